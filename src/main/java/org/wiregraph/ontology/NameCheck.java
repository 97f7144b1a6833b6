package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds known names that point nowhere, and names that two entities share without saying so. */
final class NameCheck {
    private final Source source;
    private final List<KnownName> names;

    NameCheck(Source source, List<KnownName> names) {
        this.source = source;
        this.names = names;
    }

    void check() {
        references();
        shared();
    }

    private void references() {
        Set<String> known = names.stream().map(KnownName::iri).collect(Collectors.toCollection(TreeSet::new));
        for (Node predicate : List.of(LexiconTerms.CAPITAL, LexiconTerms.STANDS_FOR, LexiconTerms.COUNTRY)) {
            for (Triple triple : source.with(predicate)) {
                String iri = triple.getObject().toString();
                if (!known.contains(iri)) {
                    source.problem(
                            triple,
                            source.shown(iri) + ", " + source.shown(predicate.getURI()) + " of "
                                    + source.shown(triple.getSubject().toString()) + ", is no known name");
                }
            }
        }
    }

    private void shared() {
        Map<String, List<KnownName>> byName = new TreeMap<>();
        for (KnownName name : names) {
            Set<String> forms = new TreeSet<>(name.aliases());
            forms.add(name.label());
            forms.removeAll(name.ambiguous());
            forms.forEach(form ->
                    byName.computeIfAbsent(form, absent -> new ArrayList<>()).add(name));
        }
        byName.forEach((form, bearers) -> {
            if (bearers.size() > 1) {
                String iris =
                        bearers.stream().map(name -> source.shown(name.iri())).collect(Collectors.joining(" and "));
                source.problem(
                        triple(bearers.get(bearers.size() - 1), form),
                        "\"" + form + "\" names " + iris
                                + "; mark it lex:ambiguous where it is not the first to think of");
            }
        });
    }

    private Triple triple(KnownName name, String form) {
        Node node = NodeFactory.createURI(name.iri());
        for (Node predicate : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), SKOS.prefLabel.asNode())) {
            for (Node object : source.objects(node, predicate)) {
                if (object.isLiteral() && object.getLiteralLexicalForm().equals(form)) {
                    return Triple.create(node, predicate, object);
                }
            }
        }
        throw new IllegalStateException(name.iri() + " is not called " + form);
    }
}
