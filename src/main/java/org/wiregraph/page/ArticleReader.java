package org.wiregraph.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.text.Digest;

/** Reads an article with its text, mentions and claims. */
public final class ArticleReader {
    private static final String METADATA = """
            SELECT ?p ?o WHERE { GRAPH ?d { ?d ?p ?o } } ORDER BY ?p ?o""";
    private static final String SENTENCES = """
            SELECT ?sentence ?begin ?end ?quote WHERE {
              GRAPH ?d { ?sentence nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?quote }
            } ORDER BY ?begin""";

    private final Source source;

    public ArticleReader(Source source) {
        this.source = source;
    }

    /** The article with that IRI. Where its text was not kept, its cited sentences stand for it. */
    public Article read(String iri) {
        Map<String, Row> bound = new TreeMap<>();
        List<String> authors = new ArrayList<>();
        for (Row row : source.ask(METADATA, Map.of("d", NodeFactory.createURI(iri)))) {
            bound.put(row.text("p"), row);
            if (row.text("p").equals(Vocabulary.DCTERMS + "creator")) {
                authors.add(row.text("o"));
            }
        }
        List<Claim> claims = new ClaimReader(source).claims(iri);
        String title = value(bound, Vocabulary.DCTERMS + "title");
        return new Article(
                iri,
                title.isEmpty() ? source.label(iri) : title,
                value(bound, Vocabulary.DCTERMS + "date"),
                value(bound, Vocabulary.DCTERMS + "publisher"),
                authors,
                value(bound, Vocabulary.DCTERMS + "source"),
                source.label(iri),
                value(bound, Vocabulary.WG + "copyOf"),
                paragraphs(iri, value(bound, Vocabulary.WG + "sha256"), claims),
                claims);
    }

    /** The text that was kept of the article with that IRI; offsets count its code points. */
    public Optional<String> text(String iri) {
        Node document = NodeFactory.createURI(iri);
        return source.dataset().asDatasetGraph().stream(
                        document, document, NodeFactory.createURI(Vocabulary.WG + "sha256"), Node.ANY)
                .findFirst()
                .flatMap(quad -> kept(quad.getObject().getLiteralLexicalForm()))
                .map(kept -> kept.get("text").getAsString());
    }

    private static String value(Map<String, Row> metadata, String property) {
        return Optional.ofNullable(metadata.get(property))
                .map(row -> row.text("o"))
                .orElse("");
    }

    private List<List<Passage>> paragraphs(String iri, String sha256, List<Claim> claims) {
        List<Row> sentences = source.ask(SENTENCES, Map.of("d", NodeFactory.createURI(iri)));
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (Row row : sentences) {
            String sentence = row.text("sentence");
            List<Integer> cited = citing(sentence, claims);
            marks.add(new MarkedText.Mark(
                    row.number("begin"), row.number("end"), inner -> new Passage.Sentence(sentence, cited, inner)));
        }
        Optional<JsonObject> kept = kept(sha256);
        if (kept.isEmpty()) {
            return sentences.stream().map(row -> quoted(row, claims)).toList();
        }
        JsonObject documents = kept.get().getAsJsonObject("documents");
        if (documents.has(iri)) {
            for (JsonElement element : documents.getAsJsonArray(iri)) {
                JsonObject mention = element.getAsJsonObject();
                Thing thing = source.thing(mention.get("entity").getAsString());
                marks.add(new MarkedText.Mark(
                        mention.get("begin").getAsInt(),
                        mention.get("end").getAsInt(),
                        inner -> new Passage.Mention(thing, inner)));
            }
        }
        return MarkedText.paragraphs(kept.get().get("text").getAsString(), marks);
    }

    private static List<Passage> quoted(Row row, List<Claim> claims) {
        String sentence = row.text("sentence");
        return List.of(new Passage.Sentence(
                sentence, citing(sentence, claims), List.of(new Passage.Words(row.text("quote")))));
    }

    private static List<Integer> citing(String sentence, List<Claim> claims) {
        List<Integer> cited = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            if (claims.get(at).sentences().contains(sentence)) {
                cited.add(at);
            }
        }
        return cited;
    }

    /** The article's text with its mentions, unless it was lost or changed; then the graph's sentences must do. */
    private Optional<JsonObject> kept(String sha256) {
        Path file = source.article(sha256);
        try {
            JsonElement kept = JsonParser.parseString(Files.readString(file));
            return kept instanceof JsonObject object && isText(object, sha256) ? Optional.of(object) : Optional.empty();
        } catch (IOException | JsonParseException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isText(JsonObject kept, String sha256) {
        return kept.get("documents") instanceof JsonObject
                && kept.get("text") instanceof JsonPrimitive text
                && Digest.of(text.getAsString()).equals(sha256);
    }
}
