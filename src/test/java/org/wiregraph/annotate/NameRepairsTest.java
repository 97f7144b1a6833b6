package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRepairsTest {
    private static final Set<String> GIVEN = Set.of("Jordan", "Paris", "Florence", "Viktor", "Elizabeth");
    private static final Set<String> ORDINARY = Set.of("hospital", "hamburger");

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
                "the/DT/O Masters/NNP/M in/IN/O Augusta/NNP/L|O O O L",
                "a/DT/O degree/NN/O in/IN/O Political/NNP/G Science/NNP/G|O O O O O",
                "a/DT/O degree/NN/O from/IN/O Harvard/NNP/G|O O O G",
                "a/DT/O professor/NN/O of/IN/O Chemistry/NNP/L|O O O O",
                "interest/NN/O in/IN/O Harvard/NNP/G|O O G",
                "taught/VBD/O Hebrew/NNP/L|O O",
                "at/IN/O Hebrew/NNP/G University/NNP/G|O G G",
                "patrician/NN/M Yankee/NNP/M stock/NN/O|O M O",
                "Abu/NNP/P al-Baghdadi/NNP/P|P P",
                "Imperial/NNP/L Valley/NNP/L and/CC/O Orange/NNP/L Counties/NNPS/L|L L O L O",
                "the/DT/O United/NNP/L Provinces/NNPS/L|O L L",
                "Mayor/NNP/G of/IN/G Oslo/NNP/G|O O L",
                "Professor/NNP/G Viktor/NNP/G Hamburger/NNP/G|O P P",
                "Queen/NNP/G Elizabeth/NNP/G Hospital/NNP/G|G G G",
                "Queen/NNP/G Elizabeth/NNP/G II/NNP/G|O P P"
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
                "Florence/NNP/L May/NNP/O Harding/NNP/P sang/VBD/O|P P P O",
                "the/DT/O Senate/NNP/G of/IN/O Italy/NNP/L|O G G G",
                "the/DT/O staff/NN/O of/IN/O Italy/NNP/L|O O O L",
                "University/NNP/G of/IN/G Illinois/NNP/G at/IN/O Chicago/NNP/L|G G G G G",
                "Acme/NNP/G at/IN/O Chicago/NNP/L|G O L",
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
                "a/DT/O Tour/NNP/O of/IN/O Italy/NNP/L|O O O L",
                "Mr/NNP/O Shorten/VB/O moved/VBD/O|O P O",
                "links/NNS/O to/TO/O MySpace/NNP/O and/CC/O DeCamp/NNP/O|O O M O O",
                "he/PRP/O told/VBD/O the/DT/O show/NN/O A/DT/O Current/NNP/O Affair/NNP/O|O O O O M M M",
                "he/PRP/O sang/VBD/O it/PRP/O in/IN/O Look/VB/O What/WP/O You/PRP/O Did/VBD/O|O O O O M M M M",
                "then/RB/O he/PRP/O said/VBD/O that/IN/O I/PRP/O Am/VBP/O|O O O O O O",
                "he/PRP/O said/VBD/O to/TO/O us/PRP/O “You/PRP/O Three/NNP/O leave”/VB/O|O O O O O O O",
                "she/PRP/O made/VBD/O the/DT/O list/NN/O of/IN/O “Top/JJ/O Dentists”/NNS/O|O O O O O M M",
                "she/PRP/O made/VBD/O the/DT/O list/NN/O of/IN/O “top/JJ/O dentists”/NNS/O|O O O O O O O"
            })
    void findsWhatIsPlainlyAName(String words, String labels) {
        check(words, labels);
    }

    private static void check(String line, String expected) {
        List<CoreLabel> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : line.split(" ")) {
            String[] fields = word.split("/");
            CoreLabel label = CoreLabel.wordFromString(fields[0].replaceAll("[“”]", ""));
            label.setTag(fields[1]);
            text.append(text.isEmpty() || fields[1].equals("POS") ? "" : " ");
            label.setBeginPosition(text.length() + (fields[0].startsWith("“") ? 1 : 0));
            label.setEndPosition(label.beginPosition() + label.word().length());
            text.append(fields[0]);
            words.add(label);
            labels.add(full(fields[2]));
        }
        List<String> wanted =
                List.of(expected.split(" ")).stream().map(NameRepairsTest::full).toList();
        assertThat(NameRepairs.apply(words, labels, text.toString(), GIVEN::contains, ORDINARY::contains))
                .isEqualTo(wanted);
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
