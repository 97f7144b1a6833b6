package org.wiregraph.mcp;

import java.util.List;
import java.util.Map;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.page.Claim;
import org.wiregraph.page.Part;
import org.wiregraph.page.Profile;
import org.wiregraph.page.ProfileReader;
import org.wiregraph.page.Statement;
import org.wiregraph.page.Thing;
import org.wiregraph.query.Names;
import org.wiregraph.query.QueryException;

/** An entity with its facts, events and words, each with a sentence that says so. */
final class EntityTool {
    /** Sentences told for one fact. */
    private static final int QUOTES = 2;

    private EntityTool() {}

    static Tool tool() {
        return new Tool(
                "show-entity",
                "Everything about an entity",
                "Looks up a person, organization, place, mission or event by name: class, other names, facts with status,"
                        + " number of independent sources, dates and the sentences that say so. Names what comes near if"
                        + " nothing has that name.",
                List.of(
                        Tool.Input.required("name", "a name, e.g. NATO or Jens Stoltenberg, or an IRI of the graph"),
                        Tool.Input.optional(
                                "property", "only facts of this property, all of them, page by page; e.g. presentIn"),
                        Tool.Input.number("page", "which page of these, from 1")),
                EntityTool::answer);
    }

    private static String answer(Reading reading, Map<String, String> given) {
        String iri = new Names(reading.dataset())
                .entity(given.getOrDefault("name", ""))
                .getURI();
        ProfileReader reader = new ProfileReader(reading.source());
        String property = given.getOrDefault("property", "");
        return property.isEmpty()
                ? profile(reader.read(iri))
                : part(reader.facts(
                        iri,
                        property.contains(":/") ? property : Vocabulary.WG + property,
                        Numbers.positive("page", given.getOrDefault("page", "1"))));
    }

    private static String profile(Profile profile) {
        StringBuilder out = new StringBuilder();
        Thing thing = profile.thing();
        out.append(thing.label()).append(" (").append(thing.className()).append(")\n");
        out.append("IRI: ").append(thing.iri()).append('\n');
        line(out, "other names: ", profile.names());
        line(out, "links: ", profile.links());
        for (Profile.Group group : profile.groups()) {
            out.append('\n').append(group.word());
            int told = group.facts().size();
            out.append(
                    told < group.all()
                            ? " (" + told + " of " + group.all() + "; the others: show-entity with property "
                                    + group.property().replace(Vocabulary.WG, "") + ")\n"
                            : "\n");
            group.facts().forEach(fact -> fact(out, fact));
        }
        section(
                out,
                "events and numbers",
                profile.happenings().stream()
                        .flatMap(happening -> happening.statements().stream())
                        .toList());
        section(out, "is cited for" + (profile.said().size() < profile.cited() ? " (the latest)" : ""), profile.said());
        return out.toString();
    }

    private static String part(Part part) {
        if (part.facts().isEmpty()) {
            throw new QueryException("no fact of " + part.thing().label() + " by " + part.word());
        }
        StringBuilder out = new StringBuilder(part.thing().label() + ", " + part.word() + ", page "
                + part.pager().page() + " of " + part.pager().pages() + "\n");
        part.facts().forEach(fact -> fact(out, fact));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, List<String> values) {
        out.append(values.isEmpty() ? "" : name + String.join(", ", values) + "\n");
    }

    private static void fact(StringBuilder out, Profile.Told told) {
        Profile.Fact fact = told.fact();
        out.append("- ")
                .append(fact.subject().label())
                .append(" → ")
                .append(fact.object().label());
        out.append(" [").append(fact.status()).append(", ").append(fact.sources());
        out.append(fact.sources() == 1 ? " source" : " sources");
        boolean once = fact.first().equals(fact.last());
        out.append(fact.first().isEmpty() ? "" : ", said " + fact.first() + (once ? "" : " to " + fact.last()));
        out.append(fact.disputed() ? ", disputed]\n" : "]\n");
        told.quotes().stream().limit(QUOTES).forEach(statement -> Citation.of(statement, out));
    }

    private static void section(StringBuilder out, String title, List<Statement> statements) {
        out.append(statements.isEmpty() ? "" : "\n" + title + "\n");
        for (Statement statement : statements) {
            Claim claim = statement.claim();
            out.append("- ").append(words(claim)).append(" [").append(claim.status());
            out.append(claim.when().isEmpty() ? "]\n" : ", " + claim.when() + "]\n");
            Citation.of(statement, out);
        }
    }

    private static String words(Claim claim) {
        return claim.object()
                .map(object -> claim.subject().label() + " " + claim.property() + " " + object.label())
                .orElse(claim.subject().label());
    }
}
