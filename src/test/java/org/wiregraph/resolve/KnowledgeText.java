package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.Mention;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.PartialDate;

/**
 * Prints what a corpus says, always the same way.
 *
 * <pre>
 * IRI: Class Label (other name, other name) = link
 * event 1: label                                     numbered, as two may be labelled alike
 * path: the IRIs of its entities in their order, - for what is none [copies path]
 *   claim, status, time, speaker, confidence, rules, evidence
 * maybe IRI ~ IRI: why (article of the one, of the other)
 * problem file: detail
 * dropped property: why, how often
 * </pre>
 *
 * Of a claim stands what is not the rule: actual, without time, in the article's own voice, sure, said in the first
 * sentence.
 */
final class KnowledgeText {
    private final Knowledge knowledge;
    private final Ontology ontology;
    private final Map<String, Gist> gists = new TreeMap<>();
    private final Map<String, String> happenings = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private KnowledgeText(Knowledge knowledge, Collection<Gist> gists, Ontology ontology) {
        this.knowledge = knowledge;
        this.ontology = ontology;
        gists.forEach(gist -> this.gists.put(gist.path(), gist));
    }

    /** @param ontology whose names and links for what it knows are left out */
    static String of(Knowledge knowledge, Collection<Gist> gists, Ontology ontology) {
        return new KnowledgeText(knowledge, gists, ontology).print();
    }

    private String print() {
        knowledge.entities().forEach(this::entity);
        List<Happening> sorted = knowledge.happenings().stream()
                .sorted(Comparator.comparing(Happening::label))
                .toList();
        for (Happening one : sorted) {
            String kind = one.iri().substring(knowledge.base().length()).split("/")[0];
            String number = kind + " " + (happenings.size() + 1);
            happenings.put(one.iri(), number);
            lines.add(number + ": " + one.label());
        }
        knowledge.articles().forEach(this::article);
        knowledge.proposals().forEach(this::proposal);
        knowledge.problems().forEach(one -> lines.add("problem " + one.document() + ": " + one.detail()));
        knowledge
                .dropped()
                .forEach(one ->
                        lines.add("dropped " + one.term() + ": " + one.reason().words() + ", " + one.count()));
        return String.join("\n", lines);
    }

    private void entity(Entity entity) {
        Set<String> names = new TreeSet<>(entity.altLabels());
        Set<String> links = new TreeSet<>(entity.links());
        for (KnownName known : ontology.names()) {
            if (known.iri().equals(entity.iri())) {
                known.aliases().forEach(names::remove);
                known.links().forEach(links::remove);
            }
        }
        lines.add(plain(entity.iri()) + ": " + entity.className() + " " + entity.label()
                + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")")
                + (links.isEmpty() ? "" : " = " + String.join(", ", links)));
    }

    private String plain(String iri) {
        return iri.replace(knowledge.base() + "entity/", "").replace(knowledge.base(), "");
    }

    private void article(Article article) {
        String path = article.document().path();
        List<Mention> mentions = gists.get(path).mentions();
        String entities = mentions.stream()
                .map(one -> Optional.ofNullable(article.mentions().get(one.span()))
                        .map(this::plain)
                        .orElse("-"))
                .collect(Collectors.joining(", "));
        String copied = article.copyOf()
                .map(one -> " copies " + plain(one.iri())
                        + one.date().map(date -> " of " + date).orElse(""))
                .orElse("");
        lines.add(path + ":" + (entities.isEmpty() ? "" : " " + entities) + copied);
        article.claims().stream().map(claim -> "  " + claim(claim)).sorted().forEach(lines::add);
    }

    private String claim(Claim claim) {
        List<String> parts = new ArrayList<>();
        claim.about().map(happenings::get).ifPresent(parts::add);
        parts.addAll(content(claim.content()));
        String modality = claim.modality().map(one -> "/" + one.word()).orElse("");
        if (!(claim.status().word() + modality).equals("actual")) {
            parts.add(claim.status().word() + modality);
        }
        date("from", claim.validity().from(), parts);
        date("to", claim.validity().to(), parts);
        if (!claim.attribution().isOwnVoice()) {
            parts.add("said " + claim.attribution().words()
                    + claim.attribution()
                            .speaker()
                            .map(iri -> " = " + plain(iri))
                            .orElse(""));
        }
        claim.attribution().via().ifPresent(iri -> parts.add("via " + plain(iri)));
        if (claim.confidence() < 1) {
            parts.add("sure " + claim.confidence());
        }
        if (!claim.rules().isEmpty()) {
            parts.add("by " + String.join(" ", claim.rules()));
        }
        if (!claim.evidence().equals(Set.of(0))) {
            parts.add("in " + claim.evidence());
        }
        if (!claim.contexts().isEmpty()) {
            parts.add("after " + claim.contexts());
        }
        return String.join(" | ", parts);
    }

    private static void date(String word, Optional<PartialDate> date, List<String> parts) {
        date.ifPresent(day -> parts.add(word + " " + day));
    }

    private List<String> content(Content<String> content) {
        if (content instanceof Content.Relation<String> relation) {
            return List.of(plain(relation.subject()), relation.property(), value(relation.object()));
        }
        List<String> parts = new ArrayList<>();
        if (content instanceof Content.Event<String> event) {
            event.roles()
                    .forEach((role, values) -> parts.add(
                            role + "=" + values.stream().map(this::value).collect(Collectors.joining(", "))));
        } else if (content instanceof Content.Quantity<String> quantity) {
            quantity.who().ifPresent(iri -> parts.add("who=" + plain(iri)));
            quantity.where().ifPresent(iri -> parts.add("where=" + plain(iri)));
            parts.add(quantity.comparator() + quantity.value().toPlainString()
                    + quantity.valueTo().map(to -> " to " + to.toPlainString()).orElse("") + " " + quantity.unit());
            date("asOf", quantity.asOf(), parts);
        }
        return parts;
    }

    private String value(Value<String> value) {
        if (value instanceof Value.Text<String> text) {
            return "\"" + text.text() + "\"" + (text.form().equals(text.text()) ? "" : " as \"" + text.form() + "\"");
        }
        return value instanceof Value.Thing<String> thing
                ? plain(thing.entity())
                : ((Value.Time<String>) value).date().lexical();
    }

    private void proposal(Proposal proposal) {
        lines.add("maybe " + plain(proposal.one()) + " ~ " + plain(proposal.other()) + ": "
                + proposal.grounds().words()
                + proposal.passages().stream()
                        .map(Proposal.Passage::document)
                        .collect(Collectors.joining(", ", " (", ")")));
    }
}
