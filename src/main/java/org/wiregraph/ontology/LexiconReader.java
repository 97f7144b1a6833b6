package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads the words of classes and properties from the triples of an ontology. */
final class LexiconReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Source source;
    private final Ontology terms;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> roles;
    private final Map<String, Entry> entries = new TreeMap<>();

    LexiconReader(Source source, Ontology terms) {
        this.source = source;
        this.terms = terms;
        this.roles = new TreeSet<>(terms.roles());
        names.addAll(terms.classes().keySet());
        names.addAll(terms.properties().keySet());
    }

    List<Entry> read() {
        LexiconTerms.STRINGS.forEach((construction, predicate) -> source.with(predicate)
                .forEach(triple -> {
                    if (triple.getObject().isLiteral()) {
                        add(triple, construction, triple.getObject().getLiteralLexicalForm(), false, 0, 1);
                    } else {
                        source.problem(
                                triple,
                                source.shown(predicate.getURI()) + " takes a text; write entries with lex:entry");
                    }
                }));
        source.with(LexiconTerms.ENTRY).forEach(this::addEntry);
        return new ArrayList<>(entries.values());
    }

    private void addEntry(Triple triple) {
        Node node = triple.getObject();
        Optional<String> form = source.texts(node, LexiconTerms.FORM).stream().findFirst();
        Optional<Construction> construction = source.iris(node, LexiconTerms.CONSTRUCTION).stream()
                .findFirst()
                .flatMap(LexiconReader::construction);
        if (form.isEmpty() || construction.isEmpty()) {
            source.problem(
                    triple,
                    "an entry of " + source.shown(triple.getSubject().toString())
                            + " needs a lex:form and a lex:construction (lex:Verb, lex:Noun, lex:Adjective, lex:Title or lex:Pattern)");
            return;
        }
        boolean inverse = source.iris(node, LexiconTerms.SUBJECT).contains(Vocabulary.LEX + "Object");
        double precision = number(triple, node, LexiconTerms.PRECISION, 1);
        if (precision < 0 || precision > 1) {
            source.problem(triple, "lex:precision is from 0 to 1, not " + precision);
            return;
        }
        add(
                triple,
                construction.get(),
                form.get(),
                inverse,
                (int) number(triple, node, LexiconTerms.SUPPORT, 0),
                precision);
    }

    private static Optional<Construction> construction(String iri) {
        for (Construction construction : Construction.values()) {
            if (iri.equalsIgnoreCase(Vocabulary.LEX + construction.name())) {
                return Optional.of(construction);
            }
        }
        return Optional.empty();
    }

    private double number(Triple triple, Node node, Node predicate, double otherwise) {
        Optional<String> text = source.texts(node, predicate).stream().findFirst();
        try {
            return text.map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException e) {
            source.problem(
                    triple, source.shown(predicate.getURI()) + " takes a number, not \"" + text.orElse("") + "\"");
            return otherwise;
        }
    }

    private void add(
            Triple triple, Construction construction, String text, boolean inverse, int support, double precision) {
        String iri = triple.getSubject().isURI() ? triple.getSubject().getURI() : "";
        String term = Vocabulary.shortName(iri);
        if (!names.contains(term)) {
            String hint = Nearest.hint(term, names);
            source.problem(
                    triple,
                    "\"" + text + "\" is listed for " + source.shown(iri)
                            + ", which is no class or property of the ontology" + hint);
            return;
        }
        String form = spaced(text);
        try {
            Frame frame = resolve(triple, form, Frame.parse(form, construction));
            boolean turned = isTurned(frame);
            Entry entry = new Entry(
                    term, construction, form, turned ? turn(frame) : frame, inverse || turned, support, precision);
            entries.merge(entry.rule() + entry.inverse(), entry, (a, b) -> a.support() >= b.support() ? a : b);
        } catch (IllegalArgumentException e) {
            source.problem(triple, "\"" + form + "\" of " + source.shown(iri) + ": " + e.getMessage());
        }
    }

    /** The form with one blank between its words. */
    static String spaced(String text) {
        return String.join(" ", BLANKS.splitAsStream(text.strip()).toList());
    }

    /** "receive aid from {subject}": an argument after the head is the subject, so what stands before it is the object. */
    private static boolean isTurned(Frame frame) {
        boolean subject = frame.slots().stream()
                .anyMatch(slot -> isArgument(slot) && slot.role().equals(Optional.of("subject")));
        boolean object = frame.slots().stream().anyMatch(slot -> slot.role().equals(Optional.of("object")));
        return subject && !object;
    }

    private static boolean isArgument(Frame.Slot slot) {
        return !slot.marker().equals(Frame.SUBJECT) && !slot.marker().equals(Frame.HYPHEN);
    }

    private static Frame turn(Frame frame) {
        return new Frame(
                frame.head(),
                frame.slots().stream()
                        .map(slot -> isArgument(slot) && slot.role().equals(Optional.of("subject"))
                                ? new Frame.Slot(slot.marker(), Optional.of("object"), slot.words())
                                : slot)
                        .toList());
    }

    private Frame resolve(Triple triple, String form, Frame frame) {
        List<Frame.Slot> slots = new ArrayList<>();
        for (Frame.Slot slot : frame.slots()) {
            Optional<String> role = slot.role().map(name -> role(triple, form, name));
            slots.add(new Frame.Slot(
                    slot.marker(),
                    role,
                    slot.words().stream()
                            .map(word -> filler(triple, form, word))
                            .toList()));
        }
        return new Frame(frame.head(), slots);
    }

    private String role(Triple triple, String form, String name) {
        if (name.equals("subject") || name.equals("object")) {
            return name;
        }
        Optional<String> known = byLocalName(roles, name);
        if (known.isEmpty()) {
            Set<String> possible = new TreeSet<>(roles);
            possible.addAll(Set.of("subject", "object"));
            source.problem(
                    triple,
                    "\"" + form + "\" can never fire: {" + name + "} is no role" + Nearest.hint(name, possible));
        }
        return known.orElse(name);
    }

    /** A lemma as it is; what has a capital or a prefix is a class. */
    private String filler(Triple triple, String form, String word) {
        int colon = word.indexOf(':');
        if (colon < 0 && word.equals(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        String namespace =
                colon < 0 ? "" : source.prefixes().getOrDefault(word.substring(0, colon), word.substring(0, colon + 1));
        String name = colon < 0 ? word : Vocabulary.shortName(namespace + word.substring(colon + 1));
        Optional<String> known = byLocalName(terms.classes().keySet(), name);
        if (known.isEmpty()) {
            source.problem(
                    triple,
                    "\"" + form + "\" can never fire: " + word + " is no class"
                            + Nearest.hint(name, terms.classes().keySet()));
        }
        return known.orElse(word);
    }

    /** The short name itself, or the one whole IRI that ends in it. */
    private static Optional<String> byLocalName(Set<String> names, String name) {
        if (names.contains(name)) {
            return Optional.of(name);
        }
        List<String> ending = names.stream()
                .filter(iri -> iri.endsWith("#" + name) || iri.endsWith("/" + name))
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }
}
