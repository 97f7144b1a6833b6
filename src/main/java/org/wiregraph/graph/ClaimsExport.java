package org.wiregraph.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.Span;

/** Writes claims and entities as one JSON object a line. */
public final class ClaimsExport {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Function<String, String> label;
    private final Function<String, String> className;

    /**
     * @param label the name to write for an entity's IRI
     * @param className the short name of its class
     */
    public ClaimsExport(Function<String, String> label, Function<String, String> className) {
        this.label = label;
        this.className = className;
    }

    /** Writes with the labels of {@code knowledge}. */
    public static ClaimsExport of(Knowledge knowledge) {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> classes = new HashMap<>();
        knowledge.entities().forEach(entity -> {
            labels.put(entity.iri(), entity.label());
            classes.put(entity.iri(), entity.className());
        });
        return new ClaimsExport(iri -> labels.getOrDefault(iri, iri), iri -> classes.getOrDefault(iri, ""));
    }

    /** All articles, in order. */
    public void writeAll(Knowledge knowledge, OutputStream out) {
        ArticleOutput.write(knowledge.articles(), List.of(to(out)));
    }

    /** Writes articles to {@code out}. */
    public ArticleOutput to(OutputStream out) {
        return article -> {
            byte[] lines = lines(article).getBytes(StandardCharsets.UTF_8);
            return () -> {
                try {
                    out.write(lines);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            };
        };
    }

    /** What a claim says, in one line for people. */
    public String line(Article article, Claim claim) {
        JsonObject json = json(article, claim);
        if (json.has("p")) {
            return json.get("s").getAsString() + "  " + json.get("p").getAsString() + "  "
                    + json.get("o").getAsString();
        }
        if (json.has("event")) {
            return json.get("event").getAsString() + " " + json.get("roles");
        }
        return json.get("quantity").getAsString() + " " + json.get("comparator").getAsString() + " "
                + json.get("value").getAsString()
                + " " + json.get("unit").getAsString()
                + (json.has("who") ? " of " + json.get("who").getAsString() : "")
                + (json.has("where") ? " in/for " + json.get("where").getAsString() : "");
    }

    /** The claims of {@code article}, one line each, then its entities with the names it uses. */
    public String lines(Article article) {
        StringBuilder lines = new StringBuilder();
        CodePoints points = new CodePoints(article.document().text());
        for (Claim claim : article.claims()) {
            lines.append(GSON.toJson(json(article, claim, points))).append('\n');
        }
        names(article).forEach((iri, called) -> {
            JsonObject line = new JsonObject();
            line.addProperty("doc", article.document().path());
            line.addProperty("entity", label.apply(iri));
            line.addProperty("class", className.apply(iri));
            JsonArray names = new JsonArray();
            called.forEach(names::add);
            line.add("names", names);
            lines.append(GSON.toJson(line)).append('\n');
        });
        return lines.toString();
    }

    /** What the article calls each entity, without pronouns and bare common nouns; its label where nothing else is left. */
    private SortedMap<String, SortedSet<String>> names(Article article) {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        article.mentions().forEach((span, iri) -> {
            SortedSet<String> of = names.computeIfAbsent(iri, entity -> new TreeSet<>());
            String name = BLANKS.matcher(span.of(article.document().text())).replaceAll(" ");
            // "all US and NATO troops" names neither.
            boolean several = name.contains(" and ") && !label.apply(iri).contains(" and ");
            boolean proper = !several && name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            if (proper && !article.pronouns().contains(span)) {
                of.add(name);
            }
        });
        names.forEach((iri, of) -> {
            if (of.isEmpty()) {
                of.add(label.apply(iri));
            }
        });
        return names;
    }

    /** One claim as JSON. */
    public JsonObject json(Article article, Claim claim) {
        return json(article, claim, new CodePoints(article.document().text()));
    }

    private JsonObject json(Article article, Claim claim, CodePoints points) {
        JsonObject line = new JsonObject();
        line.addProperty("doc", article.document().path());
        if (claim.content() instanceof Content.Relation<String> relation) {
            line.addProperty("s", label.apply(relation.subject()));
            line.addProperty("p", relation.property());
            line.addProperty("o", words(relation.object()));
        } else if (claim.content() instanceof Content.Event<String> event) {
            line.addProperty("event", event.className());
            JsonObject roles = new JsonObject();
            event.roles().forEach((role, values) -> {
                JsonArray several = new JsonArray();
                values.forEach(value -> several.add(words(value)));
                roles.add(role, values.size() == 1 ? several.get(0) : several);
            });
            line.add("roles", roles);
        } else {
            quantity((Content.Quantity<String>) claim.content(), line);
        }
        line.addProperty("status", claim.status().word());
        claim.modality().ifPresent(modality -> line.addProperty("modality", modality.word()));
        claim.attribution().speaker().ifPresent(speaker -> line.addProperty("attributedTo", label.apply(speaker)));
        if (!claim.attribution().isOwnVoice()) {
            line.addProperty("attributedAs", claim.attribution().words());
        }
        claim.attribution().via().ifPresent(via -> line.addProperty("attributedVia", label.apply(via)));
        claim.validity().from().ifPresent(date -> line.addProperty("validFrom", date.lexical()));
        claim.validity().to().ifPresent(date -> line.addProperty("validTo", date.lexical()));
        line.addProperty("confidence", BigDecimal.valueOf(claim.confidence()));
        JsonObject first = sentence(article, claim.evidence().first(), points);
        first.entrySet().forEach(part -> line.add(part.getKey(), part.getValue()));
        if (claim.evidence().size() > 1) {
            line.add("evidence", sentences(article, claim.evidence(), points));
        }
        if (!claim.contexts().isEmpty()) {
            line.add("context", sentences(article, claim.contexts(), points));
        }
        line.addProperty("rule", String.join(" ", claim.rules()));
        return line;
    }

    private static JsonArray sentences(Article article, SortedSet<Integer> positions, CodePoints points) {
        JsonArray sentences = new JsonArray();
        positions.forEach(position -> sentences.add(sentence(article, position, points)));
        return sentences;
    }

    private static JsonObject sentence(Article article, int position, CodePoints points) {
        Span sentence = article.sentences().get(position);
        Span span = points.of(sentence);
        JsonObject json = new JsonObject();
        json.addProperty("begin", span.begin());
        json.addProperty("end", span.end());
        json.addProperty("quote", sentence.of(article.document().text()));
        return json;
    }

    private void quantity(Content.Quantity<String> quantity, JsonObject line) {
        line.addProperty("quantity", quantity.className());
        quantity.who().ifPresent(who -> line.addProperty("who", label.apply(who)));
        quantity.where().ifPresent(where -> line.addProperty("where", label.apply(where)));
        line.addProperty("value", quantity.value());
        quantity.valueTo().ifPresent(to -> line.addProperty("valueTo", to));
        line.addProperty("comparator", quantity.comparator());
        line.addProperty("unit", quantity.unit());
        quantity.asOf().ifPresent(date -> line.addProperty("asOf", date.lexical()));
    }

    private String words(Value<String> value) {
        if (value instanceof Value.Thing<String> thing) {
            return label.apply(thing.entity());
        }
        return value instanceof Value.Text<String> text
                ? text.text()
                : ((Value.Time<String>) value).date().lexical();
    }
}
