package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.wg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;
import org.wiregraph.text.Validity;

/** Writes the named graph of one article: its metadata, its claims, and the sentences they cite. */
final class ArticleWriter {
    private final Ontology ontology;
    private final Quads quads;

    ArticleWriter(Ontology ontology, Quads quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    void write(Article article) {
        String graph = article.iri();
        document(article, graph);
        CodePoints points = new CodePoints(article.document().text());
        SortedSet<Integer> cited = new TreeSet<>();
        for (Claim claim : article.claims()) {
            claim(article, graph, claim, points);
            cited.addAll(claim.evidence());
            cited.addAll(claim.contexts());
        }
        for (int position : cited) {
            Span utf16 = article.sentences().get(position).span();
            Span span = points.of(utf16);
            String sentence = evidence(article.iri(), span);
            quads.add(graph, sentence, Vocabulary.TYPE, Vocabulary.iri(Vocabulary.NIF + "Sentence"));
            quads.add(graph, sentence, Vocabulary.iri(Vocabulary.NIF + "beginIndex"), Quads.integer(span.begin()));
            quads.add(graph, sentence, Vocabulary.iri(Vocabulary.NIF + "endIndex"), Quads.integer(span.end()));
            quads.add(
                    graph,
                    sentence,
                    Vocabulary.iri(Vocabulary.NIF + "referenceContext"),
                    Vocabulary.iri(article.iri()));
            String quote = utf16.of(article.document().text());
            quads.add(graph, sentence, Vocabulary.iri(Vocabulary.NIF + "anchorOf"), Quads.text(quote));
        }
    }

    /** IRI of a stretch of an article's text, as RFC 5147 writes it; in code points. */
    static String evidence(String document, Span span) {
        return document + "#char=" + span.begin() + "," + span.end();
    }

    private void document(Article article, String graph) {
        Metadata metadata = article.document().metadata();
        quads.add(graph, graph, Vocabulary.TYPE, wg("Document"));
        metadata.title().ifPresent(title -> quads.add(graph, graph, dcterms("title"), Quads.text(title)));
        metadata.date().ifPresent(date -> quads.add(graph, graph, dcterms("date"), Quads.date(date)));
        metadata.publisher().ifPresent(name -> quads.add(graph, graph, dcterms("publisher"), Quads.text(name)));
        metadata.authors().forEach(name -> quads.add(graph, graph, dcterms("creator"), Quads.text(name)));
        metadata.url().ifPresent(url -> quads.add(graph, graph, dcterms("source"), link(url)));
        quads.add(graph, graph, wg("sha256"), Quads.text(article.document().sha256()));
    }

    private static Node link(String url) {
        boolean usable = url.matches("https?://[^\\s<>\"{}|\\\\^`]+");
        return usable ? Vocabulary.iri(url) : Quads.text(url);
    }

    private static Node dcterms(String name) {
        return Vocabulary.iri(Vocabulary.DCTERMS + name);
    }

    private void claim(Article article, String graph, Claim claim, CodePoints points) {
        String iri = claim.iri();
        quads.add(graph, iri, Vocabulary.TYPE, wg("Claim"));
        if (claim.content() instanceof Content.Relation<String> relation) {
            quads.add(graph, iri, rdf("subject"), Vocabulary.iri(relation.subject()));
            quads.add(
                    graph,
                    iri,
                    rdf("predicate"),
                    Vocabulary.iri(ontology.propertyNamed(relation.property())
                            .orElseThrow()
                            .iri()));
            quads.add(graph, iri, rdf("object"), node(relation.object()));
            if (relation.object() instanceof Value.Text<String> text) {
                quads.add(graph, iri, wg("roleText"), Quads.text(text.form()));
            }
        } else {
            claim.about().ifPresent(about -> quads.add(graph, iri, wg("about"), Vocabulary.iri(about)));
            roles(claim.content())
                    .forEach((role, values) -> values.forEach(value -> quads.add(graph, iri, wg(role), value)));
        }
        quads.add(graph, iri, wg("status"), wg(claim.status().localName()));
        claim.modality().ifPresent(modality -> quads.add(graph, iri, wg("modality"), wg(modality.localName())));
        claim.attribution()
                .speaker()
                .ifPresent(speaker -> quads.add(graph, iri, wg("attributedTo"), Vocabulary.iri(speaker)));
        if (!claim.attribution().isOwnVoice()) {
            quads.add(
                    graph,
                    iri,
                    wg("attributedAs"),
                    Quads.text(claim.attribution().words()));
        }
        claim.attribution().via().ifPresent(via -> quads.add(graph, iri, wg("attributedVia"), Vocabulary.iri(via)));
        times(graph, iri, claim);
        quads.add(graph, iri, wg("confidence"), Quads.share(claim.confidence()));
        claim.rules().forEach(rule -> quads.add(graph, iri, wg("rule"), Quads.text(rule)));
        for (int position : claim.evidence()) {
            Node sentence = Vocabulary.iri(evidence(
                    article.iri(), points.of(article.sentences().get(position).span())));
            quads.add(graph, iri, Vocabulary.iri(Vocabulary.PROV + "wasDerivedFrom"), sentence);
        }
        for (int position : claim.contexts()) {
            Node sentence = Vocabulary.iri(evidence(
                    article.iri(), points.of(article.sentences().get(position).span())));
            quads.add(graph, iri, wg("context"), sentence);
        }
    }

    private void times(String graph, String iri, Claim claim) {
        Validity validity = claim.validity();
        validity.from().ifPresent(date -> quads.add(graph, iri, wg("validFrom"), Quads.date(date)));
        validity.to().ifPresent(date -> quads.add(graph, iri, wg("validTo"), Quads.date(date)));
        Validity bounds = claim.content() instanceof Content.Event<String> event ? bounds(event) : validity;
        bounds.from()
                .map(PartialDate::earliest)
                .ifPresent(day -> quads.add(graph, iri, wg("earliest"), Quads.day(day)));
        bounds.to().map(PartialDate::latest).ifPresent(day -> quads.add(graph, iri, wg("latest"), Quads.day(day)));
    }

    /** The days between which an event lies, as far as its times say. */
    private static Validity bounds(Content.Event<String> event) {
        Optional<PartialDate> at = date(event, "time");
        Optional<PartialDate> from = date(event, "start").or(() -> at);
        Optional<PartialDate> to =
                date(event, "end").or(() -> date(event, "deadline")).or(() -> at);
        LocalDate first = from.map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = to.map(PartialDate::latest).orElse(LocalDate.MAX);
        return first.isAfter(last) ? Validity.UNKNOWN : new Validity(from, to);
    }

    private static Optional<PartialDate> date(Content.Event<String> event, String role) {
        return event.roles().getOrDefault(role, List.of()).stream()
                .filter(Value.Time.class::isInstance)
                .map(value -> ((Value.Time<String>) value).date())
                .findFirst();
    }

    private static Node rdf(String name) {
        return Vocabulary.iri(Vocabulary.RDF + name);
    }

    static Node node(Value<String> value) {
        if (value instanceof Value.Thing<String> thing) {
            return Vocabulary.iri(thing.entity());
        }
        return value instanceof Value.Text<String> text
                ? Quads.text(text.text())
                : Quads.date(((Value.Time<String>) value).date());
    }

    /** The roles of an event or quantity, by local name. */
    static Map<String, List<Node>> roles(Content<String> content) {
        Map<String, List<Node>> roles = new TreeMap<>();
        if (content instanceof Content.Event<String> event) {
            event.roles()
                    .forEach((role, values) -> roles.put(
                            role, values.stream().map(ArticleWriter::node).toList()));
        } else if (content instanceof Content.Quantity<String> quantity) {
            quantity.who().ifPresent(who -> roles.put("who", List.of(Vocabulary.iri(who))));
            quantity.where().ifPresent(where -> roles.put("where", List.of(Vocabulary.iri(where))));
            roles.put("value", List.of(Quads.decimal(quantity.value())));
            quantity.valueTo().ifPresent(to -> roles.put("valueTo", List.of(Quads.decimal(to))));
            roles.put("comparator", new ArrayList<>(List.of(Quads.text(quantity.comparator()))));
            roles.put("unit", List.of(Quads.text(quantity.unit())));
            quantity.asOf().ifPresent(date -> roles.put("asOf", List.of(Quads.date(date))));
        }
        return roles;
    }
}
