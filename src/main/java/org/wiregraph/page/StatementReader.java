package org.wiregraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.wiregraph.graph.Vocabulary;

/** Reads claims for the pages of what they are about: each with its article and its first sentence. */
final class StatementReader {
    private static final Node SPEAKER = NodeFactory.createURI(Vocabulary.WG + "attributedTo");
    private static final Node VIA = NodeFactory.createURI(Vocabulary.WG + "attributedVia");
    private static final Node STATUS = NodeFactory.createURI(Vocabulary.WG + "status");
    private static final Node ABOUT = NodeFactory.createURI(Vocabulary.WG + "about");

    private final Source source;
    private final DatasetGraph graph;
    private final ClaimReader claims;

    /** A claim of an article of a day, "" if unknown; not read yet. */
    private record Found(String document, String claim, String date) {
        static final Comparator<Found> LATEST_FIRST = Comparator.comparing(Found::date)
                .reversed()
                .thenComparing(Found::document)
                .thenComparing(Found::claim);
    }

    StatementReader(Source source) {
        this.source = source;
        this.graph = source.dataset().asDatasetGraph();
        this.claims = new ClaimReader(source);
    }

    /** How many claims the thing is cited for. */
    int cited(Node thing) {
        return (int) graph.stream(Node.ANY, Node.ANY, SPEAKER, thing).count();
    }

    /** The claims of a page of those that the thing is cited for, the latest first. */
    List<Statement> said(Node thing, Pager page) {
        return latest(graph.stream(Node.ANY, Node.ANY, SPEAKER, thing), page.first(), page.each());
    }

    /** The latest claims about events and quantities in which the thing has a role, so many at most. */
    List<Statement> happenings(Node thing, int most) {
        Stream<Quad> roles = graph.stream(Node.ANY, Node.ANY, Node.ANY, thing)
                .filter(quad -> quad.getPredicate().getURI().startsWith(Vocabulary.WG))
                .filter(quad -> !Set.of(SPEAKER, VIA).contains(quad.getPredicate()))
                .filter(quad -> graph.contains(quad.getGraph(), quad.getSubject(), ABOUT, Node.ANY))
                .filter(quad -> graph.contains(quad.getGraph(), quad.getSubject(), STATUS, Node.ANY));
        return latest(roles, 0, most);
    }

    /** The latest of the claims that are the subjects of {@code quads} in the graphs of their articles. */
    List<Statement> latest(Stream<Quad> quads, int from, int most) {
        return quads.map(quad ->
                        new Found(quad.getGraph().getURI(), quad.getSubject().getURI(), date(quad.getGraph())))
                .distinct()
                .sorted(Found.LATEST_FIRST)
                .skip(from)
                .limit(most)
                .map(this::read)
                .toList();
    }

    private String date(Node document) {
        return graph.stream(document, document, DCTerms.date.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private Statement read(Found found) {
        Claim claim = claims.claim(found.document(), found.claim());
        String quote = claim.sentences().stream()
                .findFirst()
                .map(sentence -> source.quote(found.document(), sentence))
                .orElse("");
        return new Statement(claim, found.document(), source.title(found.document()), found.date(), quote);
    }
}
