package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wiregraph.query.Inference;
import org.wiregraph.query.QueryException;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Lists the saved queries, or answers one, or runs a SPARQL file.",
        footer = {
            "",
            "Examples:",
            "  wiregraph query",
            "  wiregraph query who-leads-what",
            "  wiregraph query who-leads-what --param person=\"Jens Stoltenberg\"",
            "  wiregraph query search \"peace talks\"",
            "  wiregraph query new --since 2021-07-01 --format csv --output new.csv",
            "  wiregraph query where-present --explain-facts",
            "  wiregraph query --file my.rq --infer"
        })
final class QueryCommand implements Callable<Integer> {
    private static final long TABLE_ROWS = 1000;
    private static final Set<String> FORMATS =
            Set.of("table", "csv", "tsv", "json", "xml", "markdown", "md", "turtle", "ttl", "ntriples", "nt");

    @Mixin
    private Places places = new Places();

    @Mixin
    private Output output = new Output();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = SavedNames.class,
            description = "A saved query; without one they are listed.")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "VALUE",
            description = "Values for the parameters of the query, in their order.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            completionCandidates = ParameterNames.class,
            description = "A value for a parameter of the query.")
    private Map<String, String> parameters = new HashMap<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Short for --param since=DATE.")
    private @Nullable String since;

    @Option(names = "--file", paramLabel = "FILE", description = "A SPARQL file to run.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            completionCandidates = Formats.class,
            description = "table, csv, tsv, json, xml, markdown (default: by the output file's ending, else table).")
    private String format = "";

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            description = "Give so many rows at most (default: 1000 in a table, else all).")
    private @Nullable Long limit;

    @Option(names = "--all", description = "Give all rows, in a table too.")
    private boolean all;

    @Option(names = "--explain-facts", description = "After the table, the sentences behind each of its rows.")
    private boolean explainFacts;

    @Option(
            names = "--infer",
            description =
                    "Also answer from what follows by the ontology: superclasses, and symmetric, transitive and inverse properties.")
    private boolean infer;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Stop the query after this time (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    private long timeout = 60;

    @Override
    public Integer call() {
        Path sparql = file;
        String query = name;
        if (query == null && sparql == null) {
            list();
            return 0;
        }
        if (since != null) {
            parameters.put("since", since);
        }
        String chosen = format.isEmpty() ? output.ending().orElse("table") : format.toLowerCase(Locale.ROOT);
        String used = FORMATS.contains(chosen) ? chosen : "table";
        if (timeout < 1) {
            throw new UsageException("--timeout is at least 1 second");
        }
        if (explainFacts && !Set.of("table", "markdown", "md").contains(used)) {
            throw new UsageException("--explain-facts goes with the formats table and markdown, not with " + used);
        }
        if (query != null && sparql != null) {
            throw new UsageException("a saved query or --file, not both");
        }
        if (!format.isEmpty() && !FORMATS.contains(chosen)) {
            throw new UsageException("no format " + format + "; known are table, csv, tsv, json, xml, markdown");
        }
        OptionalLong most = most(used);
        SavedQuery saved = sparql == null ? SavedQueries.in(places.queries()).named(String.valueOf(query)) : null;
        places.store().read(dataset -> {
            QueryRunner runner = new QueryRunner(infer ? Inference.view(dataset, places.base()) : dataset, timeout);
            String text = saved == null ? read(sparql) : saved.sparql();
            Map<String, Node> terms = saved == null ? Map.of() : runner.bind(saved, given(saved));
            runner.unknownTerms(text).forEach(line -> System.err.println("wiregraph: " + line));
            if (saved != null && used.equals("table") && output.isTerminal()) {
                System.out.println(saved.question() + "\n");
            }
            output.write(out -> {
                runner.run(text, terms, most, used, width(), out);
                if (explainFacts) {
                    print(out, "\n" + runner.evidence(text, terms, most));
                }
            });
            return 0;
        });
        return 0;
    }

    /** How many rows are written; nothing for all. */
    private OptionalLong most(String used) {
        Long given = limit;
        if (all && given != null) {
            throw new UsageException("--all or --limit, not both");
        }
        if (given != null && given < 1) {
            throw new UsageException("--limit is at least 1 row");
        }
        if (given == null) {
            return all || !used.equals("table") ? OptionalLong.empty() : OptionalLong.of(TABLE_ROWS);
        }
        return OptionalLong.of(given);
    }

    /** Parameters given by name, and those given in their order. */
    private Map<String, String> given(SavedQuery query) {
        Map<String, String> given = new HashMap<>(parameters);
        if (values.size() > query.parameters().size()) {
            throw new UsageException("query " + query.name() + " has "
                    + query.parameters().size() + " parameters, not " + values.size()
                    + "; put quotation marks around a value of several words");
        }
        for (int i = 0; i < values.size(); i++) {
            given.put(query.parameters().get(i).name(), values.get(i));
        }
        return given;
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** Tables fit the terminal; in a file or a pipe nothing is cut. */
    private int width() {
        if (!output.isTerminal()) {
            return 0;
        }
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : 160;
    }

    private static String read(@Nullable Path file) {
        try {
            return file == null ? "" : Files.readString(file);
        } catch (IOException unreadable) {
            throw new UsageException("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    /** The saved queries here, for shell completion. */
    private static final class SavedNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return saved().map(SavedQuery::name).iterator();
        }

        private static Stream<SavedQuery> saved() {
            try {
                return SavedQueries.in(Places.orShipped(Path.of(""), "queries")).all().stream();
            } catch (QueryException none) {
                return Stream.empty();
            }
        }
    }

    /** For shell completion. */
    private static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("table", "csv", "tsv", "json", "xml", "markdown", "turtle", "ntriples")
                    .iterator();
        }
    }

    /** The parameters of saved queries, with the values of those that have few, for shell completion. */
    private static final class ParameterNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SavedNames.saved()
                    .flatMap(query -> query.parameters().stream())
                    .flatMap(parameter ->
                            parameter.type().choices().stream().map(value -> parameter.name() + "=" + value))
                    .distinct()
                    .sorted()
                    .iterator();
        }
    }

    private void list() {
        System.out.println("Saved queries in " + places.queries() + ":");
        for (SavedQuery query : SavedQueries.in(places.queries()).all()) {
            System.out.printf("%n  %s%n      %s%n", query.name(), query.question());
            for (SavedQuery.Parameter parameter : query.parameters()) {
                System.out.printf(
                        "      --param %s=%s   %s%s%n",
                        parameter.name(),
                        parameter.type().name(),
                        parameter.meaning(),
                        parameter
                                .fallback()
                                .map(value -> " (default: " + value + ")")
                                .orElse(""));
            }
            if (!query.example().isEmpty()) {
                System.out.println("      e.g. " + query.example());
            }
        }
    }
}
