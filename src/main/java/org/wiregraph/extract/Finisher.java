package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Speakers.Speaker;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Validity;

/** Completes drafts into candidates: status, speaker, time and context. */
final class Finisher {
    private final Ontology ontology;
    private final Classes classes;
    private final StatusReader statuses;
    private final TimeReader times;
    private final Antecedents antecedents;

    Finisher(Ontology ontology) {
        this.ontology = ontology;
        this.classes = new Classes(ontology);
        this.statuses = new StatusReader(ontology.cues());
        this.times = new TimeReader(ontology.cues());
        this.antecedents = new Antecedents(ontology);
    }

    Candidate finish(Reading reading, Speakers speakers, Draft draft) {
        Tree tree = reading.trees().get(draft.sentence());
        boolean phrase = draft.token() == 0;
        Verdict verdict = phrase
                ? ofPhrase(tree, draft)
                : statuses.read(tree, draft.token(), draft.support(), isRelationVerb(draft), heads(draft));
        Optional<Speaker> speaker =
                phrase ? speakers.quoted(draft.used().get(0).span()) : speakers.at(draft.sentence(), draft.token());
        if (!verdict.cues().isEmpty()) {
            reading.trace()
                    .step(
                            draft.content(),
                            draft.sentence(),
                            draft.rule(),
                            () -> "cues: " + String.join(" < ", verdict.cues()));
        }
        List<TimeReader.Attached> attached =
                phrase ? List.of() : times.read(tree, draft.token(), draft.support(), verdict.status());
        Content<Integer> content =
                draft.content() instanceof Content.Event<Integer> event ? timed(event, attached) : draft.content();
        Validity validity =
                content instanceof Content.Relation<Integer> ? TimeReader.validity(attached) : Validity.UNKNOWN;
        SortedSet<Integer> contexts = contexts(reading, draft.sentence(), draft.used());
        speaker.filter(one -> one.mention() >= 0)
                .ifPresent(one -> contexts.addAll(contexts(
                        reading, draft.sentence(), List.of(reading.mentions().get(one.mention())))));
        return new Candidate(
                content,
                verdict.status(),
                verdict.modality(),
                attribution(reading, speaker),
                validity,
                confidence(draft),
                new TreeSet<>(List.of(draft.rule())),
                draft.sentence(),
                contexts);
    }

    /** "The end of its mission" says that it has one no longer; where Kabul lies does not end. */
    private Verdict ofPhrase(Tree tree, Draft draft) {
        boolean operates = draft.content() instanceof Content.Relation<Integer> relation
                && relation.property().equals("operates");
        return operates ? statuses.readNamed(tree, draft.used().get(0).head()) : Verdict.PLAIN;
    }

    /** "End the mission" says of operating it that it ends; withdrawing is an event of its own. */
    private static boolean isRelationVerb(Draft draft) {
        return draft.content() instanceof Content.Relation<Integer> relation
                && draft.rule().startsWith(relation.property() + "/verb/");
    }

    private static List<Integer> heads(Draft draft) {
        return draft.used().stream()
                .filter(mention -> mention.sentence() == draft.sentence())
                .map(Mention::head)
                .toList();
    }

    private static double confidence(Draft draft) {
        long pronouns = draft.used().stream()
                .filter(mention -> mention.kind() == Kind.PRONOUN)
                .count();
        return Math.round(100 * draft.confidence() * Math.pow(0.9, (double) pronouns)) / 100.0;
    }

    /** The candidates of a title: holdsRole, and what else the title expresses. */
    List<Candidate> finish(Reading reading, Speakers speakers, Title title) {
        Optional<LocalEntity> person = reading.entity(title.person());
        if (person.isEmpty() || !ontology.isA(classes.of(person.get()), "Person")) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        if (ontology.propertyNamed("holdsRole").isPresent() && !ontology.cues().has("description", title.title())) {
            Value<Integer> role = new Value.Text<>(title.title(), title.form());
            candidates.add(candidate(
                    reading,
                    speakers,
                    title,
                    new Content.Relation<>(person.get().id(), "holdsRole", role),
                    "holdsRole/title/" + title.where()));
        }
        Optional<LocalEntity> organization = title.organization().flatMap(reading::entity);
        for (Titles.Held held : title.properties()) {
            String name = held.property();
            Optional<PropertyTerm> property = ontology.propertyNamed(name);
            String rule = name + "/title/" + title.where();
            Optional<String> objection = objection(reading, title, held, property, organization);
            if (objection.isPresent()) {
                reading.trace().missed(title.person().sentence(), title.person().head(), rule, objection::get);
                continue;
            }
            Value<Integer> thing = new Value.Thing<>(organization.orElseThrow().id());
            candidates.add(candidate(
                    reading,
                    speakers,
                    title,
                    new Content.Relation<>(person.get().id(), name, thing),
                    rule));
        }
        return candidates;
    }

    /** Why a title does not say that property of its holder. */
    private Optional<String> objection(
            Reading reading,
            Title title,
            Titles.Held held,
            Optional<PropertyTerm> property,
            Optional<LocalEntity> organization) {
        if (property.isEmpty() || organization.isEmpty()) {
            return Optional.of("“" + title.form() + "” stands with nothing known that it is held in");
        }
        String className = classes.of(organization.get());
        List<String> ranges = property.get().ranges();
        if (className.isEmpty()
                || !ontology.isAny(className, ranges)
                || !held.classes().isEmpty() && !ontology.isAny(className, held.classes())) {
            return Optional.of(organization.get().name() + " is "
                    + (className.isEmpty() ? "of no class" : "a " + className) + ", in which no “" + title.form()
                    + "” is");
        }
        return antecedents.isPlain(reading, title.organization().orElseThrow(), ranges)
                ? Optional.empty()
                : Optional.of("whom “" + title.organization().orElseThrow().name() + "” means is not plain");
    }

    private Candidate candidate(
            Reading reading, Speakers speakers, Title title, Content<Integer> content, String rule) {
        List<Mention> used = new ArrayList<>(List.of(title.person()));
        title.organization().ifPresent(used::add);
        return new Candidate(
                content,
                title.status(),
                title.modality(),
                attribution(
                        reading,
                        title.predicate() > 0
                                ? speakers.at(title.person().sentence(), title.predicate())
                                : speakers.quoted(title.person().span())),
                Validity.UNKNOWN,
                0.95,
                new TreeSet<>(List.of(rule)),
                title.person().sentence(),
                contexts(reading, title.person().sentence(), used));
    }

    Attribution<Integer> attribution(Reading reading, Optional<Speaker> speaker) {
        if (speaker.isEmpty()) {
            return Attribution.none();
        }
        Speaker one = speaker.get();
        Optional<LocalEntity> entity = one.mention() < 0
                ? Optional.empty()
                : reading.entity(reading.mentions().get(one.mention()));
        Optional<LocalEntity> via = one.via() < 0
                ? Optional.empty()
                : reading.entity(reading.mentions().get(one.via()));
        boolean pronoun =
                one.mention() >= 0 && reading.mentions().get(one.mention()).kind() == Kind.PRONOUN;
        String words = pronoun ? entity.map(LocalEntity::name).orElse(one.words()) : one.words();
        return new Attribution<>(
                entity.filter(this::speaks).map(LocalEntity::id),
                words.isEmpty() ? "unnamed source" : words,
                via.filter(this::speaks).map(LocalEntity::id));
    }

    /** A palace or a mission that "said" something stays words. */
    private boolean speaks(LocalEntity entity) {
        return ontology.isA(classes.of(entity), "Agent")
                || ontology.classNamed("Agent").isEmpty() && !entity.classes().isEmpty();
    }

    private static Content.Event<Integer> timed(Content.Event<Integer> event, List<TimeReader.Attached> attached) {
        SortedMap<String, List<Value<Integer>>> roles = new TreeMap<>(event.roles());
        for (TimeReader.Attached time : attached) {
            switch (time.kind()) {
                case START ->
                    put(
                            roles,
                            "start",
                            time.value().from().or(() -> time.value().to()));
                case END -> put(roles, "end", time.value().to());
                case DEADLINE -> put(roles, "deadline", time.value().to());
                case AT -> {
                    if (time.value().isSingle()) {
                        put(roles, "time", time.value().from());
                    } else {
                        put(roles, "start", time.value().from());
                        put(roles, "end", time.value().to());
                    }
                }
            }
        }
        return new Content.Event<>(event.className(), roles);
    }

    private static void put(SortedMap<String, List<Value<Integer>>> roles, String role, Optional<PartialDate> date) {
        date.ifPresent(one -> roles.putIfAbsent(role, List.of(new Value.Time<>(one))));
    }

    /** The sentences that name what a pronoun or a bare noun in the evidence stands for. */
    static SortedSet<Integer> contexts(Reading reading, int sentence, List<Mention> used) {
        SortedSet<Integer> contexts = new TreeSet<>();
        for (Mention mention : used) {
            Optional<LocalEntity> entity = reading.entity(mention);
            Mention referring = mention;
            if (mention.isNominal() && mention.owner() >= 0) {
                referring = reading.mentions().get(mention.owner());
                entity = reading.entity(referring);
            }
            if (entity.isEmpty()
                    || referring.kind() == Kind.NAME
                    || referring.kind() == Kind.DEMONYM
                    || referring.kind() == Kind.PREFIX) {
                continue;
            }
            int naming = naming(reading, entity.get(), sentence);
            if (naming >= 0 && naming != sentence) {
                contexts.add(naming);
            }
        }
        return contexts;
    }

    /** The sentence nearest before {@code sentence}, itself included, that names the entity; else the first after it. */
    private static int naming(Reading reading, LocalEntity entity, int sentence) {
        List<Integer> naming = reading.naming().get(entity.id());
        int at = Collections.binarySearch(naming, sentence);
        return naming.isEmpty() ? -1 : naming.get(at >= 0 ? at : Math.max(0, -at - 2));
    }
}
