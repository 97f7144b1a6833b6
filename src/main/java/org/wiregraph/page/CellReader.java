package org.wiregraph.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.text.Status;

/** Tells what a term of an answer is to a reader. */
final class CellReader {
    /** No sentence that a claim cites is shorter. */
    private static final int LEAST = 12;

    private static final Node QUOTE = NodeFactory.createURI(Vocabulary.NIF + "anchorOf");

    private final Source source;

    CellReader(Source source) {
        this.source = source;
    }

    /** @param document the article that the row names, if it does */
    Cell cell(Optional<Node> term, Optional<String> document) {
        if (term.isEmpty()) {
            return new Cell.Nothing();
        }
        Node node = term.get();
        if (node.isLiteral()) {
            return literal(node, document);
        }
        return node.isURI() ? resource(node) : new Cell.Value(node.toString(), false);
    }

    private Cell literal(Node literal, Optional<String> document) {
        String text = literal.getLiteralLexicalForm();
        Optional<String> sentence =
                text.length() < LEAST ? Optional.empty() : document.flatMap(iri -> cited(iri, literal));
        return sentence.isPresent()
                ? new Cell.Sentence(sentence.get(), text)
                : new Cell.Value(text, literal.getLiteralValue() instanceof Number);
    }

    /** The sentence of an article that has these words. */
    private Optional<String> cited(String document, Node words) {
        var found = source.dataset().asDatasetGraph().find(NodeFactory.createURI(document), Node.ANY, QUOTE, words);
        return found.hasNext() ? Optional.of(found.next().getSubject().getURI()) : Optional.empty();
    }

    private Cell resource(Node node) {
        String iri = node.getURI();
        if (Vocabulary.prefixes().values().stream().anyMatch(iri::startsWith)) {
            String name = Draw.localName(iri);
            boolean isStatus = iri.startsWith(Vocabulary.WG)
                    && Stream.of(Status.values())
                            .anyMatch(status -> status.localName().equals(name));
            return isStatus ? new Cell.Status(name) : new Cell.Term(iri, source.word(node));
        }
        if (source.isDocument(iri)) {
            return new Cell.Document(iri, source.title(iri));
        }
        String kind =
                iri.startsWith(source.base()) ? iri.substring(source.base().length()) : "";
        if (kind.startsWith("document/") && kind.contains("#")) {
            return new Cell.Sentence(iri, quote(node));
        }
        boolean named = kind.startsWith("entity/") || kind.startsWith("event/") || kind.startsWith("quantity/");
        return named ? new Cell.Named(source.thing(node)) : new Cell.Resource(iri, kind.isEmpty() ? iri : kind);
    }

    private String quote(Node sentence) {
        var quotes = source.dataset().asDatasetGraph().find(Node.ANY, sentence, QUOTE, Node.ANY);
        return quotes.hasNext() ? quotes.next().getObject().getLiteralLexicalForm() : source.label(sentence.getURI());
    }
}
