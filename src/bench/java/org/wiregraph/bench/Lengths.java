package org.wiregraph.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Document;

/** What a token costs in longer articles: the same text once, ten, a hundred and a thousand times over, as one article. */
final class Lengths {
    private Lengths() {}

    /** Microseconds of one processor a token, by how many times as long the article is. */
    static Map<Integer, Double> measure(Half half, List<ArticleFile> files, int longest) {
        Document first = files.stream()
                .flatMap(file -> file.read().documents().stream())
                .filter(document -> document.conllu().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article with a text"));
        Map<Integer, Double> costs = new LinkedHashMap<>();
        for (int times = 1; times <= longest; times *= 10) {
            Document article = Document.of(first.path(), (first.text().strip() + "\n").repeat(times), first.metadata());
            double least = Double.MAX_VALUE;
            for (int i = Math.max(1, 100 / times); i > 0; i--) {
                long before = Measurement.threadTime();
                int tokens = half.process(article);
                least = Math.min(least, (Measurement.threadTime() - before) / 1e3 / tokens);
            }
            costs.put(times, least);
        }
        return costs;
    }

    static void print(Map<Integer, Double> costs) {
        System.out.println();
        System.out.println("times as long  us/token");
        costs.forEach((times, cost) -> System.out.printf(Locale.ROOT, "%13d %9.1f%n", times, cost));
    }
}
