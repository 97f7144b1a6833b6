package org.wiregraph.query;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.wiregraph.graph.Vocabulary;

/** Runs a query on a dataset and writes its result in the format asked for. */
public final class QueryRunner {
    /** The namespace of jena-text. */
    private static final String TEXT = "http://jena.apache.org/text#";

    private static final Pattern TERM = Pattern.compile("(?<![\\w:])wg:(\\w+)");

    private static final Set<String> GRAPH_FORMATS = Set.of("turtle", "ttl", "ntriples", "nt");

    private final Dataset dataset;
    private final long seconds;
    private final String remedy;
    private final UnaryOperator<Query> limits;

    /**
     * A runner on {@code dataset}.
     *
     * @param seconds after which a query is stopped
     */
    public QueryRunner(Dataset dataset, long seconds) {
        this(dataset, seconds, "narrow the query or raise --timeout", query -> query);
    }

    private QueryRunner(Dataset dataset, long seconds, String remedy, UnaryOperator<Query> limits) {
        this.dataset = dataset;
        this.seconds = seconds;
        this.remedy = remedy;
        this.limits = limits;
    }

    /** A runner for readers from elsewhere: their queries reach nothing but the graph, and get so many rows at most. */
    public static QueryRunner guarded(Dataset dataset, long seconds, long rows) {
        return new QueryRunner(
                dataset,
                seconds,
                "ask for less: name an entity or a property, or add a LIMIT",
                query -> Harmless.limited(query, rows));
    }

    /**
     * The terms for the variables of {@code query} that the given values, or its defaults, stand for.
     *
     * @throws QueryException if a value is not of its parameter's type, names nothing in the graph, or has no parameter
     */
    public Map<String, Node> bind(SavedQuery query, Map<String, String> given) {
        return new Binder(dataset).bind(query, given);
    }

    /**
     * Parses a query that may use the usual prefixes without declaring them.
     *
     * @throws QueryException if it breaks the syntax; the message shows the line and a caret
     */
    static Query parse(String sparql) {
        Query query = QueryFactory.create();
        query.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes()).setNsPrefix("text", TEXT);
        try {
            return QueryFactory.parse(query, sparql, null, null);
        } catch (QueryParseException wrong) {
            List<String> lines = sparql.lines().toList();
            int line = wrong.getLine();
            int column = Math.max(1, wrong.getColumn());
            boolean known = line >= 1 && line <= lines.size();
            String at = known ? lines.get(line - 1).replace('\t', ' ') : "";
            String where = known ? "\n  " + at + "\n  " + " ".repeat(column - 1) + "^" : "";
            throw new QueryException(
                    "SPARQL error in line " + Math.max(1, line) + ": " + detail(wrong, at, column) + where);
        }
    }

    /** What the parser says, without the place; where it only lists all that might have stood there, what does. */
    private static String detail(QueryParseException wrong, String line, int column) {
        String said = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        String detail = said.replaceFirst("(?i)^.*?line \\d+, column \\d+[:.]? *", "");
        if (!detail.isEmpty()) {
            return detail;
        }
        String rest = column <= line.length() ? line.substring(column - 1).strip() : "";
        return rest.isEmpty() ? "it ends too early" : "the mistake is at or just after " + rest.split("\\s+")[0];
    }

    /**
     * Runs {@code sparql} and writes the answer.
     *
     * @param terms what stands for its variables, by name
     * @param most rows that are written; a table says then how many more there are
     * @param format table, markdown, csv, tsv, json or xml for a table; turtle or ntriples for a graph
     * @param width columns of the terminal, 0 for as wide as need be
     * @throws QueryException if it breaks the syntax or takes too long
     */
    public void run(
            String sparql, Map<String, Node> terms, OptionalLong most, String format, int width, OutputStream out) {
        Query query = query(sparql, terms);
        boolean graph = query.isConstructType() || query.isDescribeType();
        boolean asGraph = GRAPH_FORMATS.contains(format);
        if (!format.equals("table") && graph != asGraph) {
            throw new QueryException("this query gives a "
                    + (graph
                            ? "graph: its formats are turtle, ntriples"
                            : "table, no graph: its formats are table, markdown, csv, tsv, json, xml"));
        }
        AnswerWriter writer = new AnswerWriter(format, width, out);
        if (query.isSelectType() && most.isPresent()) {
            FirstRows rows = first(query, most.getAsLong());
            writer.write(rows.results(), rows.more(), new Names(dataset));
            return;
        }
        execute(query, execution -> {
            if (query.isConstructType()) {
                writer.write(execution.execConstruct());
            } else if (query.isDescribeType()) {
                writer.write(execution.execDescribe());
            } else if (query.isAskType()) {
                writer.write(execution.execAsk());
            } else {
                writer.write(execution.execSelect(), "", new Names(dataset));
            }
            return query;
        });
    }

    /**
     * The answer to {@code sparql} as terms; the triples of a graph as rows.
     *
     * @param terms what stands for its variables, by name
     * @param most rows that are wanted
     * @throws QueryException if it breaks the syntax or takes too long
     */
    public Answered answer(String sparql, Map<String, Node> terms, int most) {
        Query query = query(sparql, terms);
        if (query.isSelectType()) {
            long enough = most + 1L;
            query.setLimit(query.hasLimit() ? Math.min(query.getLimit(), enough) : enough);
            return Answered.of(first(query, enough), most);
        }
        return execute(query, execution -> {
            if (query.isConstructType()) {
                return Answered.of(execution.execConstructTriples(), most);
            }
            return query.isAskType()
                    ? Answered.of(execution.execAsk())
                    : Answered.of(execution.execDescribeTriples(), most);
        });
    }

    /**
     * The text of {@code sparql} with terms in the place of its variables, and with the prefixes that it needs.
     *
     * @throws QueryException if it breaks the syntax
     */
    public static String text(String sparql, Map<String, Node> terms) {
        Query query = replaced(sparql, terms);
        String body =
                query.serialize().replaceAll("(?m)^(PREFIX|BASE).*\\R", "").strip();
        StringBuilder text = new StringBuilder();
        query.getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
            if (Pattern.compile("(?<![\\w:])" + prefix + ":").matcher(body).find()) {
                text.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n");
            }
        });
        return text.append(text.isEmpty() ? "" : "\n").append(body).append('\n').toString();
    }

    /** A line for each term of Wiregraph's vocabulary in {@code sparql} that the graph's ontology does not have. */
    public List<String> unknownTerms(String sparql) {
        Set<String> known = new TreeSet<>();
        dataset.getNamedModel(Vocabulary.ONTOLOGY_GRAPH).listSubjects().forEach(term -> {
            if (term.isURIResource() && term.getURI().startsWith(Vocabulary.WG)) {
                known.add(term.getURI().substring(Vocabulary.WG.length()));
            }
        });
        return TERM.matcher(parse(sparql).serialize())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .filter(name -> !known.isEmpty() && !known.contains(name))
                .map(name -> {
                    List<String> near = Nearest.to(name, known);
                    return "the ontology has no wg:" + name
                            + (near.isEmpty() ? "" : "; did you mean wg:" + String.join(" or wg:", near) + "?");
                })
                .toList();
    }

    /**
     * The sentences behind each row of a query that gives a table, numbered as the table's rows are.
     *
     * @param most rows that are explained
     * @throws QueryException if the query gives no table, or takes too long
     */
    public String evidence(String sparql, Map<String, Node> terms, OptionalLong most) {
        Query query = query(sparql, terms);
        if (!query.isSelectType()) {
            throw new QueryException("only a SELECT query has rows to explain");
        }
        return new RowEvidence(dataset)
                .of(first(query, most.orElse(Long.MAX_VALUE)).rows());
    }

    private FirstRows first(Query query, long most) {
        return inTime(() -> FirstRows.of(query, most, this::start));
    }

    private Query query(String sparql, Map<String, Node> terms) {
        return BoundedPatterns.in(limits.apply(replaced(sparql, terms)));
    }

    private static Query replaced(String sparql, Map<String, Node> terms) {
        Map<Var, Node> variables = new HashMap<>();
        terms.forEach((name, term) -> variables.put(Var.alloc(name), term));
        return QueryTransformOps.replaceVars(parse(sparql), variables);
    }

    private <T> T execute(Query query, Function<QueryExecution, T> use) {
        return inTime(() -> {
            try (QueryExecution execution = start(query)) {
                return use.apply(execution);
            }
        });
    }

    private QueryExecution start(Query query) {
        return QueryExecution.dataset(dataset)
                .query(query)
                .timeout(seconds, TimeUnit.SECONDS)
                .build();
    }

    private <T> T inTime(Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryCancelledException late) {
            throw late();
        } catch (QueryParseException words) {
            throw new QueryException(
                    "the words to search for cannot be read: quotation marks and brackets come in pairs,"
                            + " and a \\ before a mark makes it a word's own");
        }
    }

    private QueryException late() {
        return new QueryException("stopped after " + seconds + (seconds == 1 ? " second: " : " seconds: ") + remedy);
    }
}
