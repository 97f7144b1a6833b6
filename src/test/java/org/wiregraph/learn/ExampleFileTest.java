package org.wiregraph.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFileTest {
    private static final String GOOD =
            "{\"text\":\"Ann sails.\",\"triples\":[{\"sub\":\"Ann\",\"rel\":\"does\",\"obj\":\"sails\"}]}\n";

    @Test
    void readsLinesWithAndWithoutTriples() {
        assertThat(ExampleFile.parse(GOOD + "\n{\"id\":\"x\",\"text\":\"Nothing.\"}"))
                .extracting(Example::id)
                .containsExactly("1", "x");
        assertThat(ExampleFile.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"id": "2", "text":                                         | no JSON; an example is {"id","text","triples":[{"sub","rel","obj"}]}
        ["a"]                                                       | the line is no JSON object
        {"triples":[]}                                              | no "text"
        {"text":["a"]}                                              | "text" is no text: ["a"]
        {"text":"a","triples":"none"}                               | "triples" is no list: "none"
        {"text":"a","triples":["b"]}                                | a triple is no JSON object
        {"text":"a","triples":[{"sub":"b","rel":"c"}]}              | a triple without "obj"
        {"text":"a","triples":[{"sub":" ","rel":"c","obj":"d"}]}    | a triple without "sub"
        {"text":"a","triples":[{"sub":{"x":1},"rel":"c","obj":"d"}]} | "sub" is no text: {"x":1}
        """)
    void saysWhichLineIsWrongAndWhy(String line, String why) {
        assertThatThrownBy(() -> ExampleFile.parse(GOOD + line))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining("line 2: " + why);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> ExampleFile.read(Path.of("nowhere.jsonl")))
                .isInstanceOf(LearnException.class)
                .hasMessage("cannot read nowhere.jsonl: no such file");
    }
}
