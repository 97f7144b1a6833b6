package org.wiregraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.text.PartialDate;

/** Literals in canonical form, and how a term is written in canonical N-Quads. */
final class Terms {
    private static final int DIGITS = 2;

    private Terms() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** An xsd:integer where the number is whole, an xsd:decimal otherwise. */
    static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        return NodeFactory.createLiteralDT(
                plain.toPlainString(), whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    /** A number between 0 and 1 with two digits, always xsd:decimal. */
    static Node share(double number) {
        String plain = BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** An xsd:date, xsd:gYearMonth or xsd:gYear, as exact as the date is. */
    static Node date(PartialDate date) {
        RDFDatatype type = switch (date.lexical().length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(date.lexical(), type);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** Appends an IRI or literal as canonical N-Quads writes it (RDF 1.2 N-Quads, section 3). */
    static void write(Node term, StringBuilder out) {
        if (term.isURI()) {
            out.append('<').append(term.getURI()).append('>');
            return;
        }
        quote(term.getLiteralLexicalForm(), out);
        if (!term.getLiteralLanguage().isEmpty()) {
            out.append('@').append(term.getLiteralLanguage());
        } else if (!term.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            out.append("^^<").append(term.getLiteralDatatypeURI()).append('>');
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || c == 0x7F) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
