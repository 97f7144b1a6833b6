package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

class AnnotatorTest {
    private static final String NEWS = """
            NATO Chief Says Pullout Will Continue

            On Tuesday, NATO Secretary-General Jens Stoltenberg said the military alliance plans to leave a “civilian \
            diplomatic” presence in Afghanistan after its troops are pulled out.

            The pullout of the U.S. will go on. “It’s possible,” Gen. Mark Milley's spokeswoman Maria Cortez told Politico.
            """;

    private static final Annotator ANNOTATOR = Annotator.load();

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Block.Kind kind = at == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
                blocks.add(new Block(kind, new Span(at, at + line.length())));
            }
            at += line.length() + 1;
        }
        Metadata dated = new Metadata(
                Optional.empty(), List.of(), Optional.empty(), PartialDate.tryParse("2021-06-01"), Optional.empty());
        return new Document("a.txt", text, blocks, dated, Optional.empty());
    }

    @Test
    void nothingGivesNothing() {
        assertThat(ANNOTATOR.annotate(document(""))).isEmpty();
        assertThat(ANNOTATOR.annotate(document(" \n\u00a0\n”\n"))).isEmpty();
    }

    @Test
    void annotatesAnArticle() {
        List<Sentence> sentences = ANNOTATOR.annotate(document(NEWS));
        assertThat(sentences).extracting(Sentence::kind).startsWith(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
        assertThat(sentences).extracting(Sentence::block).containsExactly(0, 1, 2, 2);
        Sentence headline = sentences.get(0);
        assertThat(headline.token(3))
                .extracting(Token::form, Token::xpos, Token::lemma)
                .containsExactly("Says", "VBZ", "say");
        Sentence news = sentences.get(1);
        assertThat(Trees.arcs(news.tokens()))
                .contains("alliance/NN/nsubj→12 plans/VBZ/ccomp→8 to/TO/mark→14 leave/VB/xcomp→12")
                .contains("presence/NN/obj→14");
        assertThat(news.token(2).time()).isEqualTo("B-2021-06-01|2021-06-08");
        assertThat(names(news)).containsExactly("NATO ORGANIZATION", "Jens Stoltenberg PERSON", "Afghanistan LOCATION");
        assertThat(sentences.get(3).tokens()).extracting(Token::gender).containsOnlyOnce("Masc", "Fem");
        assertThat(sentences.get(2).span().of(NEWS)).isEqualTo("The pullout of the U.S. will go on.");
        assertThat(sentences.get(3).span().of(NEWS)).startsWith("“It’s possible,” Gen. Mark");
        assertThat(names(sentences.get(3)))
                .containsExactly("Mark Milley PERSON", "Maria Cortez PERSON", "Politico ORGANIZATION");
        assertThat(sentences.get(3).token(2))
                .extracting(Token::form, Token::upos)
                .containsExactly("’s", "AUX");
    }

    private static List<String> names(Sentence sentence) {
        return List.of(sentence.tokens().stream()
                .filter(token -> !token.name().equals("O"))
                .map(token -> (token.name().startsWith("B-") ? "\n" : " ") + token.form() + "#"
                        + token.name().substring(2))
                .collect(Collectors.joining())
                .strip()
                .replaceAll("#[A-Z]+(?= )", "")
                .replace('#', ' ')
                .split("\n"));
    }

    @Test
    void formsAndSpansAreTheArticlesOwn() {
        String odd =
                "“Don’t,” he—the U.S. chief—said… «Ça va?» 𝒳 & Ünal paid £5m/€6m (1⁄2) on Sept. 11.\u00a0It’s ½ done ☃.";
        for (Sentence sentence : ANNOTATOR.annotate(document(odd))) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(odd)).isEqualTo(token.form());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
        List<Sentence> sentences = ANNOTATOR.annotate(document(odd));
        assertThat(ConlluReader.read(ConlluWriter.write(sentences, odd), odd)).isEqualTo(sentences);
    }

    @Test
    void anArticleIsAnnotatedTheSameWhateverWasReadBefore() {
        Document article = document(NEWS);
        List<Sentence> first = ANNOTATOR.annotate(article);
        // The recogniser would learn from these that the words are no names.
        ANNOTATOR.annotate(
                document("Report\n\nthe nato pullout, stoltenberg, milley, cortez and politico were in afghanistan."));
        assertThat(ANNOTATOR.annotate(article)).isEqualTo(first);
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Document article = document(NEWS);
        Document other = document(NEWS.replace("NATO", "EU").replace("Stoltenberg", "Michel"));
        List<Sentence> alone = ANNOTATOR.annotate(article);
        List<CompletableFuture<List<Sentence>>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Document next = i % 2 == 0 ? article : other;
            runs.add(CompletableFuture.supplyAsync(() -> ANNOTATOR.annotate(next)));
        }
        for (int i = 0; i < 8; i += 2) {
            assertThat(runs.get(i).join()).isEqualTo(alone);
        }
    }

    @Test
    void longSentencesAreParsedInParts() {
        String list = "Report\n\n" + "The ministers met in Kabul, ".repeat(100) + "he said.";
        List<Sentence> sentences = ANNOTATOR.annotate(document(list));
        assertThat(sentences).hasSizeGreaterThan(2).allMatch(sentence -> sentence.size() <= 300);
        assertThat(sentences)
                .allMatch(sentence -> sentence.tokens().stream()
                                .filter(token -> token.head() == 0)
                                .count()
                        == 1);
    }

    @Test
    void hugeTextsPass() {
        String text = "Report\n" + "x".repeat(200_000) + "\n" + "-=".repeat(50_000) + "\n" + "a ".repeat(20_000) + "\n"
                + "U.S. ".repeat(2_000);
        List<Sentence> sentences = ANNOTATOR.annotate(document(text));
        assertThat(sentences.get(1).token(1).form()).hasSize(200_000);
    }

    @Test
    void readsTheAnnotationADocumentBrings() {
        String conllu = "1\tKabul\tKabul\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                + "3\tyesterday\tyesterday\tNOUN\tNN\t_\t2\tobl:tmod\t_\t_\n";
        Document plain = document("Title\nKabul fell yesterday");
        Document given = new Document("a.conllu", plain.text(), plain.blocks(), plain.metadata(), Optional.of(conllu));
        Sentence sentence = ANNOTATOR.annotate(given).get(0);
        assertThat(sentence.block()).isEqualTo(1);
        assertThat(sentence.kind()).isEqualTo(Block.Kind.PARAGRAPH);
        assertThat(sentence.token(3).time()).isEqualTo("B-2021-05-31");
        assertThat(Annotator.given(plain)).isEmpty();
        Document broken = new Document("a.conllu", "Kabul", List.of(), Metadata.NONE, Optional.of("no\tCoNLL-U"));
        assertThatThrownBy(() -> ANNOTATOR.annotate(broken)).isInstanceOf(ConlluException.class);
    }
}
