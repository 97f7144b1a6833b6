package org.wiregraph.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.Naming;
import org.wiregraph.extract.Namings;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Reads text or JSON lines ({\"id\",\"text\"}) and writes mentions, triples and claims as JSON lines; needs no store.",
        footer = {
            "",
            "Examples:",
            "  wiregraph extract --input article.txt",
            "  cat texts.jsonl | wiregraph extract > claims.jsonl",
            "  wiregraph extract --ontology ships.ttl --lexicon lexicon.ttl --input texts.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private static final Set<String> RDF = Set.of("nt", "ttl");

    @Mixin
    private Places places = new Places();

    @Mixin
    private Output output = new Output();

    @Option(names = "--input", paramLabel = "FILE", description = "Text or .jsonl (default: standard input).")
    private @Nullable Path input;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "What \"learn\" made of examples: read triples with it, and nothing else; as RDF if --output ends in"
                            + " .nt or .ttl.")
    private @Nullable Path lexicon;

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            description =
                    "With --lexicon: the least confidence of a triple, from 0 to 1; a higher one gives fewer triples,"
                            + " more of them right (default: what was best for each property in the examples).")
    private double confidence = -1;

    @Override
    public Integer call() {
        if (confidence > 1) {
            throw new UsageException("--min-confidence " + confidence + " is more than 1: no triple would be given");
        }
        String text = read();
        Path learned = lexicon;
        if (learned != null) {
            Ontology ontology = places.ontologyWith(learned);
            LearnedLines reader = new LearnedLines(ontology, learned, confidence);
            String texts = text.stripLeading().startsWith("{") ? text : line(text);
            output.write(stream -> {
                PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
                if (output.ending().filter(RDF::contains).isPresent()) {
                    reader.writeRdf(texts, new LearnedRdf(ontology, places.base()), out);
                } else {
                    reader.write(texts, out);
                }
                out.flush();
            });
            return 0;
        }
        boolean lines = input == null
                ? text.stripLeading().startsWith("{")
                : input.toString().endsWith(".jsonl");
        Ontology ontology = places.ontology();
        Annotator annotator = Annotator.load();
        Extractor extractor = new Extractor(ontology);
        boolean[] broken = new boolean[1];
        output.write(stream -> {
            PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
            if (!lines) {
                Path file = input;
                String id = file == null ? "stdin" : String.valueOf(file.getFileName());
                out.println(
                        GSON.toJson(json(ontology, annotator, extractor, document(id, text, Optional.empty()), id)));
            } else {
                int number = 0;
                for (String line : text.split("\\R")) {
                    number++;
                    if (!line.isBlank()) {
                        broken[0] |= !line(ontology, annotator, extractor, line, number, out);
                    }
                }
            }
            out.flush();
        });
        return broken[0] ? Main.PROBLEMS : 0;
    }

    /** A text that is no JSON, as a line of JSON. */
    private static String line(String text) {
        JsonObject object = new JsonObject();
        object.addProperty("id", "1");
        object.addProperty("text", text);
        return GSON.toJson(object);
    }

    private boolean line(
            Ontology ontology, Annotator annotator, Extractor extractor, String line, int number, PrintStream out) {
        try {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            String id = object.has("id") ? object.get("id").getAsString() : String.valueOf(number);
            Optional<PartialDate> date =
                    object.has("date") ? PartialDate.tryParse(object.get("date").getAsString()) : Optional.empty();
            Document document = document(id, object.get("text").getAsString(), date);
            out.println(GSON.toJson(json(ontology, annotator, extractor, document, id)));
            return true;
        } catch (JsonParseException | IllegalStateException | NullPointerException noObject) {
            System.err.println("wiregraph: line " + number + " is no JSON object with a text");
            return false;
        }
    }

    private static Document document(String id, String text, Optional<PartialDate> date) {
        Metadata metadata = new Metadata(Optional.empty(), List.of(), Optional.empty(), date, Optional.empty());
        return Document.of(id, text, metadata);
    }

    private String read() {
        Path file = input;
        try {
            if (file != null) {
                return Files.readString(file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UsageException(
                    "cannot read " + (file == null ? "standard input" : file) + ": " + unreadable.getMessage());
        }
    }

    private JsonObject json(Ontology ontology, Annotator annotator, Extractor extractor, Document document, String id) {
        Extraction extraction = extractor.extract(document, annotator.annotate(document));
        Knowledge knowledge = new Resolver(ontology, places.base()).resolve(List.of(Gist.of(extraction)));
        Article article = knowledge.articles().get(0);
        ClaimsExport export = ClaimsExport.of(knowledge);
        Namings namings = new Namings(ontology);
        CodePoints points = new CodePoints(document.text());
        JsonArray mentions = new JsonArray();
        for (Naming naming : namings.of(extraction)) {
            Span span = points.of(naming.span());
            JsonObject one = new JsonObject();
            one.addProperty("start", span.begin());
            one.addProperty("end", span.end());
            one.addProperty("kind", naming.kind().name().toLowerCase(Locale.ROOT));
            one.addProperty("name", naming.name());
            if (!naming.className().isEmpty()) {
                one.addProperty("class", naming.className());
            }
            naming.entity()
                    .ifPresent(entity -> one.addProperty(
                            "entity", extraction.entities().get(entity).name()));
            mentions.add(one);
        }
        JsonArray triples = new JsonArray();
        JsonArray claims = new JsonArray();
        for (Claim claim : article.claims()) {
            JsonObject whole = export.json(article, claim);
            if (whole.has("p")) {
                JsonObject triple = new JsonObject();
                triple.add("sub", whole.get("s"));
                triple.add("rel", whole.get("p"));
                triple.add("obj", whole.get("o"));
                triples.add(triple);
            }
            claims.add(whole);
        }
        JsonObject line = new JsonObject();
        line.addProperty("id", id);
        line.add("mentions", mentions);
        line.add("triples", triples);
        line.add("claims", claims);
        return line;
    }
}
