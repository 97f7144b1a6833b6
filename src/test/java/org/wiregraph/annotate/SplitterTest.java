package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.corpus.Block;
import org.wiregraph.text.Span;

class SplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "On Sept. 11, Gen. Milley spoke. He left.|On Sept. 11 , Gen. Milley spoke . / He left .",
                "Forces of the U.S. He left.|Forces of the U.S. / He left .",
                "“We try,” he said. “We fail.”|We try , he said . / We fail .",
                "Biden’s NATO allies' forces|Biden ’s NATO allies ' forces",
                "the 'Orderly Way' it went|the Orderly Way it went",
                "‘Civilian Diplomatic’ presence|Civilian Diplomatic presence",
                "'I fail,' he said.|I fail , he said .",
                "\"It's possible\"|It 's possible",
                "the Afghan-led, Western-backed Secretary-General|the Afghan-led , Western-backed Secretary-General",
                "see https://nato.int/a?b=1 and @nato [the pact]|see https://nato.int/a?b=1 and @nato [ the pact ]",
                "worth $300 million, i.e. £3.5bn|worth $ 300 million , i.e. £ 3.5 bn",
                "He can’t—won’t—go…|He ca n’t — wo n’t — go …",
                "”|"
            })
    void splits(String text, String words) {
        assertThat(split(text, Block.Kind.PARAGRAPH)).isEqualTo(words == null ? "" : words);
    }

    @Test
    void keepsAHeadlineWhole() {
        assertThat(split("Kabul falls. Who is next?", Block.Kind.HEADLINE)).isEqualTo("Kabul falls . Who is next ?");
    }

    @Test
    void givesPositionsInTheArticle() {
        String text = "Title\n\n  Kabul fell. It did.";
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(7, text.length()));
        List<List<CoreLabel>> sentences = new Splitter().split(text, block);
        CoreLabel last = sentences.get(1).get(0);
        assertThat(text.substring(last.beginPosition(), last.endPosition())).isEqualTo("It");
    }

    @Test
    void cutsWhatHasNoEnd() {
        assertThat(split("word, ".repeat(1000), Block.Kind.PARAGRAPH).split(" / "))
                .hasSize(7);
        assertThat(Splitter.plain("x".repeat(100_000))).hasSizeLessThan(100);
    }

    private static String split(String text, Block.Kind kind) {
        Block block = new Block(kind, new Span(0, text.length()));
        return String.join(
                " / ",
                new Splitter()
                        .split(text, block).stream()
                                .map(words -> Splitter.withoutQuotes(words, text))
                                .filter(words -> !words.isEmpty())
                                .map(words -> String.join(
                                        " ",
                                        words.stream()
                                                .map(word -> text.substring(word.beginPosition(), word.endPosition()))
                                                .toList()))
                                .toList());
    }
}
