package org.wiregraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads N-Quads as {@link Quads} wrote them: one a line, in canonical form, without blank nodes; several times as fast as
 * a parser that takes all N-Quads. What was said of one subject is found together, so its node is made once.
 */
public final class QuadReader {
    /** IRIs that recur, more or less: properties, classes, graphs. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Node> remembered = new HashMap<>();
    private byte[] line = {};
    private int at;
    private Node subject = Quad.defaultGraphIRI;
    /** Where the subject ends in the line. */
    private int subjectEnd;

    private QuadReader() {}

    /**
     * Hands on each quad of {@code file} in order; those of the default graph under {@link Quad#defaultGraphIRI}.
     *
     * @throws RiotException at a line that is not canonical N-Quads, with its number
     */
    public static void each(Path file, Consumer<Quad> taker) {
        QuadReader reader = new QuadReader();
        long number = 0;
        try (SortedLines lines = new SortedLines(file)) {
            while (lines.next()) {
                number++;
                taker.accept(reader.read(lines.head()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NotCanonical wrong) {
            throw new RiotException("[line: " + number + "] not a quad in canonical form: " + file, wrong);
        }
    }

    private Quad read(byte[] next) {
        boolean again =
                subjectEnd > 0 && next.length > subjectEnd && Arrays.equals(next, 0, subjectEnd, line, 0, subjectEnd);
        line = next;
        at = 0;
        if (again) {
            at = subjectEnd;
        } else {
            subject = iri(false);
            subjectEnd = at;
        }
        expect(' ');
        Node predicate = iri(true);
        expect(' ');
        Node object = line[at] == '"' ? literal() : iri(true);
        expect(' ');
        Node graph = Quad.defaultGraphIRI;
        if (line[at] == '<') {
            graph = iri(true);
            expect(' ');
        }
        expect('.');
        expect('\n');
        return Quad.create(graph, subject, predicate, object);
    }

    private void expect(char c) {
        if (at >= line.length || line[at] != c) {
            throw new NotCanonical();
        }
        at++;
    }

    /** The characters up to {@code end}, behind which the reader then stands. */
    private String until(char end) {
        int begin = at;
        boolean escaped = false;
        for (; line[at] != end; at++) {
            if (line[at] == '\\') {
                escaped = true;
                at++;
            }
            if (line[at] == '\n') {
                throw new NotCanonical();
            }
        }
        String text = new String(line, begin, at - begin, StandardCharsets.UTF_8);
        at++;
        return escaped ? unescaped(text) : text;
    }

    private Node iri(boolean recurs) {
        expect('<');
        String iri = until('>');
        if (!recurs) {
            return NodeFactory.createURI(iri);
        }
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(iri, NodeFactory::createURI);
    }

    private Node literal() {
        expect('"');
        String text = until('"');
        if (line[at] == '@') {
            at++;
            String language = until(' ');
            at--;
            return NodeFactory.createLiteralLang(text, language);
        }
        if (line[at] == '^') {
            expect('^');
            expect('^');
            return NodeFactory.createLiteralDT(
                    text, NodeFactory.getType(iri(true).getURI()));
        }
        return NodeFactory.createLiteralString(text);
    }

    /** What {@link Terms} escaped. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            switch (text.charAt(i++)) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case '"' -> plain.append('"');
                case '\\' -> plain.append('\\');
                case 'u' -> {
                    plain.append((char) number(text, i));
                    i += 4;
                }
                default -> throw new NotCanonical();
            }
        }
        return plain.toString();
    }

    private static int number(String text, int begin) {
        try {
            return Integer.parseInt(text, begin, begin + 4, 16);
        } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
            throw new NotCanonical();
        }
    }

    /** Where the line stops being what it should. */
    private static final class NotCanonical extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCanonical() {
            super(null, null, false, false);
        }
    }
}
