package org.wiregraph.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * An article broken in one to four ways. The same cases come in every run; {@code -Dwiregraph.seed=N} gives others.
 *
 * @param path path below the corpus, with the ending of some format
 * @param ways how it was broken, in order
 */
public record MangledArticle(String path, byte[] content, Optional<byte[]> companion, List<Mangling> ways) {
    private static final long SEED = Long.getLong("wiregraph.seed", 0);

    private static final String PROSE = """
            Alliance to Keep Staff in Kabul

            By Ana Fuller

            KABUL, June 1, 2021 — NATO Secretary-General Jens Stoltenberg said on Tuesday that the alliance’s diplomats will stay \
            after the last of some 9,600 troops leave Afghanistan by September 11.

            “We will go on funding the Afghan army,” he told reporters in Brussels. The U.S. military has withdrawn from Bagram, \
            the country’s largest base, two officials said on condition of anonymity.

            Turkey, which guards Kabul’s airport, has not ruled out a longer mission; Zoé Müller, a spokeswoman, gave no date.
            """;

    private static final Map<String, String> SOUND = new TreeMap<>(Map.of(
            "a.txt",
            PROSE,
            "a.md",
            "---\ntitle: Staff to stay\ndate: 2021-06-01\nauthor: [Ana Fuller]\n---\n# Staff to stay\n\n" + PROSE,
            "a.html",
            """
                    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Staff to stay</title>
                    <meta property="article:published_time" content="2021-06-01T10:00:00Z">
                    <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "Ana Fuller"}]}</script></head>
                    <body><nav><a href="/">Home</a></nav><article><h1>Staff to stay</h1><p>%s</p></article></body></html>
                    """.formatted(PROSE.strip().replace("\n\n", "</p>\n<p>")),
            "a.jsonl",
            """
                    {"id": "one", "title": "Staff to stay", "date": "2021-06-01", "text": "%s"}
                    {"id": "two", "text": ["NATO left Kabul.", "Turkey stayed."], "author": ["Ana Fuller"]}
                    """.formatted(PROSE.strip().replace("\n", "\\n")),
            "a.rss",
            """
                    <rss version="2.0"><channel><title>Courier</title><item><title>Staff to stay</title><guid>1</guid>
                    <pubDate>Tue, 01 Jun 2021 10:00:00 GMT</pubDate><description><![CDATA[<p>%s</p>]]></description></item>
                    <item><link>https://a.example/2</link><description>NATO left Kabul.</description></item></channel></rss>
                    """.formatted(PROSE.strip().replace("\n\n", "</p><p>")),
            "a.warc",
            archive(PROSE),
            "a.conllu",
            """
                    # newpar
                    # text = NATO left Kabul.
                    1\tNATO\tNATO\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=ORGANIZATION
                    2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
                    3\tKabul\tKabul\tPROPN\tNNP\t_\t2\tobj\t_\tNER=CITY|SpaceAfter=No
                    4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

                    # text = Turkey stayed.
                    1\tTurkey\tTurkey\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=COUNTRY
                    2\tstayed\tstay\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
                    3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

                    """));

    private static String archive(String text) {
        return "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>\r\n"
                + "WARC-Date: 2022-01-01T00:00:00Z\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: text/plain\r\n"
                + "Content-Length: " + text.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + text + "\r\n\r\n";
    }

    /** Broken articles of every format. */
    public static Arbitrary<MangledArticle> all() {
        return Arbitraries.randomValue(random -> of(new Random(random.nextLong() ^ SEED)));
    }

    /** One of them. */
    public static MangledArticle number(int number) {
        return of(new Random(31L * number + 7 ^ SEED));
    }

    private static MangledArticle of(Random random) {
        String path = Mangling.any(List.copyOf(SOUND.keySet()), random);
        byte[] content = SOUND.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        List<Mangling> ways = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Mangling way = Mangling.any(List.of(Mangling.values()), random);
            content = way.apply(content, random);
            ways.add(way);
        }
        Optional<byte[]> companion = random.nextInt(4) == 0
                ? Optional.of(Mangling.metadata(random).getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        return new MangledArticle(path, content, companion, ways);
    }

    /** What the reader makes of it. */
    public Reading read() {
        return ArticleReader.read(path, content, companion);
    }

    @Override
    public String toString() {
        return path + " of " + content.length + " bytes, broken by " + ways;
    }
}
