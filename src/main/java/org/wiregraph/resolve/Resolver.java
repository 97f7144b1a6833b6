package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Mention;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.text.Span;

/** Turns what single articles say into what the corpus says; the order of the articles does not matter. */
public final class Resolver {
    private final Ontology ontology;
    private final String base;
    private final Iris iris;

    public Resolver(Ontology ontology, String base) {
        this.ontology = ontology;
        this.base = base;
        this.iris = new Iris(base);
    }

    /** A claim whose event is not settled yet. */
    private record Pending(
            Extraction extraction, Candidate candidate, Content<String> content, Optional<Object> event) {}

    public Knowledge resolve(List<Extraction> extractions) {
        List<Extraction> sorted = new ArrayList<>(extractions);
        sorted.sort(Comparator.comparing(extraction -> extraction.document().path()));
        EntityResolver.Resolved entities = new EntityResolver(ontology, iris).resolve(sorted);
        Happenings events = new Happenings();
        Map<String, List<Pending>> pending = new TreeMap<>();
        for (Extraction extraction : sorted) {
            List<String> own =
                    entities.iriOf().getOrDefault(extraction.document().path(), List.of());
            List<Pending> claims = new ArrayList<>();
            for (Candidate candidate : extraction.candidates()) {
                content(candidate.content(), own, entities.byIri()).ifPresent(content -> {
                    Optional<Object> event = content instanceof Content.Event<String> one
                            ? Optional.of(events.add(one, extraction.document().path()))
                            : Optional.empty();
                    claims.add(new Pending(extraction, candidate, content, event));
                });
            }
            pending.put(extraction.document().path(), claims);
        }
        Map<String, String> originals =
                Copies.find(sorted.stream().map(Extraction::document).toList());
        SortedMap<String, Happening> happenings = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Extraction extraction : sorted) {
            List<String> own =
                    entities.iriOf().getOrDefault(extraction.document().path(), List.of());
            List<Claim> claims = claims(
                    pending.getOrDefault(extraction.document().path(), List.of()), own, entities.byIri(), happenings);
            Map<Span, String> mentions = mentions(extraction, own);
            used.addAll(mentions.values());
            claims.forEach(claim -> used.addAll(things(claim)));
            articles.add(new Article(
                    iris.document(extraction.document().path()),
                    extraction.document(),
                    extraction.sentences(),
                    mentions,
                    claims,
                    Optional.ofNullable(originals.get(extraction.document().path()))
                            .map(iris::document)));
        }
        List<Entity> mentioned = entities.byIri().values().stream()
                .filter(entity -> used.contains(entity.iri()))
                .toList();
        return new Knowledge(base, mentioned, List.copyOf(happenings.values()), articles, List.of());
    }

    private static List<String> things(Claim claim) {
        List<String> things = new ArrayList<>();
        claim.content().map(iri -> {
            things.add(iri);
            return iri;
        });
        claim.attribution().speaker().ifPresent(things::add);
        claim.attribution().via().ifPresent(things::add);
        return things;
    }

    /** The content over IRIs, or nothing where an entity has none or is of a class the ontology does not allow there. */
    private Optional<Content<String>> content(Content<Integer> local, List<String> own, Map<String, Entity> entities) {
        List<String> missing = new ArrayList<>();
        Content<String> content = local.map(id -> {
            if (own.get(id).isEmpty()) {
                missing.add("");
            }
            return own.get(id);
        });
        if (content instanceof Content.Event<String> event) {
            SortedMap<String, List<Value<String>>> roles = new TreeMap<>();
            event.roles().forEach((role, values) -> {
                List<Value<String>> known = values.stream()
                        .filter(value -> !(value instanceof Value.Thing<String> thing
                                && thing.entity().isEmpty()))
                        .distinct()
                        .toList();
                if (!known.isEmpty()) {
                    roles.put(role, known);
                }
            });
            boolean acted = roles.keySet().stream().anyMatch(role -> !Happenings.isTime(role));
            return acted ? Optional.of(new Content.Event<>(event.className(), roles)) : Optional.empty();
        }
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        return content instanceof Content.Relation<String> relation
                ? relation(relation, entities)
                : Optional.of(content);
    }

    private Optional<Content<String>> relation(Content.Relation<String> relation, Map<String, Entity> entities) {
        Optional<PropertyTerm> property = ontology.propertyNamed(relation.property());
        Entity subject = entities.get(relation.subject());
        if (property.isEmpty()
                || subject == null
                || !ontology.isAny(subject.className(), property.get().domains())) {
            return Optional.empty();
        }
        if (!(relation.object() instanceof Value.Thing<String> thing)) {
            return Optional.of(relation);
        }
        Entity object = entities.get(thing.entity());
        if (object == null
                || object.iri().equals(subject.iri())
                || !ontology.isAny(object.className(), property.get().ranges())) {
            return Optional.empty();
        }
        boolean turned = property.get().symmetric() && subject.iri().compareTo(object.iri()) > 0;
        return Optional.of(
                turned
                        ? new Content.Relation<>(object.iri(), relation.property(), new Value.Thing<>(subject.iri()))
                        : relation);
    }

    private List<Claim> claims(
            List<Pending> pending,
            List<String> own,
            Map<String, Entity> entities,
            SortedMap<String, Happening> happenings) {
        SortedMap<String, Claim> claims = new TreeMap<>();
        for (Pending one : pending) {
            Optional<Happening> about = about(one, entities);
            about.ifPresent(happening -> happenings.putIfAbsent(happening.iri(), happening));
            Candidate candidate = one.candidate();
            List<String> key = ClaimKeys.of(
                    one.extraction().document().path(), one.content(), about.map(Happening::iri), candidate, own);
            SortedSet<Integer> evidence = new TreeSet<>(Set.of(candidate.sentence()));
            Claim claim = new Claim(
                    iris.claim(key),
                    one.content(),
                    about.map(Happening::iri),
                    candidate.status(),
                    candidate.modality(),
                    candidate.attribution().map(own::get),
                    candidate.validity(),
                    candidate.confidence(),
                    candidate.rules(),
                    evidence,
                    candidate.contexts());
            claims.merge(claim.iri(), known(claim), Resolver::unite);
        }
        return List.copyOf(claims.values());
    }

    /** A speaker without an IRI is cited by words alone. */
    private static Claim known(Claim claim) {
        return new Claim(
                claim.iri(),
                claim.content(),
                claim.about(),
                claim.status(),
                claim.modality(),
                new org.wiregraph.extract.Attribution<>(
                        claim.attribution().speaker().filter(iri -> !iri.isEmpty()),
                        claim.attribution().words(),
                        claim.attribution().via().filter(iri -> !iri.isEmpty())),
                claim.validity(),
                claim.confidence(),
                claim.rules(),
                claim.evidence(),
                claim.contexts());
    }

    private Optional<Happening> about(Pending pending, Map<String, Entity> entities) {
        if (pending.event().isPresent()) {
            Object event = pending.event().get();
            String className = ((Content.Event<String>) pending.content()).className();
            return Optional.of(
                    new Happening(Happenings.iri(event, iris), className, Happenings.label(event, entities)));
        }
        if (pending.content() instanceof Content.Quantity<String> quantity) {
            String iri = iris.quantity(ClaimKeys.of(quantity));
            return Optional.of(new Happening(iri, quantity.className(), ClaimKeys.label(quantity, entities)));
        }
        return Optional.empty();
    }

    private static Claim unite(Claim one, Claim other) {
        SortedSet<String> rules = new TreeSet<>(one.rules());
        rules.addAll(other.rules());
        SortedSet<Integer> evidence = new TreeSet<>(one.evidence());
        evidence.addAll(other.evidence());
        SortedSet<Integer> contexts = new TreeSet<>(one.contexts());
        contexts.addAll(other.contexts());
        contexts.removeAll(evidence);
        return new Claim(
                one.iri(),
                one.content(),
                one.about(),
                one.status(),
                one.modality(),
                one.attribution(),
                one.validity(),
                Math.max(one.confidence(), other.confidence()),
                rules,
                evidence,
                contexts);
    }

    private static Map<Span, String> mentions(Extraction extraction, List<String> own) {
        Map<Span, String> mentions = new HashMap<>();
        for (LocalEntity entity : extraction.entities()) {
            String iri = own.get(entity.id());
            for (int id : entity.mentions()) {
                Mention mention = extraction.mentions().get(id);
                if (!iri.isEmpty()) {
                    mentions.merge(mention.span(), iri, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        return mentions;
    }
}
