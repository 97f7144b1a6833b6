package org.wiregraph.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;

/** Every example gives the claims that it must and none that it must not; from annotations, without models. */
class ExamplesTest {
    private static final String BASE = "http://example.org/kg/";
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), BASE);
    private static final Reader READER = new Reader(ONTOLOGY);

    static Stream<Object[]> examples() {
        return Example.THEMES.stream().flatMap(Example::annotated);
    }

    static Stream<Object[]> open() {
        return Example.annotated(Example.OPEN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void example(Example example, String conllu) {
        READER.check(example, conllu);
    }

    /** A line of an open example that holds has been repaired: it belongs to a theme now. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void open(Example example, String conllu) {
        List<JsonObject> claims = READER.claims(example, conllu);
        List<String> missing = missing(example, claims).toList();
        List<String> repaired = Stream.concat(
                        example.wanted().stream()
                                .filter(line -> !missing.contains(line))
                                .map(line -> "+ " + line),
                        example.unwanted().stream()
                                .filter(line -> claims.stream().noneMatch(Pattern.of(line, "*")::matches))
                                .map(line -> "- " + line))
                .toList();
        assertTrue(
                repaired.isEmpty(),
                () -> "Move from open.txt: " + example.text() + "\n  " + String.join("\n  ", repaired));
    }

    /** Reads examples by one ontology, each as an article of its own. */
    static final class Reader {
        private final Extractor extractor;
        private final Resolver resolver;

        Reader(Ontology ontology) {
            this.extractor = new Extractor(ontology);
            this.resolver = new Resolver(ontology, BASE);
        }

        void check(Example example, String conllu) {
            List<JsonObject> claims = claims(example, conllu);
            List<String> wrong = Stream.of(
                            missing(example, claims).map(line -> "missing: " + line),
                            unwanted(example, claims).map(claim -> "unwanted: " + Pattern.show(claim)))
                    .flatMap(lines -> lines)
                    .toList();
            assertTrue(
                    wrong.isEmpty(),
                    () -> example.text() + "\n  " + String.join("\n  ", wrong) + "\n  read: "
                            + claims.stream().map(Pattern::show).toList());
        }

        List<JsonObject> claims(Example example, String conllu) {
            Document document = example.document(Optional.of(conllu));
            Knowledge knowledge = resolver.resolve(List.of(Gist.of(extractor.extract(
                    document,
                    Annotator.given(document).orElseThrow(() -> new AssertionError("not annotated: " + example))))));
            Article article = knowledge.articles().get(0);
            ClaimsExport export = ClaimsExport.of(knowledge);
            return article.claims().stream()
                    .map(claim -> export.json(article, claim))
                    .toList();
        }
    }

    private static Stream<String> missing(Example example, List<JsonObject> claims) {
        return example.wanted().stream().filter(line -> claims.stream().noneMatch(Pattern.of(line, "actual")::matches));
    }

    private static Stream<JsonObject> unwanted(Example example, List<JsonObject> claims) {
        return claims.stream()
                .filter(claim -> example.none() && !Pattern.text(claim, "p").equals("partOf")
                        || example.unwanted().stream()
                                .anyMatch(line -> Pattern.of(line, "*").matches(claim)));
    }

    /** A line of an example, as it is compared with a claim of the export. */
    private record Pattern(List<String> words, Map<String, List<String>> keys, String status, String speaker) {
        static Pattern of(String line, String anyStatus) {
            List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
            boolean relation = !parts.get(0).contains("=") && !parts.get(0).endsWith(" *");
            int rest = relation ? 3 : 1;
            String status = parts.size() > rest ? parts.get(rest) : anyStatus;
            String speaker = parts.size() > rest + 1 ? parts.get(rest + 1) : "*";
            if (relation) {
                return new Pattern(parts.subList(0, 3), Map.of(), status, speaker);
            }
            String head = parts.get(0).split(" ")[0];
            Map<String, List<String>> keys = new java.util.TreeMap<>();
            // A value may hold blanks: it ends where the next key begins.
            for (String pair : parts.get(0).substring(head.length()).strip().split(" (?=\\w+=)")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    keys.computeIfAbsent(pair.substring(0, equals), key -> new ArrayList<>())
                            .add(pair.substring(equals + 1));
                }
            }
            return new Pattern(List.of(head), keys, status, speaker);
        }

        boolean matches(JsonObject claim) {
            String given = text(claim, "status") + (claim.has("modality") ? "/" + text(claim, "modality") : "");
            boolean told = status.equals("*") || status.equals(given);
            return told && said(claim) && (words.size() == 3 ? relates(claim) : happens(claim));
        }

        private boolean said(JsonObject claim) {
            String by = claim.has("attributedTo") ? text(claim, "attributedTo") : text(claim, "attributedAs");
            return speaker.equals("*") || (speaker.equals("-") ? by.isEmpty() : same(speaker, by));
        }

        private boolean relates(JsonObject claim) {
            if (!claim.has("p") || !same(words.get(1), text(claim, "p"))) {
                return false;
            }
            boolean mirrored = List.of("metWith", "agreedWith").contains(words.get(1))
                    && same(words.get(0), text(claim, "o"))
                    && same(words.get(2), text(claim, "s"));
            return mirrored || same(words.get(0), text(claim, "s")) && same(words.get(2), text(claim, "o"));
        }

        private boolean happens(JsonObject claim) {
            if (!same(words.get(0), text(claim, "event") + text(claim, "quantity"))) {
                return false;
            }
            JsonObject values = claim.has("roles") ? claim.getAsJsonObject("roles") : claim;
            return keys.entrySet().stream()
                    .allMatch(key -> key.getValue().stream()
                            .allMatch(wanted ->
                                    values(values.get(key.getKey())).stream().anyMatch(value -> same(wanted, value))));
        }

        private static List<String> values(JsonElement value) {
            List<String> values = new ArrayList<>();
            if (value != null && value.isJsonArray()) {
                value.getAsJsonArray().forEach(one -> values.add(one.getAsString()));
            } else if (value != null && value.isJsonPrimitive()) {
                values.add(value.getAsString());
            }
            return values;
        }

        private static boolean same(String wanted, String given) {
            return wanted.equals("*") || plain(wanted).equals(plain(given));
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceFirst("\\.0$", "");
        }

        private static String text(JsonObject claim, String key) {
            return claim.has(key) && claim.get(key).isJsonPrimitive()
                    ? claim.get(key).getAsString()
                    : "";
        }

        static String show(JsonObject claim) {
            String what = claim.has("p")
                    ? text(claim, "s") + " | " + text(claim, "p") + " | " + text(claim, "o")
                    : claim.has("event")
                            ? text(claim, "event") + " " + claim.get("roles")
                            : text(claim, "quantity") + " who=" + text(claim, "who") + " where=" + text(claim, "where")
                                    + " value=" + text(claim, "value") + " comparator=" + text(claim, "comparator")
                                    + " unit=" + text(claim, "unit");
            return what + " | " + text(claim, "status")
                    + (claim.has("modality") ? "/" + text(claim, "modality") : "") + " | "
                    + text(claim, "attributedTo") + text(claim, "attributedAs") + " (" + text(claim, "rule") + ")";
        }
    }
}
