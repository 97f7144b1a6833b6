package org.wiregraph.cli;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wiregraph.learn.Triple;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.resolve.Iris;

/** Triples in names as RDF: sorted lines of N-Triples, an IRI for each name and a literal for each value. */
final class LearnedRdf {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private final Map<String, PropertyTerm> properties = new TreeMap<>();
    private final Iris iris;

    LearnedRdf(Ontology ontology, String base) {
        ontology.properties().values().forEach(property -> properties.put(property.label(), property));
        this.iris = new Iris(base);
    }

    SortedSet<String> lines(Collection<Triple> triples) {
        SortedSet<String> lines = new TreeSet<>();
        for (Triple triple : triples) {
            PropertyTerm property = properties.get(triple.property());
            if (property != null) {
                String subject = entity(triple.subject(), lines);
                boolean value = triple.object().startsWith("\"")
                        || datatype(triple.object()).isPresent();
                boolean literal = property.literal() || (property.ranges().isEmpty() && value);
                String object = literal ? literal(triple.object()) : entity(triple.object(), lines);
                lines.add(subject + " <" + property.iri() + "> " + object + " .");
            }
        }
        return lines;
    }

    private String entity(String name, SortedSet<String> lines) {
        String shown = name.replace('_', ' ');
        String iri = "<" + iris.entity("thing", shown) + ">";
        lines.add(iri + " " + LABEL + " " + quoted(shown) + " .");
        return iri;
    }

    private static String literal(String value) {
        String bare = value.replaceAll("^\"|\"$", "");
        return quoted(bare)
                + datatype(bare).map(type -> "^^<" + XSD + type + ">").orElse("");
    }

    private static Optional<String> datatype(String value) {
        if (DATE.matcher(value).matches()) {
            return Optional.of("date");
        }
        if (INTEGER.matcher(value).matches()) {
            return Optional.of("integer");
        }
        return DECIMAL.matcher(value).matches() ? Optional.of("decimal") : Optional.empty();
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "\"";
    }
}
