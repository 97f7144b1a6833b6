package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {
    private static final String ARTICLE =
            "The leaders of Turkey met in Kabul and the pullout of the NATO troops is to continue after that, they said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO to Continue Civilian Presence After Pullout|NATO to continue civilian presence after pullout",
                "Turkey Says Pullout Will Continue|Turkey says pullout will continue",
                "Leaders Meet in Kabul|Leaders meet in Kabul",
                "NATO LEAVES KABUL|NATO leaves Kabul",
                "NATO chief hails Turkey|NATO chief hails Turkey",
                "Jens Stoltenberg met Joe Biden in San Francisco|Jens Stoltenberg met Joe Biden in San Francisco",
                "Kabul|Kabul"
            })
    void writesAHeadlineAsRunningText(String headline, String cased) {
        Set<String> ordinary =
                Set.of("civilian", "presence", "says", "will", "meet", "leaves", "turkey", "in", "to", "after");
        List<CoreLabel> words =
                Stream.of(headline.split(" ")).map(CoreLabel::wordFromString).toList();
        String result = new Truecaser(ARTICLE, ordinary)
                .apply(words).stream().map(CoreLabel::word).collect(Collectors.joining(" "));
        assertThat(result).isEqualTo(cased);
    }
}
