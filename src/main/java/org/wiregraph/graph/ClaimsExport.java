package org.wiregraph.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.Span;

/** Writes claims and entities as one JSON object a line. */
public final class ClaimsExport {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Function<String, String> label;

    /** @param label the name to write for an entity's IRI */
    public ClaimsExport(Function<String, String> label) {
        this.label = label;
    }

    /** Writes with the labels of {@code knowledge}. */
    public static ClaimsExport of(Knowledge knowledge) {
        Map<String, String> labels = new HashMap<>();
        knowledge.entities().forEach(entity -> labels.put(entity.iri(), entity.label()));
        return new ClaimsExport(iri -> labels.getOrDefault(iri, iri));
    }

    /** All articles, in order. */
    public void writeAll(Knowledge knowledge, PrintStream out) {
        Map<String, String> classes = new HashMap<>();
        knowledge.entities().forEach(entity -> classes.put(entity.iri(), entity.className()));
        knowledge.articles().forEach(article -> write(article, classes, out));
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
    public void write(Article article, Map<String, String> classByIri, PrintStream out) {
        for (Claim claim : article.claims()) {
            out.println(GSON.toJson(json(article, claim)));
        }
        SortedSet<String> mentioned = new TreeSet<>(article.mentions().values());
        for (String iri : mentioned) {
            JsonObject line = new JsonObject();
            line.addProperty("doc", article.document().path());
            line.addProperty("entity", label.apply(iri));
            line.addProperty("class", classByIri.getOrDefault(iri, ""));
            JsonArray names = new JsonArray();
            names(article, iri).forEach(names::add);
            line.add("names", names);
            out.println(GSON.toJson(line));
        }
    }

    private static SortedSet<String> names(Article article, String iri) {
        SortedSet<String> names = new TreeSet<>();
        article.mentions().forEach((span, entity) -> {
            if (entity.equals(iri)) {
                names.add(span.of(article.document().text()).replaceAll("\\s+", " "));
            }
        });
        return names;
    }

    /** One claim as JSON. */
    public JsonObject json(Article article, Claim claim) {
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
        Sentence evidence = article.sentences().get(claim.evidence().first());
        Span span = new CodePoints(article.document().text()).of(evidence.span());
        line.addProperty("begin", span.begin());
        line.addProperty("end", span.end());
        line.addProperty("quote", evidence.span().of(article.document().text()));
        line.addProperty("rule", String.join(" ", claim.rules()));
        return line;
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
