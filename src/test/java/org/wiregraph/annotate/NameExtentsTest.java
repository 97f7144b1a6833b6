package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameExtentsTest {
    private static final Set<String> GIVEN = Set.of("Jordan", "Paris", "Florence");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About/IN/O Acme/NNP/O Group/NNP/O|O O O",
                "About/IN/G Acme/NNP/G Group/NNP/G|O G G",
                "Born/VBN/L in/IN/O Noank/NNP/L|O O L",
                "Post/NNP/G to/TO/G reddit/NNP/G Post/NNP/G to/TO/G Facebook/NNP/G|O O G O O G",
                "The/DT/O Washington/NNP/G Post/NNP/G wrote/VBD/O|O G G O",
                "2/CD/O a.m./RB/M Eastern/NNP/M|O O O",
                "the/DT/O Eastern/NNP/M Front/NNP/M|O M M",
                "the/DT/O University/NNP/G of/IN/G Oslo/NNP/G in/IN/G Norway/NNP/G|O G G G O O",
                "the/DT/O School/NNP/G of/IN/G Law/NNP/G in/IN/G Yale/NNP/G University/NNP/G|O G G G O G G",
                "a/DT/O Master/NNP/G of/IN/G Arts/NNP/G at/IN/G Yale/NNP/G|O O O O O G",
                "the/DT/O Women/NNP/G in/IN/G Journalism/NNP/G|O G G G",
                "William/NNP/P Pole/NNP/P of/IN/P Cullompton/NNP/P|P P O L",
                "Catherine/NNP/P of/IN/P Aragon/NNP/P|P P P",
                "an/DT/O MBA/NNP/G from/IN/O Yale/NNP/G|O O O G",
                "a/DT/O Bachelor/NNP/M of/IN/M Arts/NNP/M degree/NN/O|O O O O O",
                "the/DT/O Masters/NNP/M in/IN/O Augusta/NNP/L|O O O L"
            })
    void cutsWhatIsNoPart(String words, String labels) {
        check(words, labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at/IN/O King/NNP/P 's/POS/O College/NNP/G|O G G G",
                "at/IN/O St./NNP/G Mark/NNP/G 's/POS/O School/NNP/O|O G G G G",
                "for/IN/O Harper/NNP/G 's/POS/G Bazaar/NNP/G|O G G G",
                "of/IN/O London/NNP/L 's/POS/O College/NNP/O|O L O O",
                "of/IN/O Microsoft/NNP/G 's/POS/G LinkedIn/NNP/G|O G O G",
                "the/DT/O Department/NNP/G of/IN/G Fish/NNP/G and/CC/O Wildlife/NNP/O|O G G G G G",
                "the/DT/O Department/NNP/G of/IN/G Energy/NNP/G and/CC/O NASA/NNP/G|O G G G O G",
                "Reuters/NNP/G and/CC/O Energy/NNP/O|G O O",
                "star/NN/O Jordan/NNP/L De/NNP/P Goey/NNP/P|O P P P",
                "in/IN/O Jordan/NNP/L King/NNP/P Abdullah/NNP/P|O L P P",
                "and/CC/O Jordan/NNP/L King/NNP/P Abdullah/NNP/P|O L P P",
                "and/CC/O Florence/NNP/P May/NNP/O Harding/NNP/P|O P P P",
                "when/WRB/O Trump/NNP/P President/NNP/O Biden/NNP/P|O P O P"
            })
    void joinsWhatBelongsTogether(String words, String labels) {
        check(words, labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on/IN/O StumbleUpon/NNP/O and/CC/O iTunes/NNP/O|O M O M",
                "an/DT/O ex-Scout/NN/O and/CC/O USAid/NNP/O|O O O O",
                "the/DT/O Champions/NNP/O Tour/NNP/O|O M M",
                "the/DT/O cup/NN/O|O O",
                "a/DT/O Tour/NNP/O of/IN/O Italy/NNP/L|O O O L"
            })
    void findsWhatIsPlainlyAName(String words, String labels) {
        check(words, labels);
    }

    private static void check(String line, String expected) {
        List<CoreLabel> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String word : line.split(" ")) {
            String[] fields = word.split("/");
            CoreLabel label = CoreLabel.wordFromString(fields[0]);
            label.setTag(fields[1]);
            words.add(label);
            labels.add(full(fields[2]));
        }
        List<String> wanted =
                List.of(expected.split(" ")).stream().map(NameExtentsTest::full).toList();
        assertThat(NameExtents.apply(words, labels, GIVEN::contains)).isEqualTo(wanted);
    }

    private static String full(String letter) {
        return switch (letter) {
            case "P" -> "PERSON";
            case "G" -> "ORGANIZATION";
            case "L" -> "LOCATION";
            case "M" -> "MISC";
            default -> "O";
        };
    }
}
