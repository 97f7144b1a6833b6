package org.wiregraph.graph;

import java.math.BigDecimal;
import java.util.TreeSet;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.wiregraph.text.PartialDate;

/** The quads of one build as N-Quads lines, sorted and each once; literals in canonical form. */
public final class Quads {
    private final TreeSet<String> lines = new TreeSet<>();

    /** The lines, in the order of their code units. */
    public Iterable<String> lines() {
        return lines;
    }

    public int size() {
        return lines.size();
    }

    /** @param graph IRI of a named graph, or empty for the default graph */
    void add(String graph, Node subject, Node predicate, Node object) {
        String line = NodeFmtLib.strNT(subject) + " " + NodeFmtLib.strNT(predicate) + " " + NodeFmtLib.strNT(object);
        lines.add(graph.isEmpty() ? line + " ." : line + " <" + graph + "> .");
    }

    void add(String graph, String subject, Node predicate, Node object) {
        add(graph, NodeFactory.createURI(subject), predicate, object);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        return NodeFactory.createLiteralDT(
                plain.toPlainString(), whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    /** A number between 0 and 1, always xsd:decimal. */
    static Node share(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(PartialDate date) {
        RDFDatatype type = switch (date.lexical().length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(date.lexical(), type);
    }

    static Node day(java.time.LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
