package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.extract.Gist;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

class ResolverTest {
    private static Gist article(String heading, String... lines) {
        return ExampleArticle.read(heading, List.of(lines), ResolveExamplesTest.ONTOLOGY, ResolveExamplesTest.BASE);
    }

    private static Knowledge resolve(Gist... gists) {
        return new Resolver(ResolveExamplesTest.ONTOLOGY, ResolveExamplesTest.BASE).resolve(List.of(gists));
    }

    @Test
    void saysNothingOfNothing() {
        Knowledge nothing = resolve();
        assertThat(nothing.entities()).isEmpty();
        assertThat(nothing.articles()).isEmpty();
    }

    @Test
    void givesAKnownNameItsOtherNamesAndLinks() {
        Entity nato = resolve(article("a.txt", ": Nato, The Alliance | Organization | known entity/NATO"))
                .entities()
                .get(0);
        assertThat(nato.label()).isEqualTo("NATO");
        assertThat(nato.altLabels())
                .contains("Nato", "The Alliance", "North Atlantic Treaty Organization")
                .doesNotContain("NATO");
        assertThat(nato.links()).containsExactly("http://dbpedia.org/resource/NATO");
    }

    @Test
    void proposesWithTheSentencesThatFirstSpeakOfEither() {
        Knowledge knowledge = resolve(
                article("b.txt", "> Volodymyr Zelensky spoke.", ": Volodymyr Zelensky | Person"),
                article(
                        "a.txt",
                        "> It rained.",
                        "> So Volodymyr Zelenskyy left.",
                        ": Volodymyr Zelenskyy | Person",
                        "> Then Volodymyr Zelenskyy came.",
                        ": Volodymyr Zelenskyy | Person"));
        String one = ResolveExamplesTest.BASE + "entity/person/Volodymyr_Zelensky";
        assertThat(knowledge.proposals())
                .containsExactly(new Proposal(
                        one,
                        one + "y",
                        Grounds.MISSPELT,
                        List.of(
                                new Proposal.Passage(one, "b.txt", new Span(0, 25), "Volodymyr Zelensky spoke."),
                                new Proposal.Passage(
                                        one + "y", "a.txt", new Span(11, 39), "So Volodymyr Zelenskyy left."))));
    }

    @Test
    void ordersTextsByDateThenPath() {
        TextKey dated = TextKey.of(article("b.txt 2021-06"));
        TextKey undated = TextKey.of(article("a.txt"));
        assertThat(List.of(undated, dated, TextKey.of(article("a.txt 2021-06"))).stream()
                        .sorted()
                        .map(key -> key.path() + " " + key.date()))
                .containsExactly("a.txt 2021-06", "b.txt 2021-06", "a.txt 9999-12-31");
        assertThat(dated.day()).isEqualTo(Optional.of(new PartialDate("2021-06")));
        assertThat(undated.day()).isEmpty();
    }
}
