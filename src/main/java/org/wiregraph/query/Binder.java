package org.wiregraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;

/** Turns the values given for a saved query's parameters into terms. */
final class Binder {
    private final Names names;

    Binder(Dataset dataset) {
        this.names = new Names(dataset);
    }

    /** The term for each variable that was given or has a default. */
    Map<String, Node> bind(SavedQuery query, Map<String, String> given) {
        Map<String, String> values = new HashMap<>(given);
        Map<String, Node> terms = new HashMap<>();
        for (SavedQuery.Parameter parameter : query.parameters()) {
            String value = values.remove(parameter.name());
            String used = value == null ? parameter.fallback().orElse("") : value;
            if (!used.isEmpty()) {
                terms.put(parameter.name(), term(parameter, used));
            }
        }
        if (!values.isEmpty()) {
            List<String> known =
                    query.parameters().stream().map(SavedQuery.Parameter::name).toList();
            throw new QueryException("query " + query.name() + " has no parameter "
                    + values.keySet().stream().sorted().findFirst().orElse("")
                    + (known.isEmpty() ? "" : "; it has: " + String.join(", ", known)));
        }
        return terms;
    }

    private Node term(SavedQuery.Parameter parameter, String value) {
        return switch (parameter.type()) {
            case ENTITY -> names.entity(value).asNode();
            case DOCUMENT -> names.document(value).asNode();
            case DATE -> date(parameter, value);
            case NUMBER -> number(parameter, value);
            case STATUS -> status(parameter, value);
            case PROPERTY -> NodeFactory.createURI(value.contains(":/") ? value : Vocabulary.WG + value);
            case TEXT -> NodeFactory.createLiteralString(value);
        };
    }

    /** The first day of a date, as all times in queries are compared by day. */
    private static Node date(SavedQuery.Parameter parameter, String value) {
        return PartialDate.tryParse(value)
                .map(date -> NodeFactory.createLiteralDT(date.earliest().toString(), XSDDatatype.XSDdate))
                .orElseThrow(() ->
                        new QueryException(parameter.name() + " is a date, 2021, 2021-06 or 2021-06-14, not " + value));
    }

    private static Node number(SavedQuery.Parameter parameter, String value) {
        if (!value.matches("-?[0-9]{1,18}")) {
            throw new QueryException(parameter.name() + " is a whole number, not " + value);
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private static Node status(SavedQuery.Parameter parameter, String value) {
        for (Status status : Status.values()) {
            if (status.word().equals(value.toLowerCase(Locale.ROOT))) {
                return NodeFactory.createURI(Vocabulary.WG + status.localName());
            }
        }
        throw new QueryException(
                parameter.name() + " is one of actual, planned, possible, ended, denied, not " + value);
    }
}
