package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wiregraph.text.PartialDate;

class TimeTaggerTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/annotate/times.csv", delimiter = ';', numLinesToSkip = 1)
    void findsTimes(String date, String sentence, String times) {
        String found = tagged(PartialDate.tryParse(date == null ? "" : date), sentence);
        assertThat(found).isEqualTo(times == null ? "" : times);
    }

    @Test
    void keepsTheTimesOfAnotherAnnotator() {
        Sentence given = Trees.sentence("On Tuesday in 2015");
        Token monday = given.token(2).withTime("B-2021-05-31");
        Sentence timed = new Sentence(
                given.span(),
                0,
                given.kind(),
                java.util.List.of(given.token(1), monday, given.token(3), given.token(4)));
        TimeTagger tagger = new TimeTagger(Optional.of(new PartialDate("2021-06-01")));
        assertThat(tagger.complete(java.util.List.of(timed))).containsExactly(timed);
        assertThat(tagger.complete(java.util.List.of(given)).get(0).token(4).time())
                .isEqualTo("B-2015");
    }

    private static String tagged(Optional<PartialDate> date, String sentence) {
        Sentence tagged = new TimeTagger(date).tag(Trees.sentence(sentence));
        return tagged.tokens().stream()
                .filter(token -> !token.time().equals("O"))
                .map(token -> token.time().startsWith("B-")
                        ? " | " + token.form() + "=" + token.time().substring(2)
                        : " +")
                .collect(Collectors.joining())
                .replaceFirst("^ \\| ", "");
    }
}
