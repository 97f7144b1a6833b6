package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.Value;
import org.wiregraph.resolve.Correction.Kind;
import org.wiregraph.resolve.Correction.Selector;
import org.wiregraph.text.Problem;
import org.wiregraph.text.Validity;

/** Applies the user's decisions about claims to what is told, and says which decisions met nothing; for use by several threads. */
final class Corrections {
    private final List<Correction> all;
    private final Map<String, List<Correction>> byDocument = new HashMap<>();
    private final Set<Correction> met = ConcurrentHashMap.newKeySet();
    private final Map<String, SortedSet<String>> meant = new ConcurrentHashMap<>();
    private final Entities entities;
    private final String base;
    private final Contents contents;
    private final Adder adder;
    private final SortedSet<Problem> problems = new ConcurrentSkipListSet<>();

    Corrections(Decisions decisions, Entities entities, Contents contents, String base) {
        this.all = decisions.corrections();
        this.entities = entities;
        this.base = base;
        this.contents = contents;
        this.adder = new Adder(entities, contents, base);
        all.forEach(one -> byDocument
                .computeIfAbsent(one.selector().document(), path -> new ArrayList<>())
                .add(one));
    }

    /** The problems, complete once all articles were corrected. */
    SortedSet<Problem> problems() {
        SortedSet<Problem> both = new TreeSet<>(problems);
        both.addAll(unmet(all, met()));
        return both;
    }

    /** Those of corrections that fitted something. */
    SortedSet<Problem> problemsSoFar() {
        return new TreeSet<>(problems);
    }

    /** Lines of those that fitted something so far. */
    SortedSet<Integer> met() {
        SortedSet<Integer> lines = new TreeSet<>();
        met.forEach(correction -> lines.add(correction.line()));
        return lines;
    }

    /** A problem for each of {@code corrections} that is not among the {@code met}. */
    static SortedSet<Problem> unmet(Collection<Correction> corrections, Set<Integer> met) {
        SortedSet<Problem> problems = new TreeSet<>();
        for (Correction correction : corrections) {
            if (!met.contains(correction.line())) {
                problems.add(problem(
                        correction, correction.kind() == Kind.ADD ? "there is no such article" : "fits no claim"));
            }
        }
        return problems;
    }

    /**
     * What the article tells, without what is rejected, with what is corrected or added.
     *
     * @param own IRIs of the article's entities
     */
    List<Told> correct(Gist gist, List<String> own, List<Told> told) {
        if (all.isEmpty()) {
            return told;
        }
        List<Correction> fitting = new ArrayList<>(byDocument.getOrDefault("", List.of()));
        fitting.addAll(byDocument.getOrDefault(gist.path(), List.of()));
        List<Told> corrected = new ArrayList<>(told);
        for (Correction correction : fitting) {
            if (correction.kind() == Kind.ADD) {
                met.add(correction);
                Adder.Added added = adder.add(correction, gist, own);
                added.told().ifPresent(corrected::add);
                if (!added.problem().isEmpty()) {
                    problems.add(problem(correction, added.problem()));
                }
                continue;
            }
            List<Told> next = new ArrayList<>();
            for (Told one : corrected) {
                boolean fits = fits(correction.selector(), one, gist);
                if (fits) {
                    met.add(correction);
                }
                (fits ? change(correction, one) : Optional.of(one)).ifPresent(next::add);
            }
            corrected = next;
        }
        return corrected;
    }

    private static Optional<Told> change(Correction correction, Told told) {
        return switch (correction.kind()) {
            case REJECT, ADD -> Optional.empty();
            case STATUS -> Optional.of(told.withStatus(correction.status().orElseThrow()));
            case DATE -> Optional.of(dated(told, correction.validity()));
        };
    }

    private static Told dated(Told told, Validity validity) {
        if (told.content() instanceof Content.Event<String> event) {
            Map<String, List<Value<String>>> roles = new TreeMap<>(event.roles());
            List.of("time", "start", "end").forEach(roles::remove);
            boolean single = validity.from().equals(validity.to());
            validity.from().ifPresent(date -> roles.put(single ? "time" : "start", List.of(new Value.Time<>(date))));
            validity.to().filter(date -> !single).ifPresent(date -> roles.put("end", List.of(new Value.Time<>(date))));
            return told.withContent(new Content.Event<>(event.className(), new TreeMap<>(roles)));
        }
        if (told.content() instanceof Content.Quantity<String> quantity) {
            return told.withContent(new Content.Quantity<>(
                    quantity.className(),
                    quantity.who(),
                    quantity.where(),
                    quantity.value(),
                    quantity.valueTo(),
                    quantity.comparator(),
                    quantity.unit(),
                    validity.from().or(validity::to)));
        }
        return told.withValidity(validity);
    }

    private boolean fits(Selector selector, Told told, Gist gist) {
        return fitsContent(selector, told.content())
                && (selector.quote().isEmpty() || Adder.says(gist, told.sentence(), selector.quote()));
    }

    private boolean fitsContent(Selector selector, Content<String> content) {
        if (content instanceof Content.Relation<String> relation) {
            boolean forward = isMeant(selector.subject(), relation.subject())
                    && isMeant(selector.object(), ClaimKeys.text(relation.object()));
            boolean backward = contents.isSymmetric(relation.property())
                    && isMeant(selector.object(), relation.subject())
                    && isMeant(selector.subject(), ClaimKeys.text(relation.object()));
            return isProperty(selector, relation.property()) && (forward || backward);
        }
        if (content instanceof Content.Event<String> event) {
            List<String> all = texts(event, event.roles().keySet());
            List<String> acting = texts(event, Correction.ACTING);
            return isProperty(selector, event.className())
                    && isAnyMeant(selector.subject(), acting.isEmpty() ? all : acting)
                    && isAnyMeant(selector.object(), all);
        }
        Content.Quantity<String> quantity = (Content.Quantity<String>) content;
        List<String> objects = new ArrayList<>(quantity.where().stream().toList());
        objects.add("\"" + quantity.value().toPlainString());
        return isProperty(selector, quantity.className())
                && isAnyMeant(selector.subject(), quantity.who().stream().toList())
                && isAnyMeant(selector.object(), objects);
    }

    private static List<String> texts(Content.Event<String> event, Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> event.roles().getOrDefault(role, List.of()).stream())
                .map(ClaimKeys::text)
                .toList();
    }

    private static boolean isProperty(Selector selector, String name) {
        return selector.property().isEmpty() || selector.property().equals(name);
    }

    private boolean isAnyMeant(String term, List<String> values) {
        return term.isEmpty() || values.stream().anyMatch(value -> isMeant(term, value));
    }

    private boolean isMeant(String term, String value) {
        if (term.isEmpty()) {
            return true;
        }
        if (value.startsWith("\"")) {
            return Names.noun(value.substring(1)).equals(Names.noun(term));
        }
        return value.equals(term)
                || meant.computeIfAbsent(term, one -> entities.named(one, base)).contains(value);
    }

    private static Problem problem(Correction correction, String detail) {
        String heading = correction.kind().name().toLowerCase(Locale.ROOT);
        return new Problem(
                Problem.Kind.CORRECTION,
                Decisions.CORRECTIONS,
                "line " + correction.line() + ", " + heading + ": " + detail);
    }
}
