package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Finds words of a lexicon that contradict one another or can never give a claim. */
final class LexiconCheck {
    /** Classes that the tagger of names gives on its own. */
    private static final Set<String> TAGGED = Set.of("Person", "Organization", "Place", "Country", "City", "Region");

    private final Source source;
    private final Ontology ontology;

    LexiconCheck(Source source, Ontology ontology) {
        this.source = source;
        this.ontology = ontology;
    }

    void check() {
        listedTwice();
        verbsOfThings();
        Set<String> recognised = recognised();
        Set<String> reported = new HashSet<>();
        for (Entry entry : ontology.entries()) {
            PropertyTerm property = ontology.properties().get(entry.term());
            if (property != null && lacksObject(entry)) {
                problem(
                        entry,
                        "\"" + entry.form() + "\" can never fire: nothing in it becomes the object; write {object}");
            }
            if (property != null && reported.add(entry.term())) {
                fires(entry, property.domains(), "subject", recognised);
                if (!property.literal()) {
                    fires(entry, property.ranges(), "object", recognised);
                }
            }
        }
    }

    /** A noun alone may name its object itself, as "wife" does; any other form has to say what becomes the object. */
    private static boolean lacksObject(Entry entry) {
        if (entry.construction() == Construction.PATTERN) {
            return !entry.form().contains("{object") || !entry.form().contains("{subject");
        }
        boolean complete = entry.construction() == Construction.VERB || entry.construction() == Construction.NOUN;
        List<Frame.Slot> slots = entry.frame().slots();
        return complete
                && !slots.isEmpty()
                && slots.stream().allMatch(slot -> slot.role().orElse("subject").equals("subject"));
    }

    private void problem(Entry entry, String detail) {
        source.problem(triple(entry), detail);
    }

    /** The statement that lists the entry; its words may be spaced otherwise, or stand in an entry of their own. */
    private Triple triple(Entry entry) {
        Node term = NodeFactory.createURI(Vocabulary.iri(entry.term()));
        Node predicate = LexiconTerms.STRINGS.getOrDefault(entry.construction(), LexiconTerms.ENTRY);
        for (Node object : source.objects(term, predicate)) {
            if (object.isLiteral()
                    && LexiconReader.spaced(object.getLiteralLexicalForm()).equals(entry.form())) {
                return Triple.create(term, predicate, object);
            }
        }
        List<Node> entries = source.objects(term, LexiconTerms.ENTRY);
        return Triple.create(term, LexiconTerms.ENTRY, entries.isEmpty() ? term : entries.get(0));
    }

    /** What is counted may also be named ("600 troops", "NATO troops"), so quantities may share words with classes. */
    private void listedTwice() {
        Map<List<Object>, List<Entry>> byForm = new LinkedHashMap<>();
        for (Entry entry : ontology.entries()) {
            boolean counts =
                    ontology.classNamed(entry.term()).stream().anyMatch(t -> t.kind() == ClassTerm.Kind.QUANTITY);
            if (!counts && entry.support() == 0) {
                byForm.computeIfAbsent(List.of(entry.construction(), entry.frame()), absent -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (List<Entry> same : byForm.values()) {
            if (same.stream().map(Entry::term).distinct().count() > 1) {
                String terms = same.stream().map(this::termAndFile).sorted().collect(Collectors.joining(" and "));
                problem(
                        same.get(same.size() - 1),
                        "\"" + same.get(0).form() + "\" is listed for " + terms
                                + "; list it once, or tell them apart by what must go with it");
            }
        }
    }

    private String termAndFile(Entry entry) {
        return source.shown(Vocabulary.iri(entry.term())) + " (" + source.file(triple(entry)) + ")";
    }

    private void verbsOfThings() {
        for (Entry entry : ontology.entries()) {
            boolean thing = ontology.classNamed(entry.term()).stream().anyMatch(t -> t.kind() == ClassTerm.Kind.ENTITY);
            if (thing
                    && (entry.construction() == Construction.VERB || entry.construction() == Construction.ADJECTIVE)) {
                problem(
                        entry,
                        "\"" + entry.form() + "\" can never fire: " + source.shown(Vocabulary.iri(entry.term()))
                                + " is a class of things, and things are named by nouns");
            }
        }
    }

    private Set<String> recognised() {
        Set<String> recognised = new HashSet<>();
        ontology.classes().keySet().stream().filter(TAGGED::contains).forEach(name -> addAll(recognised, name));
        ontology.names().forEach(name -> addAll(recognised, name.className()));
        ontology.entries().stream()
                .filter(entry -> ontology.classes().containsKey(entry.term()))
                .forEach(entry -> addAll(recognised, entry.term()));
        return recognised;
    }

    private void addAll(Set<String> recognised, String name) {
        recognised.addAll(ontology.superclasses(name));
    }

    /** Only classes below Wiregraph's are judged: how those of a strange ontology are recognised, it does not say. */
    private void fires(Entry entry, List<String> classes, String argument, Set<String> recognised) {
        boolean judged = classes.stream()
                .allMatch(name -> ontology.superclasses(name).stream()
                        .anyMatch(above ->
                                !above.contains(":") && ontology.classes().containsKey(above)));
        if (!classes.isEmpty() && judged && classes.stream().noneMatch(recognised::contains)) {
            String shown = String.join(
                    ", ",
                    classes.stream()
                            .map(name -> source.shown(Vocabulary.iri(name)))
                            .toList());
            problem(
                    entry,
                    source.shown(Vocabulary.iri(entry.term())) + " can never fire: nothing is recognised as its "
                            + argument + "; give " + shown + " a lex:noun or a known name");
        }
    }
}
