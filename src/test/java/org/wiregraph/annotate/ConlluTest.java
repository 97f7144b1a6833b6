package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.corpus.Block;
import org.wiregraph.text.Span;

class ConlluTest {
    @Test
    void nothingGivesNothing() {
        assertThat(ConlluReader.read("", "")).isEmpty();
        assertThat(ConlluWriter.write(List.of(), "")).isEmpty();
    }

    @Test
    void readsBackWhatItWrote() {
        String text = "  “NATO’s\u00a0100%|plan” — 𝒳 a\tb _ # = c.\r\n";
        List<Token> tokens = List.of(
                token(1, text, "NATO", "NATO", 3, "nsubj", "B-ORGANIZATION", "O", ""),
                token(2, text, "’s", "'s", 1, "case", "O", "O", ""),
                token(3, text, "100%|plan", "100%|plan", 0, "root", "I-MISC", "B-2020-09-11|2021-09-11", ""),
                token(4, text, "𝒳", "𝒳", 3, "dep", "B-PERSON", "I-2020/..", "Fem"),
                token(5, text, "a\tb", "a\tb", 3, "dep", "O", "O", ""),
                token(6, text, "_", "_", 3, "dep", "O", "O", ""),
                token(7, text, "#", "#", 3, "dep", "O", "B-P20Y", ""),
                token(8, text, "c", "C", 3, "dep", "O", "O", ""));
        Sentence first =
                new Sentence(new Span(2, text.indexOf("𝒳") + 2), 4, Block.Kind.SUBHEADLINE, tokens.subList(0, 4));
        Sentence whole = new Sentence(new Span(2, text.length() - 2), 7, Block.Kind.HEADLINE, tokens);
        List<Sentence> sentences = List.of(first, whole);
        String written = ConlluWriter.write(sentences, text);
        assertThat(ConlluReader.read(written, text)).isEqualTo(sentences);
        assertThat(written.lines().filter(line -> line.startsWith("3\t")).findFirst())
                .hasValue("3\t100%|plan\t100%|plan\tX\tNN\t_\t0\troot\t_\t"
                        + "Start=10|End=19|NE=I-MISC|Time=B-2020-09-11%7C2021-09-11");
    }

    private static Token token(
            int index,
            String text,
            String form,
            String lemma,
            int head,
            String relation,
            String name,
            String time,
            String gender) {
        int begin = text.indexOf(form);
        Span span = new Span(begin, begin + form.length());
        return new Token(index, span, form, lemma, "X", "NN", head, relation, name, time, gender);
    }

    @Test
    void acceptsOtherParsersFiles() {
        String text = "Er geht zum Haus.\nHe doesn't  sleep.";
        String conllu = """
                # newdoc
                # text = Er geht zum Haus.
                1\tEr\ter\tPRON\t_\t_\t2\tnsubj\t_\t_
                2\tgeht\tgehen\tVERB\t_\tTense=Pres|Person=3\t0\troot\t_\t_
                3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_
                3\tzu\tzu\tADP\t_\t_\t5\tcase\t_\t_
                4\tdem\tder\tDET\t_\t_\t5\tdet\t_\t_
                4.1\tihm\t_\t_\t_\t_\t_\t_\t_\t_
                5\tHaus\tHaus\tNOUN\t_\tNumber=Sing\t2\tobl\t_\tSpaceAfter=No
                6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

                # text = He doesn't  sleep.
                1\tHe\the\tPRON\tPRP\t_\t_\t_\t_\t_
                2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_
                2\tdoes\t_\tAUX\tVBZ\t_\t_\t_\t_\t_
                3\tn't\tnot\tPART\tRB\t_\t_\t_\t_\t_
                4\tsleep\tsleep\tVERB\tVB\t_\t_\t_\t_\t_
                """;
        List<Sentence> sentences = ConlluReader.read(conllu, text);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).span().of(text)).isEqualTo("Er geht zum Haus.");
        assertThat(sentences.get(0).tokens())
                .extracting(Token::form)
                .containsExactly("Er", "geht", "zu", "zum", "Haus", ".");
        assertThat(sentences.get(0).tokens())
                .extracting(Token::xpos)
                .containsExactly("PRP", "VBZ", "IN", "DT", "NN", ".");
        assertThat(sentences.get(1).tokens()).extracting(Token::form).containsExactly("He", "does", "n't", "sleep");
        assertThat(sentences.get(1).tokens()).extracting(Token::lemma).containsExactly("he", "does", "not", "sleep");
        assertThat(sentences.get(1).tokens()).extracting(Token::head).containsExactly(0, 1, 1, 1);
    }

    @Test
    void placesMadeForAnotherTextAreLookedUp() {
        String conllu = "# span = 90,95\n1\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\tStart=90|End=95|NE=B-LOCATION\n";
        Sentence sentence = ConlluReader.read(conllu, "In Kabul.").get(0);
        assertThat(sentence.span()).isEqualTo(new Span(3, 8));
        assertThat(sentence.token(1).span()).isEqualTo(new Span(3, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just a text",
                "1\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_",
                "x\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\t_",
                "2\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\t_",
                "1\tBerlin\tBerlin\tPROPN\tNNP\t_\t0\troot\t_\t_",
                "1\tKabul\tKabul\tPROPN\tNNP\t_\t9\troot\t_\t_",
                "1\tKabul\tKabul\tPROPN\tNNP\t_\t1\tdep\t_\t_",
                "1\tKabul\tKabul\tPROPN\tNNP\t_\t-1\tdep\t_\t_",
                "1\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\tStart=x|End=5",
                "1\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\tStart=5|End=99999999999",
                "# kind = POEM\n1\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\t_",
                "# block = first\n1\tKabul\tKabul\tPROPN\tNNP\t_\t0\troot\t_\t_"
            })
    void refusesWhatIsBroken(String conllu) {
        assertThatThrownBy(() -> ConlluReader.read(conllu, "Kabul"))
                .isInstanceOf(ConlluException.class)
                .hasMessageStartingWith("line ");
    }
}
