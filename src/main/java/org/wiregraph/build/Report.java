package org.wiregraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wiregraph.text.Problem;

/**
 * What a build did.
 *
 * @param articles counts: new, changed, unchanged, removed
 * @param claims by status word
 * @param classes entities by class
 * @param properties claims by property
 * @param unseen the properties that no claim has
 * @param rules claims by the rules that gave them
 * @param silent articles that gave no claim
 * @param suspicious entities that look wrong, with the reason
 * @param newFacts facts that the graph before did not have
 */
public record Report(
        SortedMap<String, Integer> articles,
        int sentences,
        int tokens,
        int annotated,
        int extracted,
        int entities,
        SortedMap<String, Integer> classes,
        SortedMap<String, Integer> claims,
        SortedMap<String, Integer> properties,
        List<String> unseen,
        SortedMap<String, Integer> rules,
        int events,
        int quantities,
        int facts,
        int newFacts,
        int quads,
        List<String> silent,
        List<String> suspicious,
        List<Problem> problems,
        double seconds,
        double annotateSeconds,
        long peakHeapMegabytes) {
    private static final int SHOWN = 8;
    private static final int FEW = 3;

    public Report {
        articles = new TreeMap<>(articles);
        classes = new TreeMap<>(classes);
        claims = new TreeMap<>(claims);
        properties = new TreeMap<>(properties);
        unseen = List.copyOf(unseen);
        rules = new TreeMap<>(rules);
        silent = List.copyOf(silent);
        suspicious = List.copyOf(suspicious);
        problems = List.copyOf(problems);
    }

    /** The same with more problems and the number of new facts, at the end of the build. */
    Report with(List<Problem> more, int fresh, double allSeconds) {
        return new Report(
                articles,
                sentences,
                tokens,
                annotated,
                extracted,
                entities,
                classes,
                claims,
                properties,
                unseen,
                rules,
                events,
                quantities,
                facts,
                fresh,
                quads,
                silent,
                suspicious,
                Stream.concat(problems.stream(), more.stream()).sorted().toList(),
                allSeconds,
                annotateSeconds,
                peakHeapMegabytes);
    }

    /** What a later build says that found the same inputs and did nothing. */
    Report unchanged(double seconds, long peakHeapMegabytes) {
        int all = sum(articles) - articles.getOrDefault("removed", 0);
        return new Report(
                new TreeMap<>(Map.of("unchanged", all)),
                sentences,
                tokens,
                0,
                0,
                entities,
                classes,
                claims,
                properties,
                unseen,
                rules,
                events,
                quantities,
                facts,
                0,
                quads,
                silent,
                suspicious,
                problems,
                seconds,
                0,
                peakHeapMegabytes);
    }

    /** The report as it is printed and kept. */
    public String render() {
        StringBuilder out = new StringBuilder();
        row(out, "articles", sum(articles) - articles.getOrDefault("removed", 0) + counts(articles));
        row(out, "sentences", sentences + "  (" + tokens + " tokens)");
        row(out, "afresh", annotated + " articles annotated, " + extracted + " extracted");
        row(out, "entities", entities + counts(classes));
        row(out, "claims", sum(claims) + counts(claims));
        row(out, "events", events + ", quantities " + quantities);
        row(out, "facts", facts + (newFacts == facts ? "" : "  (" + newFacts + " new since the last build)"));
        row(out, "quads", String.valueOf(quads));
        row(
                out,
                "time",
                String.format(Locale.ROOT, "%.1f s", seconds)
                        + (annotated == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "  (%.0f tokens/s with models loading, peak heap %d MB)",
                                        tokens / Math.max(annotateSeconds, 0.001),
                                        peakHeapMegabytes)));
        row(out, "rules", rules.size() + " gave claims" + counts(rules, FEW));
        if (!unseen.isEmpty()) {
            row(out, "never seen", String.join(", ", unseen));
        }
        list(out, "no claims in", silent);
        list(out, "look at", suspicious);
        Map<Problem.Kind, Integer> kinds = new TreeMap<>();
        problems.forEach(problem -> kinds.merge(problem.kind(), 1, Integer::sum));
        row(
                out,
                "problems",
                problems.isEmpty()
                        ? "none"
                        : kinds.toString()
                                .replaceAll("[{}]", "")
                                .replace('=', ' ')
                                .toLowerCase(Locale.ROOT));
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.document() + ": " + problem.detail()));
        list(out, "", lines);
        return out.toString();
    }

    /** All of it, with nothing left out of the lists. */
    public String renderAll() {
        StringBuilder all = new StringBuilder(render());
        all.append("\nclaims by rule\n");
        mostFirst(rules, Integer.MAX_VALUE)
                .forEach(rule -> all.append(String.format(Locale.ROOT, "%6d  %s%n", rule.getValue(), rule.getKey())));
        all.append("\nclaims by property\n");
        mostFirst(properties, Integer.MAX_VALUE)
                .forEach(one -> all.append(String.format(Locale.ROOT, "%6d  %s%n", one.getValue(), one.getKey())));
        unseen.forEach(name -> all.append("     0  ").append(name).append('\n'));
        section(all, "articles without claims", silent);
        section(all, "entities to look at", suspicious);
        section(
                all,
                "problems",
                problems.stream()
                        .map(one -> one.kind() + " " + one.document() + ": " + one.detail())
                        .toList());
        return all.toString();
    }

    private static void section(StringBuilder out, String title, List<String> lines) {
        out.append('\n').append(title).append(lines.isEmpty() ? ": none\n" : "\n");
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts, int many) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(many)
                .toList();
    }

    private static void row(StringBuilder out, String name, String value) {
        out.append(String.format(Locale.ROOT, "  %-12s %s%n", name, value));
    }

    private static void list(StringBuilder out, String name, List<String> items) {
        for (int i = 0; i < Math.min(SHOWN, items.size()); i++) {
            row(out, i == 0 ? name : "", items.get(i));
        }
        if (items.size() > SHOWN) {
            row(out, "", "... and " + (items.size() - SHOWN) + " more: wiregraph build --report");
        }
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String counts(Map<String, Integer> counts) {
        return counts(counts, SHOWN);
    }

    private static String counts(Map<String, Integer> counts, int many) {
        List<String> parts = mostFirst(counts, many).stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        return parts.isEmpty() ? "" : "  (" + String.join(", ", parts) + (counts.size() > many ? ", ..." : "") + ")";
    }
}
