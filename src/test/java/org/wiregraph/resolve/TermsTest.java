package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiregraph.extract.Gist;

class TermsTest {
    private static final String BASE = ResolveExamplesTest.BASE;

    private static Gist article(String path, String... entities) {
        List<String> lines = List.of(entities).stream().map(one -> ": " + one).toList();
        return ExampleArticle.read(path, lines, ResolveExamplesTest.ONTOLOGY, BASE);
    }

    private static final List<Gist> ARTICLES = List.of(
            article("a.txt", "Blue Shield, Shielders | Organization", "Shielders | Group", "Miller | Person"),
            article("b_c.txt", "Miller | Person", "NATO | Alliance | known entity/NATO"));

    /** The entities that are meant, by term, as "path id". */
    private static Map<String, String> meant(String... wanted) {
        Terms terms = new Terms(
                BASE, List.of(wanted), ARTICLES.stream().map(Gist::path).toList());
        ARTICLES.forEach(terms::see);
        return List.of(wanted).stream()
                .collect(Collectors.toMap(
                        term -> term,
                        term -> ARTICLES.stream()
                                .filter(gist -> terms.meant(gist).containsKey(term))
                                .map(gist ->
                                        gist.path() + " " + terms.meant(gist).get(term))
                                .collect(Collectors.joining(", "))));
    }

    @Test
    void meanWhatFitsBest() {
        assertThat(meant(
                        "blue shield",
                        "Shielders",
                        "Miller",
                        "Miller (a.txt)",
                        "Miller (b_c.txt)",
                        "Miller (b c.txt)",
                        "Miller (z.txt)",
                        "entity/NATO",
                        BASE + "entity/NATO",
                        "nato",
                        "entity/person/Miller_%28b_c.txt%29",
                        "entity/organization/Blue_Shield",
                        "Nobody"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("blue shield", "a.txt [0]"),
                        Map.entry("Shielders", "a.txt [1]"),
                        Map.entry("Miller", "a.txt [2], b_c.txt [0]"),
                        Map.entry("Miller (a.txt)", "a.txt [2]"),
                        Map.entry("Miller (b_c.txt)", "b_c.txt [0]"),
                        Map.entry("Miller (b c.txt)", "b_c.txt [0]"),
                        Map.entry("Miller (z.txt)", ""),
                        Map.entry("entity/NATO", "b_c.txt [1]"),
                        Map.entry(BASE + "entity/NATO", "b_c.txt [1]"),
                        Map.entry("nato", "b_c.txt [1]"),
                        Map.entry("entity/person/Miller_%28b_c.txt%29", "b_c.txt [0]"),
                        Map.entry("entity/organization/Blue_Shield", "a.txt [0]"),
                        Map.entry("Nobody", "")));
    }

    @Test
    void rememberTheBestFit() {
        Terms terms = new Terms(BASE, List.of("Shielders"), List.of());
        terms.see("Shielders", Terms.Fit.NAME);
        terms.see("Shielders", Terms.Fit.ALIAS);
        assertThat(terms.meant(ARTICLES.get(0)).get("Shielders")).containsExactly(1);
        terms.see("Shielders", Terms.Fit.KNOWN);
        assertThat(terms.meant(ARTICLES.get(0))).isEmpty();
    }

    @Test
    void takeOutOfOneArticle() {
        Terms terms = new Terms(BASE, List.of("Miller (a.txt)", "Miller", "Miller (x)"), List.of("a.txt"));
        assertThat(terms.split("Miller (a.txt)")).containsExactly("miller", "a.txt");
        assertThat(terms.split("Miller")).isEmpty();
        assertThat(terms.split("Miller (x)")).isEmpty();
        assertThat(terms.split("Other")).isEmpty();
        assertThat(terms.isEmpty()).isFalse();
        assertThat(new Terms(BASE, List.of(), List.of("a.txt")).isEmpty()).isTrue();
    }

    @Test
    void tellWhatMayBeAPath() {
        assertThat(Terms.brackets(
                        BASE, List.of("Miller (a.txt)", "A (b) (c.txt)", "D (e", "entity/person/F_%28g_h.txt%29")))
                .containsExactly("a.txt", "b) (c.txt", "c.txt", "g h.txt");
    }
}
