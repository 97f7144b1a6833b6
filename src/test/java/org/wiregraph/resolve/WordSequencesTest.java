package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.text.Span;

class WordSequencesTest {
    private static String words(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static Document document(String text) {
        return Document.of("a.txt", text, Metadata.NONE);
    }

    private static boolean isCopy(String one, String other) {
        WordSequences mine = WordSequences.of(document(one));
        WordSequences theirs = WordSequences.of(document(other));
        assertThat(mine.isCopyOf(theirs)).isEqualTo(theirs.isCopyOf(mine));
        return mine.isCopyOf(theirs);
    }

    /** 196 sequences each; 6 in 10 of all are shared from 147 on. */
    @ParameterizedTest
    @CsvSource({"1, true", "49, true", "50, true", "51, false", "60, false", "201, false"})
    void isACopyWhereTheTwoAreMuchAlike(int from, boolean isCopy) {
        assertThat(isCopy(words(1, 200), words(from, from + 199))).isEqualTo(isCopy);
    }

    /** Of 96 sequences 77 are four fifths. */
    @ParameterizedTest
    @CsvSource({"401, true", "418, true", "420, true", "421, false", "500, false"})
    void isACopyWhereTheShorterStandsInTheLonger(int from, boolean isCopy) {
        assertThat(isCopy(words(1, 500), words(from, from + 99))).isEqualTo(isCopy);
    }

    @Test
    void readsParagraphsOnly() {
        String text = words(1, 100) + "\n" + words(201, 300);
        Document quoted = new Document(
                "a.txt",
                text,
                List.of(
                        new Block(
                                Block.Kind.PARAGRAPH, new Span(0, words(1, 100).length())),
                        new Block(Block.Kind.SUBHEADLINE, new Span(words(1, 100).length() + 1, text.length()))),
                Metadata.NONE,
                java.util.Optional.empty());
        assertThat(WordSequences.of(quoted).isCopyOf(WordSequences.of(document(words(201, 300)))))
                .isFalse();
        assertThat(WordSequences.of(quoted).isCopyOf(WordSequences.of(document(words(1, 100)))))
                .isTrue();
    }

    @Test
    void samplesTheSameSequencesInEveryTextOnceAndInOrder() {
        long[] alone = WordSequences.sample(document(words(1, 400)));
        long[] twice = WordSequences.sample(document(words(1, 400) + "\n" + words(1, 400)));
        long[] within = WordSequences.sample(document(words(901, 1000) + " " + words(1, 400)));
        assertThat(alone).isSorted().hasSizeBetween(25, 90).doesNotHaveDuplicates();
        assertThat(Arrays.stream(twice).boxed().toList())
                .containsAll(boxed(alone))
                .doesNotHaveDuplicates();
        assertThat(boxed(within)).containsAll(boxed(alone));
        assertThat(WordSequences.sample(document(words(1, 80)))).isEmpty();
    }

    private static List<Long> boxed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Test
    void theLikeliestOriginalsShareMostOfTheSample() {
        List<List<Integer>> listed = List.of(List.of(1, 2, 7), List.of(2, 3, 7), List.of(2, 3), List.of(5));
        assertThat(WordSequences.candidates(5, 8, listed)).containsExactly(2, 3);
        assertThat(WordSequences.candidates(5, 4, listed)).containsExactly(2, 3, 1);
        assertThat(WordSequences.candidates(1, 4, listed)).isEmpty();
        assertThat(WordSequences.candidates(9, 1000, Collections.nCopies(5, List.of(4))))
                .containsExactly(4);
        assertThat(WordSequences.candidates(9, 1000, Collections.nCopies(4, List.of(4))))
                .isEmpty();
        assertThat(WordSequences.candidates(9, 4, List.of(List.of(8, 7, 6, 5, 4, 3))))
                .containsExactly(3, 4, 5, 6, 7);
    }
}
