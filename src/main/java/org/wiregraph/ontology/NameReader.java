package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads the entities that an ontology folder knows by name: whatever has one of its classes and a label. */
final class NameReader {
    private final Source source;
    private final Ontology terms;

    NameReader(Source source, Ontology terms) {
        this.source = source;
        this.terms = terms;
    }

    List<KnownName> read() {
        SortedMap<String, List<String>> classesOf = new TreeMap<>();
        for (Triple triple : source.with(RDF.type.asNode())) {
            if (!triple.getSubject().isURI() || !triple.getObject().isURI()) {
                continue;
            }
            ClassTerm term =
                    terms.classes().get(Vocabulary.shortName(triple.getObject().getURI()));
            if (term != null && term.kind() == ClassTerm.Kind.ENTITY) {
                classesOf
                        .computeIfAbsent(triple.getSubject().getURI(), absent -> new ArrayList<>())
                        .add(term.name());
            }
        }
        List<KnownName> names = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : classesOf.entrySet()) {
            Node node = NodeFactory.createURI(entry.getKey());
            Optional<String> label = source.label(node);
            if (label.isPresent()) {
                names.add(name(node, mostSpecific(entry.getValue()), label.get()));
            } else {
                String iri = Vocabulary.iri(entry.getValue().get(0));
                source.problem(
                        Triple.create(node, RDF.type.asNode(), NodeFactory.createURI(iri)),
                        source.shown(entry.getKey()) + " has no rdfs:label, so it is never found in a text");
            }
        }
        return names;
    }

    private String mostSpecific(List<String> classes) {
        return classes.stream()
                .sorted()
                .filter(name -> classes.stream().noneMatch(other -> !other.equals(name) && terms.isA(other, name)))
                .findFirst()
                .orElse(classes.get(0));
    }

    private KnownName name(Node node, String className, String label) {
        List<String> aliases = new ArrayList<>(source.texts(node, SKOS.altLabel.asNode()));
        source.texts(node, SKOS.prefLabel.asNode()).forEach(aliases::add);
        List<String> ambiguous = source.texts(node, LexiconTerms.AMBIGUOUS).stream()
                .map(name -> name.equals("true") ? label : name)
                .toList();
        return new KnownName(
                node.getURI(),
                className,
                label,
                aliases.stream()
                        .filter(alias -> !alias.equals(label))
                        .distinct()
                        .toList(),
                source.texts(node, LexiconTerms.DEMONYM),
                source.texts(node, LexiconTerms.PEOPLE),
                source.iris(node, LexiconTerms.CAPITAL).stream().findFirst(),
                source.iris(node, LexiconTerms.STANDS_FOR).stream().findFirst(),
                source.iris(node, LexiconTerms.COUNTRY).stream().findFirst(),
                ambiguous,
                source.texts(node, LexiconTerms.EXACT).contains("true"),
                source.iris(node, OWL.sameAs.asNode()));
    }
}
