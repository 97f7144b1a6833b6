package org.wiregraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.bench.GeneratedCorpus;
import org.wiregraph.build.ClusterBuild;
import org.wiregraph.build.ClusterException;

/** What Spark does in the process that drives it: decisions, a further day's articles, tables, and what cannot be used. */
class LocalTest {
    private static final String LOCAL = "local[2]";
    private static final int ARTICLES = 120;

    @TempDir
    static Path shared;

    static Path generated;

    @TempDir
    Path folder;

    @BeforeAll
    static void generate() throws IOException {
        generated = shared.resolve("generated");
        GeneratedCorpus.of(Path.of("corpus"), ARTICLES).write(generated, ARTICLES);
    }

    @Test
    void followsDecisions() throws IOException {
        Files.writeString(generated.resolve("identity.yaml"), """
                - same: {of: [NATO, European Union], reason: a test}
                - different: {of: [Taliban (news-00003.conllu), Taliban (news-00004.conllu)], reason: a test}
                - name: {of: Afghanistan, is: Afghan State, reason: a test}
                - hide: {of: Turkey, reason: a test}
                - type: {of: Nobody At All, is: Person, reason: a test}
                """);
        Files.writeString(generated.resolve("corrections.yaml"), """
                - reject: {subject: NATO, property: supports, reason: a test}
                - status: {subject: United States, property: withdrawsFrom, is: planned, reason: a test}
                - reject: {subject: Nobody At All, property: leads, reason: a test}
                """);
        try {
            Graphs.Build cluster = Graphs.onCluster(LOCAL, generated, folder.resolve("cluster"), 3);
            Graphs.Build here = Graphs.here(generated, folder.resolve("here"));
            assertThat(cluster.quads()).isEqualTo(here.quads());
            assertThat(cluster.problems()).isEqualTo(here.problems()).isNotEmpty();
        } finally {
            Files.delete(generated.resolve("identity.yaml"));
            Files.delete(generated.resolve("corrections.yaml"));
        }
    }

    @Test
    void readsADaysArticlesOnce() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<Path> files;
        try (Stream<Path> all = Files.list(generated)) {
            files = all.sorted().toList();
        }
        for (Path file : files.subList(0, 100)) {
            Files.copy(file, corpus.resolve(file.getFileName()));
        }
        Path store = folder.resolve("cluster");
        assertThat(Graphs.onCluster(LOCAL, corpus, store, 2).built().read()).isEqualTo(100);
        for (Path file : files.subList(100, ARTICLES)) {
            Files.copy(file, corpus.resolve(file.getFileName()));
        }
        Files.delete(corpus.resolve(files.get(3).getFileName()));
        Files.writeString(corpus.resolve("other.txt"), "NATO left Afghanistan in 2021. The Taliban praised Turkey.\n");
        Graphs.Build after = Graphs.onCluster(LOCAL, corpus, store, 2);
        assertThat(after.built().read()).isEqualTo(ARTICLES - 100 + 1);
        assertThat(after.quads())
                .isEqualTo(Graphs.here(corpus, folder.resolve("here")).quads());
    }

    @Test
    void readsTablesAsLines() throws IOException {
        Path lines = Files.createDirectories(folder.resolve("lines"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(lines.resolve("news.jsonl"), """
                {"id":"a","date":"2021-06-15","title":"Allies","text":"NATO left Afghanistan. Jens Stoltenberg praised Turkey."}
                {"id":"b","date":"2021-06-16","text":"The United States funds the Afghan army, Mark Milley said."}
                {"id":"a","date":"2021-06-17","text":"Iran supports the Syrian government."}
                """);
        try (SparkSession session = SparkSession.builder()
                .master(LOCAL)
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            session.read()
                    .json(lines.toString())
                    .coalesce(1)
                    .write()
                    .parquet(folder.resolve("written").toString());
        }
        try (Stream<Path> written = Files.list(folder.resolve("written"))) {
            Path part = written.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(part, corpus.resolve("news.parquet"));
        }
        Graphs.Build table = Graphs.onCluster(LOCAL, corpus, folder.resolve("cluster"), 2);
        Graphs.Build expected = Graphs.onCluster(LOCAL, lines, folder.resolve("of-lines"), 2);
        assertThat(expected.quads())
                .isEqualTo(Graphs.here(lines, folder.resolve("here")).quads());
        assertThat(table.built().articles()).isEqualTo(2);
        assertThat(table.built().lines()).isEqualTo(expected.built().lines());
        assertThat(table.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("news.parquet/a")
                .contains("line 3");
    }

    @Test
    void readsCrawls() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(member("warcinfo", "urn:x", "application/warc-fields", "software: test\r\n"));
        for (int page = 0; page < 9; page++) {
            archive.write(member(
                    "response",
                    // The last page is fetched twice.
                    "https://news.example/" + Math.min(page, 7),
                    "application/http; msgtype=response",
                    "HTTP/1.1 " + (page == 3 ? 404 : 200) + " OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                            + "<html><head><title>Staff to stay</title></head><body><article><h1>Staff to stay</h1><p>"
                            + "NATO Secretary-General Jens Stoltenberg said on Tuesday that the alliance would keep "
                            + (page + 2) + " diplomats in Kabul after the last of some 9," + page
                            + "00 troops leave Afghanistan.</p></article></body></html>"));
        }
        Files.write(corpus.resolve("crawl.warc.gz"), archive.toByteArray());
        Graphs.Build cluster = Graphs.onCluster(LOCAL, corpus, folder.resolve("cluster"), 3);
        Graphs.Build here = Graphs.here(corpus, folder.resolve("here"));
        assertThat(cluster.built().articles()).isEqualTo(7);
        assertThat(cluster.quads()).isEqualTo(here.quads());
        assertThat(cluster.problems()).isEqualTo(here.problems()).isNotEmpty();
    }

    /** A record of a WARC file, compressed by itself. */
    private static byte[] member(String type, String target, String contentType, String block) throws IOException {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
            String head = "WARC/1.0\r\nWARC-Type: " + type
                    + "\r\nWARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>\r\n"
                    + "WARC-Date: 2022-01-01T00:00:00Z\r\nWARC-Target-URI: " + target + "\r\nContent-Type: "
                    + contentType + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            zip.write((head + block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return member.toByteArray();
    }

    @Test
    void saysInOneLineWhatCannotBeUsed() {
        assertThatThrownBy(() -> Graphs.onCluster("spark://127.0.0.1:1", generated, folder.resolve("a"), 1))
                .isInstanceOf(ClusterException.class)
                .hasMessage("no Spark master answers at spark://127.0.0.1:1");
        assertThatThrownBy(() -> Graphs.onCluster("spork", generated, folder.resolve("b"), 1))
                .isInstanceOf(ClusterException.class)
                .message()
                .startsWith("Spark cannot work on spork: ")
                .doesNotContain("\n");
        assertThatThrownBy(() -> Graphs.onCluster(LOCAL, folder.resolve("none"), folder.resolve("c"), 1))
                .isInstanceOf(ClusterException.class)
                .message()
                .startsWith("no such corpus folder: ");
        assertThat(ClusterBuild.find()).isPresent();
    }
}
