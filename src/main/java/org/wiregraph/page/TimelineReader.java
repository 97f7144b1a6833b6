package org.wiregraph.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.page.Timeline.Entry;
import org.wiregraph.page.Timeline.Evidence;
import org.wiregraph.page.Timeline.Range;
import org.wiregraph.query.Names;
import org.wiregraph.text.PartialDate;

/** Reads the events and dated claims of a graph. */
public final class TimelineReader {
    /** Claims that are looked at. */
    private static final int CLAIMS = 20_000;

    private static final int SOURCES = 5;

    /** The share of entries that may lie outside of the time that is shown first, on each side. */
    private static final double OUTSIDE = 0.1;

    private static final String DATED = """
            SELECT DISTINCT ?d ?said ?claim ?thing ?s ?p ?o ?status ?earliest ?latest WHERE {
              GRAPH ?d {
                %s
                { ?claim wg:earliest ?day } UNION { ?claim wg:latest ?day }
                ?claim wg:status ?status
                OPTIONAL { ?claim wg:earliest ?earliest } OPTIONAL { ?claim wg:latest ?latest }
                OPTIONAL { ?claim wg:about ?thing }
                OPTIONAL { ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
                OPTIONAL { ?d dcterms:date ?said }
                FILTER (COALESCE(?latest, ?earliest) >= ?from && COALESCE(?earliest, ?latest) <= ?to)
              }
            } LIMIT %d""";

    /** The end of an event's name that its place in time says too. */
    private static final Pattern DATE = Pattern.compile(", \\d{4}(-\\d{2}){0,2}$");

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::begin)
            .thenComparing(Entry::end)
            .thenComparing(Entry::words)
            .thenComparing(Entry::status);

    private final Source source;

    public TimelineReader(Source source) {
        this.source = source;
    }

    /**
     * What a reader asked for.
     *
     * @throws org.wiregraph.query.QueryException if no entity goes by the name asked for
     */
    public Timeline read(Timeline.Asked asked) {
        List<Row> rows = rows(asked, FIRST, LAST);
        if (rows.size() == CLAIMS) {
            rows = rows(asked, from(asked, FIRST), to(asked, LAST));
        }
        return timeline(asked, entries(rows), rows.size() == CLAIMS);
    }

    /** The time of most of it, then each year in which anything lies. */
    public List<Timeline> byYear() {
        Timeline.Asked anything = new Timeline.Asked("", "", "", "", "");
        List<Row> rows = rows(anything, FIRST, LAST);
        List<Entry> all = entries(rows);
        boolean more = rows.size() == CLAIMS;
        List<Timeline> timelines = new ArrayList<>(List.of(timeline(anything, all, more)));
        all.stream()
                .map(entry -> Integer.toString(entry.begin().getYear()))
                .distinct()
                .map(year -> timeline(new Timeline.Asked(year, year, "", "", ""), all, more))
                .forEach(timelines::add);
        return timelines;
    }

    private Timeline timeline(Timeline.Asked asked, List<Entry> all, boolean more) {
        List<String> kinds = all.stream().map(Entry::kind).distinct().sorted().toList();
        List<Entry> wanted = all.stream()
                .filter(entry -> asked.kind().isEmpty() || entry.kind().equals(asked.kind()))
                .filter(entry -> asked.status().isEmpty() || entry.status().equals(asked.status()))
                .toList();
        Range range = range(asked, wanted);
        return new Timeline(
                wanted.stream().filter(entry -> overlaps(entry, range)).toList(),
                range,
                counts(wanted, range),
                kinds,
                asked,
                more);
    }

    private List<Row> rows(Timeline.Asked asked, LocalDate from, LocalDate to) {
        Map<String, Node> bound = new HashMap<>();
        bound.put("from", NodeFactory.createLiteralDT(from.toString(), XSDDatatype.XSDdate));
        bound.put("to", NodeFactory.createLiteralDT(to.toString(), XSDDatatype.XSDdate));
        if (!asked.entity().isEmpty()) {
            bound.put(
                    "entity", new Names(source.dataset()).entity(asked.entity()).asNode());
        }
        String pattern = asked.entity().isEmpty() ? "" : "?claim ?role ?entity .";
        return source.ask(DATED.formatted(pattern, CLAIMS), bound);
    }

    private static LocalDate from(Timeline.Asked asked, LocalDate otherwise) {
        return PartialDate.tryParse(asked.from()).map(PartialDate::earliest).orElse(otherwise);
    }

    private static LocalDate to(Timeline.Asked asked, LocalDate otherwise) {
        return PartialDate.tryParse(asked.to()).map(PartialDate::latest).orElse(otherwise);
    }

    private static boolean overlaps(Entry entry, Range range) {
        return !entry.end().isBefore(range.first()) && !entry.begin().isAfter(range.last());
    }

    /** The time asked for, or else that of all but the few first and last entries, in whole months. */
    private static Range range(Timeline.Asked asked, List<Entry> entries) {
        List<LocalDate> days = entries.stream().map(Entry::begin).sorted().toList();
        int few = (int) (days.size() * OUTSIDE);
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(few).withDayOfMonth(1);
        LocalDate end = days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1 - few);
        LocalDate last = end.withDayOfMonth(end.lengthOfMonth());
        LocalDate from = from(asked, first);
        LocalDate to = to(asked, last);
        return to.isBefore(from) ? new Range(from, from.plusYears(1)) : new Range(from, to);
    }

    /** By year; for the year that the range lies in, by month too. */
    private static Map<String, Integer> counts(List<Entry> entries, Range range) {
        Map<String, Integer> counts = new TreeMap<>();
        boolean oneYear = range.first().getYear() == range.last().getYear();
        for (Entry entry : entries) {
            counts.merge(Integer.toString(entry.begin().getYear()), 1, Integer::sum);
            if (oneYear && entry.begin().getYear() == range.first().getYear()) {
                counts.merge(entry.begin().toString().substring(0, "2021-06".length()), 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<Entry> entries(List<Row> rows) {
        Map<String, List<Row>> told = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.has("thing") || row.has("p"))
                .forEach(row -> told.computeIfAbsent(key(row), absent -> new ArrayList<>())
                        .add(row));
        return told.values().stream().map(this::entry).sorted(BY_TIME).toList();
    }

    private static String key(Row row) {
        return String.join(" ", row.text("thing"), row.text("s"), row.text("p"), row.text("o"), row.text("status"));
    }

    /** What several claims say is one entry; its time is what they have in common, or else all of their times. */
    private Entry entry(List<Row> rows) {
        Row first = rows.get(0);
        List<LocalDate> begins = days(rows, "earliest");
        List<LocalDate> ends = days(rows, "latest");
        Optional<LocalDate> begin = begins.stream().max(Comparator.naturalOrder());
        Optional<LocalDate> end = ends.stream().min(Comparator.naturalOrder());
        if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
            begin = begins.stream().min(Comparator.naturalOrder());
            end = ends.stream().max(Comparator.naturalOrder());
        }
        Thing thing = source.thing(first.node(first.has("thing") ? "thing" : "s"));
        boolean fact = first.has("p");
        return new Entry(
                thing,
                fact
                        ? thing.label() + " " + source.word(first.node("p")) + " "
                                + source.thing(first.node("o")).label()
                        : DATE.matcher(thing.label()).replaceFirst(""),
                fact ? source.word(first.node("p")) : thing.className(),
                Draw.localName(first.text("status")).toLowerCase(Locale.ROOT),
                begin,
                end,
                evidence(rows));
    }

    private static List<LocalDate> days(List<Row> rows, String column) {
        return rows.stream()
                .flatMap(row -> PartialDate.tryParse(row.text(column)).stream())
                .map(PartialDate::earliest)
                .toList();
    }

    private static List<Evidence> evidence(List<Row> rows) {
        return rows.stream()
                .map(row -> new Evidence(row.text("d"), row.text("claim"), row.text("said")))
                .distinct()
                .sorted(Comparator.comparing(Evidence::said).thenComparing(Evidence::claim))
                .limit(SOURCES)
                .toList();
    }
}
