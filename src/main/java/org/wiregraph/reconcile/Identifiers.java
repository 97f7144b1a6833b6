package org.wiregraph.reconcile;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** How a spreadsheet names an entity: by what follows the base in its IRI, or by the whole of an IRI that lies elsewhere. */
record Identifiers(String base) {
    String id(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    /** The entity of that identifier or IRI; an identifier that no IRI can hold names nothing. */
    Node entity(String id) {
        boolean unfit = id.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
        return NodeFactory.createURI(unfit ? base : id.contains(":/") ? id : base + id);
    }
}
