package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Problem;

class DecodedTextTest {
    private static final String TEXT = "“Kyiv’s café”, said محمد – twice.";

    @Test
    void aByteOrderMarkDecidesAndIsNoText() {
        assertThat(decoded(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
        assertThat(decoded(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE))
                .isEqualTo(TEXT);
        assertThat(decoded(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE))
                .isEqualTo(TEXT);
    }

    @Test
    void withoutMarkItIsUtf8OrWindows1252() {
        assertThat(decoded(new byte[0], StandardCharsets.UTF_8)).isEqualTo(TEXT);
        byte[] windows = "“Kyiv’s café” – twice.".getBytes(Charset.forName("windows-1252"));
        assertThat(DecodedText.of(windows)).isEqualTo(new DecodedText("“Kyiv’s café” – twice.", false));
        byte[] wide = "Plain words only.".getBytes(StandardCharsets.UTF_16LE);
        assertThat(DecodedText.of(wide).text()).isEqualTo("Plain words only.");
    }

    @Test
    void aBrokenByteAmongSoundOnesIsReplacedAndTold() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xFF;
        DecodedText text = DecodedText.of(bytes);
        assertThat(text.damaged()).isTrue();
        assertThat(text.text()).contains("\uFFFD").contains("café").contains("محمد");
        Reading reading = ArticleReader.read("a.txt", bytes, Optional.empty());
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.ENCODING);
        assertThat(reading.documents()).hasSize(1);
    }

    @Test
    void whatRdfCannotCarryIsReplacedOneForOne() {
        assertThat(DecodedText.printable("a\u0000b\fc\uD800d\uDE00e\uFFFFf\tg\r\n😀"))
                .isEqualTo("a b c\uFFFDd\uFFFDe\uFFFDf\tg\r\n😀");
        Reading reading = ArticleReader.read(
                "a.jsonl",
                "{\"text\":\"Half a \\ud83d pair was sent.\"}".getBytes(StandardCharsets.UTF_8),
                Optional.empty());
        assertThat(reading.documents().get(0).text()).isEqualTo("Half a \uFFFD pair was sent.");
    }

    @Test
    void theTextOfAPlainFileIsTheFile() {
        for (String text :
                List.of("", " ", "\r\n\r\n", "One.\r\nTwo.\rThree.\n", "  Indented 😀 text.  \n\n\u00A0\n", "No end")) {
            Reading reading = ArticleReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
            if (text.isBlank()) {
                assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.EMPTY);
            } else {
                assertThat(reading.documents().get(0).text()).isEqualTo(text);
            }
        }
    }

    private static String decoded(byte[] mark, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(TEXT.getBytes(charset));
        DecodedText text = DecodedText.of(bytes.toByteArray());
        assertThat(text.damaged()).isFalse();
        return text.text();
    }
}
