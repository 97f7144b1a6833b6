package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.dcterms;
import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.nif;
import static org.wiregraph.graph.Vocabulary.wg;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.Span;

/** Writes the named graph of one article: its metadata, its claims, and the sentences they cite. */
public final class ArticleWriter {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    private final ClaimWriter claims;
    private final QuadSink quads;

    public ArticleWriter(Ontology ontology, QuadSink quads) {
        this.claims = new ClaimWriter(ontology, quads);
        this.quads = quads;
    }

    public void write(Article article) {
        document(article);
        CodePoints points = new CodePoints(article.document().text());
        String[] sentences = article.sentences().stream()
                .map(sentence -> evidence(article.iri(), points.of(sentence)))
                .toArray(String[]::new);
        SortedSet<Integer> cited = new TreeSet<>();
        for (Claim claim : article.claims()) {
            claims.write(article.iri(), claim, sentences);
            cited.addAll(claim.evidence());
            cited.addAll(claim.contexts());
        }
        cited.forEach(at -> sentence(article, article.sentences().get(at), points));
    }

    /** IRI of a stretch of an article's text, as RFC 5147 writes it; in code points. */
    static String evidence(String document, Span span) {
        return document + "#char=" + span.begin() + "," + span.end();
    }

    private void sentence(Article article, Span sentence, CodePoints points) {
        Span span = points.of(sentence);
        String graph = article.iri();
        String subject = evidence(graph, span);
        quads.add(graph, subject, Vocabulary.TYPE, nif("Sentence"));
        quads.add(graph, subject, nif("beginIndex"), Terms.integer(span.begin()));
        quads.add(graph, subject, nif("endIndex"), Terms.integer(span.end()));
        quads.add(graph, subject, nif("referenceContext"), iri(graph));
        String quote = sentence.of(article.document().text());
        quads.add(graph, subject, nif("anchorOf"), Terms.text(quote));
    }

    private void document(Article article) {
        String graph = article.iri();
        Metadata metadata = article.document().metadata();
        quads.add(graph, graph, Vocabulary.TYPE, wg("Document"));
        metadata.title().ifPresent(title -> quads.add(graph, graph, dcterms("title"), Terms.text(title)));
        metadata.date().ifPresent(date -> {
            quads.add(graph, graph, dcterms("date"), Terms.date(date));
            quads.add(graph, graph, wg("earliest"), Terms.day(date.earliest()));
            quads.add(graph, graph, wg("latest"), Terms.day(date.latest()));
        });
        metadata.publisher().ifPresent(name -> quads.add(graph, graph, dcterms("publisher"), Terms.text(name)));
        metadata.authors().forEach(name -> quads.add(graph, graph, dcterms("creator"), Terms.text(name)));
        metadata.url().ifPresent(url -> quads.add(graph, graph, dcterms("source"), link(url)));
        quads.add(graph, graph, wg("sha256"), Terms.text(article.document().sha256()));
    }

    private static Node link(String url) {
        return LINK.matcher(url).matches() ? iri(url) : Terms.text(url);
    }
}
