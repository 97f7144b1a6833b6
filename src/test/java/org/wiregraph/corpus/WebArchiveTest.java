package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;

class WebArchiveTest {
    private static final String PROSE =
            "NATO Secretary-General Jens Stoltenberg said on Tuesday that the alliance would keep"
                    + " its diplomats in Kabul after the last of some 9,600 troops leave Afghanistan.";

    @TempDir
    private Path folder;

    private static String page(String title, String prose) {
        return "<html><head><title>" + title
                + "</title><meta property=\"article:published_time\" content=\"2021-06-01\">"
                + "</head><body><article><h1>" + title + "</h1><p>" + prose + "</p></article></body></html>";
    }

    private static byte[] record(String type, String target, String contentType, String block) {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>\r\n"
                + "WARC-Date: 2022-01-01T00:00:00Z\r\nWARC-Target-URI: " + target + "\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        return (head + block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] response(String target, int status, String type, String body) {
        return record(
                "response",
                target,
                "application/http; msgtype=response",
                "HTTP/1.1 " + status + " OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static byte[] archive(boolean compressed, byte[]... records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (byte[] record : records) {
                if (compressed) {
                    ByteArrayOutputStream member = new ByteArrayOutputStream();
                    try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
                        zip.write(record);
                    }
                    bytes.write(member.toByteArray());
                } else {
                    bytes.write(record);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[][] crawl() {
        return new byte[][] {
            record("warcinfo", "urn:x", "application/warc-fields", "software: test\r\n"),
            response("https://a.example/1", 200, "text/html; charset=utf-8", page("Staff to stay", PROSE)),
            response("https://a.example/gone", 404, "text/html", page("Gone", PROSE)),
            response(
                    "https://a.example/de",
                    200,
                    "text/html",
                    page(
                            "Personal",
                            "Der Generalsekretär sagte am Dienstag in"
                                    + " Brüssel, dass das Bündnis seine Diplomaten auch nach dem Abzug der letzten Soldaten in Kabul belassen"
                                    + " werde, wie ein Sprecher der deutschen Regierung mitteilte.")),
            response("https://a.example/menu", 200, "text/html", "<html><body><a href='/'>Home</a></body></html>"),
            response("https://a.example/p.png", 200, "image/png", "png"),
            response("https://a.example/1", 200, "text/html", page("Staff to stay", PROSE)),
            record("conversion", "https://a.example/2", "text/plain", "Turkey offers to guard\n\n" + PROSE),
        };
    }

    @Test
    void readsPagesWithArticles() {
        for (boolean compressed : new boolean[] {false, true}) {
            String path = compressed ? "crawl.warc.gz" : "crawl.warc";
            Reading reading = ArticleReader.read(path, archive(compressed, crawl()), Optional.empty());
            assertThat(reading.documents())
                    .extracting(Document::path)
                    .containsExactly(path + "/https://a.example/1", path + "/https://a.example/2");
            Document first = reading.documents().get(0);
            assertThat(first.text()).isEqualTo("Staff to stay\n\n" + PROSE);
            assertThat(first.metadata().url()).contains("https://a.example/1");
            assertThat(first.metadata().date().map(PartialDate::lexical)).contains("2021-06-01");
            assertThat(reading.documents().get(1).metadata().date()).isEmpty();
            assertThat(reading.problems())
                    .extracting(Problem::detail)
                    .containsExactlyInAnyOrder(
                            "fetched before in the same archive; not read",
                            "1 page not in English; not read",
                            "1 page without an article; not read");
        }
    }

    /** An archive that was cut off gives what stands before the cut. */
    @Test
    void readsWhatIsWhole() {
        byte[] whole = archive(true, crawl());
        for (int length : new int[] {whole.length - 20, whole.length / 2, 30, 1}) {
            Reading reading = ArticleReader.read("c.warc.gz", Arrays.copyOf(whole, length), Optional.empty());
            assertThat(reading.problems()).isNotEmpty();
        }
        Reading cut = ArticleReader.read("c.warc.gz", Arrays.copyOf(whole, whole.length - 20), Optional.empty());
        assertThat(cut.documents()).hasSize(1);
    }

    @Test
    void readsALargeArchiveInParts() throws IOException {
        byte[][] records = new byte[60][];
        for (int i = 0; i < records.length; i++) {
            records[i] = response("https://a.example/" + i % 50, 200, "text/html", page("Staff " + i, PROSE));
        }
        for (boolean compressed : new boolean[] {false, true}) {
            Path file = folder.resolve(compressed ? "c.warc.gz" : "c.warc");
            byte[] content = archive(compressed, records);
            Files.write(file, content);
            List<Slice> slices = WebArchiveSlices.of(Stored.at(file), content.length / 5);
            assertThat(slices).hasSizeBetween(3, 6);
            assertThat(slices.get(slices.size() - 1).end()).isEqualTo(content.length);
            List<Document> documents = slices.stream()
                    .map(slice ->
                            new ArticleFile(file.getFileName().toString(), Stored.at(file), Optional.empty(), slice))
                    .flatMap(part -> part.read().documents().stream())
                    .toList();
            Reading whole = ArticleReader.read(file.getFileName().toString(), content, Optional.empty());
            assertThat(documents).isEqualTo(whole.documents()).hasSize(50);
        }
    }
}
