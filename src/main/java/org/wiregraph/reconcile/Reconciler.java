package org.wiregraph.reconcile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.wiregraph.query.Rows;
import org.wiregraph.query.Search;

/**
 * Answers as a service of the reconciliation API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/)
 * from the graph of facts. Use within a transaction.
 */
public final class Reconciler {
    /** Queries in a batch that clients are told to send. */
    static final int BATCH = 50;

    private static final int MOST_QUERIES = 200;
    private static final int SUGGESTED = 20;
    private static final int MOST_SKIPPED = 1000;

    /** Entities of a like name that are compared. */
    private static final int LOOKED_AT = 60;

    private static final int WORDS = 6;

    /** How far the best has to lead the next to be a match. */
    private static final double LEAD = 5;

    private final Search search;
    private final Things things;
    private final Terms terms;
    private final Identifiers identifiers;
    private final Set<String> classes;

    /** @param base IRI under which entities live */
    public Reconciler(Dataset dataset, String base) {
        this.search = new Search(dataset);
        this.things = new Things(dataset);
        this.terms = new Terms(new Rows(dataset));
        this.identifiers = new Identifiers(base);
        this.classes = terms.classes().stream().map(Term::iri).collect(Collectors.toSet());
    }

    /** The service manifest; {@code server} is scheme, host and port that the client asked. */
    public JsonObject manifest(String server) {
        return new Manifest(server, identifiers.base()).json(terms.classes());
    }

    /**
     * A result batch.
     *
     * @param queries a query batch
     * @throws RequestException if it is none, or too large
     */
    public JsonObject reconcile(String queries) {
        JsonObject batch = Json.object(queries, "queries");
        if (batch.size() > MOST_QUERIES) {
            throw RequestException.tooMuch("a batch has at most " + MOST_QUERIES + " queries, better " + BATCH);
        }
        JsonObject answer = new JsonObject();
        for (Map.Entry<String, JsonElement> query : batch.entrySet()) {
            answer.add(query.getKey(), Json.result(candidates(Question.of(query.getValue()))));
        }
        return answer;
    }

    private List<JsonObject> candidates(Question question) {
        List<Candidate> all = found(question).stream()
                .filter(thing -> things.isEntity(thing, classes))
                .map(thing -> candidate(question, thing))
                .filter(candidate -> candidate.type() || !question.strict())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(question.limit())
                .toList();
        List<JsonObject> results = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            results.add(all.get(at).json(at == 0 && isMatch(question, all)));
        }
        return results;
    }

    /** The best is meant if its name is the same, nothing speaks against it, and no other comes near. */
    private static boolean isMatch(Question question, List<Candidate> all) {
        Candidate best = all.get(0);
        boolean agrees = question.properties().isEmpty() || best.properties() > 0;
        return best.name() == Likeness.SAME
                && best.type()
                && agrees
                && (all.size() == 1 || best.score() - all.get(1).score() >= LEAD);
    }

    /** Entities with a like name, or with that identifier; without a name those that the properties lead to. */
    private Set<Node> found(Question question) {
        if (question.name().isEmpty()) {
            return question.properties().stream()
                    .flatMap(property -> terms.property(property.id()).stream()
                            .flatMap(term -> property.values().stream().flatMap(value -> having(term, value))))
                    .limit(LOOKED_AT)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Set<Node> found = new LinkedHashSet<>(List.of(identifiers.entity(question.name())));
        found.addAll(named(question.name()));
        if (found.size() == 1) {
            // No name has all the words: "Gen. Scott Miller" is found by Scott and by Miller.
            Stream.of(question.name().split("\\s+"))
                    .filter(word -> word.length() > 2)
                    .limit(WORDS)
                    .forEach(word -> found.addAll(named(word)));
        }
        return found;
    }

    private List<Node> named(String name) {
        return search.entities(name, LOOKED_AT).stream()
                .map(one -> NodeFactory.createURI(one.iri()))
                .toList();
    }

    private Stream<Node> having(Term property, String value) {
        Stream<Node> named =
                named(value).stream().filter(thing -> Likeness.best(value, things.names(thing)) == Likeness.SAME);
        return Stream.of(Stream.of(identifiers.entity(value), NodeFactory.createLiteralString(value)), named)
                .flatMap(values -> values)
                .flatMap(node -> things.having(property, node).stream());
    }

    private Candidate candidate(Question question, Node thing) {
        boolean byId = identifiers.entity(question.name()).equals(thing);
        double name = byId ? Likeness.SAME : Likeness.best(question.name(), things.names(thing));
        double properties = question.properties().stream()
                .mapToDouble(property -> likeness(thing, property))
                .average()
                .orElse(0);
        return Candidate.of(
                question, identifiers.id(thing.getURI()), things.label(thing), typesOf(thing), name, properties);
    }

    private double likeness(Node thing, Question.Property property) {
        List<Node> values = terms.property(property.id())
                .map(term -> things.values(thing, term))
                .orElse(List.of());
        double best = 0;
        for (String wanted : property.values()) {
            for (Node value : values) {
                boolean isIt = value.isURI() && value.equals(identifiers.entity(wanted));
                List<String> names = value.isURI() ? things.names(value) : List.of(value.getLiteralLexicalForm());
                best = Math.max(best, isIt ? Likeness.SAME : Likeness.best(wanted, names));
            }
        }
        return best;
    }

    /** Its classes, the most special first. */
    private List<Term> typesOf(Node thing) {
        Set<String> iris = things.types(thing);
        List<Term> types = terms.classes().stream()
                .filter(term -> iris.contains(term.iri()))
                .toList();
        Set<String> above = types.stream()
                .flatMap(term -> term.broader().stream())
                .map(Term::iri)
                .collect(Collectors.toSet());
        return types.stream()
                .sorted(Comparator.comparing(term -> above.contains(term.iri())))
                .toList();
    }

    /**
     * The values of properties, for each entity.
     *
     * @param request a data extension query
     * @throws RequestException if it is none, or too large
     */
    public JsonObject extend(String request) {
        return new Extension(things, terms, identifiers).of(Json.object(request, "extend"));
    }

    /** The properties that things of a class have; {@code limit} "" for as many as there are. */
    public JsonObject properties(String className, String limit) {
        int most = limit.matches("[0-9]{1,4}") ? Integer.parseInt(limit) : Integer.MAX_VALUE;
        JsonObject answer = new JsonObject();
        answer.addProperty("type", className);
        if (most < Integer.MAX_VALUE) {
            answer.addProperty("limit", most);
        }
        answer.add(
                "properties",
                Json.array(terms.usedBy(className).stream()
                        .limit(most)
                        .map(term -> Json.named(term.id(), term.name()))
                        .toList()));
        return answer;
    }

    /**
     * What begins like {@code prefix}, or has it as its identifier.
     *
     * @param what entity, type or property
     * @param cursor how many are left out at the beginning, "" for none
     * @return empty if nothing of the kind is suggested
     */
    public Optional<JsonObject> suggest(String what, String prefix, String cursor) {
        int skipped = cursor.matches("[0-9]{1,4}") ? Math.min(MOST_SKIPPED, Integer.parseInt(cursor)) : 0;
        return switch (what) {
            case "entity" -> Optional.of(Json.result(entities(prefix, skipped)));
            case "type" -> Optional.of(Json.result(fitting(terms.classes(), prefix, skipped)));
            case "property" -> Optional.of(Json.result(fitting(terms.properties(), prefix, skipped)));
            default -> Optional.empty();
        };
    }

    private static List<JsonObject> fitting(List<Term> terms, String prefix, int skipped) {
        return terms.stream()
                .filter(term -> term.fits(prefix))
                .skip(skipped)
                .limit(SUGGESTED)
                .map(Term::json)
                .toList();
    }

    private List<JsonObject> entities(String prefix, int skipped) {
        Stream<Node> named =
                search.entities(prefix, skipped + SUGGESTED).stream().map(one -> NodeFactory.createURI(one.iri()));
        return Stream.concat(Stream.of(identifiers.entity(prefix)), named)
                .distinct()
                .filter(thing -> things.isEntity(thing, classes))
                .skip(skipped)
                .limit(SUGGESTED)
                .map(thing -> {
                    JsonObject entity = Json.named(identifiers.id(thing.getURI()), things.label(thing));
                    List<Term> types = typesOf(thing);
                    entity.addProperty(
                            "description",
                            types.stream().findFirst().map(Term::name).orElse(""));
                    entity.add(
                            "notable",
                            Json.array(types.stream()
                                    .map(term -> Json.named(term.id(), term.name()))
                                    .toList()));
                    return entity;
                })
                .toList();
    }

    /** IRI of the entity with that identifier, if there is one. */
    public Optional<String> entity(String id) {
        return Optional.of(identifiers.entity(id))
                .filter(thing -> things.isEntity(thing, classes))
                .map(Node::getURI);
    }
}
