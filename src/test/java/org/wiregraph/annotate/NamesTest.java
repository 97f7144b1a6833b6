package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O P P O|O O O O|O P P O",
                "O O P P|O L L O|O O P P",
                "O O O O|O L L O|O L L O",
                "O L L O|O M M O|O M M O",
                "O O P O|O G G O|O G G O",
                "P P G G|L L L L|P P G G"
            })
    void combinesTwoRecognisers(String first, String second, String combined) {
        assertThat(Names.combine(List.of(first.split(" ")), List.of(second.split(" "))))
                .containsExactly(combined.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gen./NNP/PERSON Mark/NNP/PERSON Milley/NNP/PERSON|O B-PERSON I-PERSON",
                "President/NNP/PERSON|B-PERSON",
                "Biden/NNP/PERSON 's/POS/PERSON troops/NNS/O|B-PERSON O O",
                "Kabul-based/JJ/LOCATION NATO/NNP/ORGANIZATION|O B-ORGANIZATION",
                "Stoltenberg/NNP/PERSON ,/,/PERSON Biden/NNP/PERSON|B-PERSON O B-PERSON",
                "Smith/NNP/ORGANIZATION ,/,/ORGANIZATION Inc./NNP/ORGANIZATION|B-ORGANIZATION I-ORGANIZATION I-ORGANIZATION",
                "Comres/NNP/ORGANIZATION //HYPH/ORGANIZATION ITV/NNP/ORGANIZATION|B-ORGANIZATION O B-ORGANIZATION"
            })
    void cutsOffWhatIsNoName(String words, String tags) {
        assertThat(iob(words, " ")).isEqualTo(tags);
    }

    @Test
    void namesDoNotRunAcrossLines() {
        assertThat(iob("Joe/NNP/PERSON Mark/NNP/PERSON", "\n")).isEqualTo("B-PERSON B-PERSON");
    }

    private static String iob(String line, String blank) {
        List<CoreLabel> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : line.split(" ")) {
            String[] fields = word.split("/(?=[^/]+(/[A-Z]+)?$)");
            CoreLabel label = CoreLabel.wordFromString(fields[0]);
            label.setTag(fields[1]);
            label.setBeginPosition(text.length());
            label.setEndPosition(text.length() + fields[0].length());
            text.append(fields[0]).append(blank);
            words.add(label);
            labels.add(fields[2]);
        }
        return String.join(" ", Names.iob(words, labels, text.toString()));
    }

    @Test
    void sentencesOfAnArticleAgree() {
        List<Sentence> sentences = List.of(
                Trees.sentence("Kabul=B-LOCATION fell/VBD"),
                Trees.sentence("Kabul=B-ORGANIZATION fell/VBD"),
                Trees.sentence("in/IN Kabul=B-LOCATION"),
                Trees.sentence("in/IN Kabul"),
                Trees.sentence("Donald=B-PERSON Trump=I-PERSON spoke/VBD"),
                Trees.sentence("Trump=B-PERSON spoke/VBD"),
                Trees.sentence("of/IN Trump=B-LOCATION"),
                Trees.sentence("the/DT Sun=B-ORGANIZATION"),
                Trees.sentence("the/DT Sun"),
                Trees.sentence("the/DT Sun"),
                Trees.sentence("in/IN Kabul Airport"),
                Trees.sentence("the/DT Blue=B-MISC Cup=I-MISC"),
                Trees.sentence("the/DT Blue=B-MISC Cup=I-MISC"),
                Trees.sentence("Former Blue Cup winners/NNS"));
        List<String> names = NameAgreement.apply(sentences).stream()
                .map(sentence -> sentence.tokens().stream().map(Token::name).collect(Collectors.joining(" ")))
                .toList();
        assertThat(names)
                .containsExactly(
                        "B-LOCATION O",
                        "B-LOCATION O",
                        "O B-LOCATION",
                        "O B-LOCATION",
                        "B-PERSON I-PERSON O",
                        "B-PERSON O",
                        "O B-PERSON",
                        "O B-ORGANIZATION",
                        "O O",
                        "O O",
                        "O O O",
                        "O B-MISC I-MISC",
                        "O B-MISC I-MISC",
                        "O B-MISC I-MISC O");
    }
}
