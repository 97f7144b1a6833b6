package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.annotate.TimeValue;
import org.wiregraph.ontology.Cues;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Finds the times that the grammar attaches to a predicate, and what their prepositions make of them. */
final class TimeReader {
    private final Cues cues;

    TimeReader(Cues cues) {
        this.cues = cues;
    }

    /** What a time is to an event. */
    enum Kind {
        AT,
        START,
        END,
        DEADLINE
    }

    /** A time of a predicate. */
    record Attached(Kind kind, TimeValue value) {}

    /** The times of the predicate at {@code token}, of the verb that carries it, and of what governs its infinitive. */
    List<Attached> read(Tree tree, int token, int support, Status status) {
        List<Attached> found = new ArrayList<>();
        Set<Integer> carriers = new java.util.TreeSet<>(Set.of(token));
        if (support > 0) {
            carriers.add(support);
        }
        int at = token;
        while (at > 0
                && tree.isRelation(at, "xcomp", "obj", "nsubj:pass")
                && tree.head(at) > 0
                && carriers.size() < 4) {
            at = tree.head(at);
            carriers.add(at);
        }
        if (tree.isNoun(token) && tree.isRelation(token, "nsubj") && tree.head(token) > 0) {
            carriers.add(tree.head(token));
        }
        int harm = EventPlaces.harm(tree, token, cues);
        if (harm > 0) {
            carriers.add(harm);
        }
        boolean future = status == Status.PLANNED || status == Status.POSSIBLE;
        for (int i = 1; i <= tree.size(); i++) {
            String tag = tree.token(i).time();
            if (!tag.startsWith("B-")) {
                continue;
            }
            int last = i;
            while (last < tree.size() && tree.token(last + 1).time().startsWith("I-")) {
                last++;
            }
            int head = MentionFinder.headOf(tree, i, last);
            if (carriers.contains(tree.head(head))
                    && !carriers.contains(head)
                    && !isOfDecision(tree, head, token)
                    && !isOfChange(tree, head, token)) {
                boolean ahead = future || willBe(tree, head);
                int first = i;
                boolean deadline = tree.marker(head).equals("by") && !has(tree, tree.head(head), "had");
                Optional<TimeValue> value = TimeValue.parse(tag.substring(2), ahead || deadline);
                value.ifPresent(one ->
                        found.add(new Attached(bounded(tree, head, token, kind(tree, first, head, ahead)), one)));
            }
        }
        return found;
    }

    /**
     * "They agreed on Thursday to leave", "he ordered the withdrawal in April": a time before the infinitive, or at a noun
     * that is the object, is when it was decided.
     */
    private boolean isOfDecision(Tree tree, int time, int token) {
        boolean thing = tree.isNoun(token) && tree.isRelation(token, "obj");
        boolean on = thing && Set.of("in", "on", "").contains(tree.marker(time));
        int governor = tree.head(time) == token && on ? tree.head(token) : tree.head(time);
        return governor != token
                && (time < token || on)
                && !tree.isPassive(governor)
                && (tree.tag(governor).equals("VBD") || has(tree, governor, "had", "have", "has"))
                && cues.status("governor", tree.lemma(governor))
                        .filter(status -> status == Status.PLANNED || status == Status.POSSIBLE)
                        .isPresent();
    }

    /** "It will reduce its forces by January": the time is when the number changes, not when they are there. */
    private boolean isOfChange(Tree tree, int time, int token) {
        int verb = tree.head(time);
        return verb != token && cues.has("change", tree.lemma(verb));
    }

    private static boolean has(Tree tree, int verb, String... words) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> List.of(words).contains(tree.lower(aux)));
    }

    /** "The withdrawal began on May 1", "the mission ended in July": the time of a beginning or an end. */
    private Kind bounded(Tree tree, int time, int token, Kind kind) {
        String verb = tree.head(time) == token ? "" : tree.lemma(tree.head(time));
        if (kind != Kind.AT) {
            return kind;
        }
        return cues.has("beginning", verb) ? Kind.START : cues.has("governor/ended", verb) ? Kind.END : kind;
    }

    /** Whether anything above {@code token} stands in the future. */
    private static boolean willBe(Tree tree, int token) {
        int at = tree.head(token);
        for (int steps = 0; at > 0 && steps < tree.size(); steps++, at = tree.head(at)) {
            if (has(tree, at, "will", "'ll", "shall")) {
                return true;
            }
            // "NATO will leave, he said on Monday": what is said does not date the saying.
            if (tree.tag(at).equals("VBD")) {
                return false;
            }
        }
        return false;
    }

    private static Kind kind(Tree tree, int first, int head, boolean future) {
        String marker = tree.marker(head);
        String before = marker.isEmpty() && first > 1 ? tree.lower(first - 1) : marker;
        return switch (before) {
            case "since", "from", "after" -> Kind.START;
            case "until", "till", "through" -> Kind.END;
            case "by" -> Kind.DEADLINE;
            case "before" -> future ? Kind.DEADLINE : Kind.END;
            default -> Kind.AT;
        };
    }

    /** When a relation holds, by its times. */
    static Validity validity(List<Attached> times) {
        Optional<PartialDate> from = Optional.empty();
        Optional<PartialDate> to = Optional.empty();
        for (Attached time : times) {
            switch (time.kind()) {
                case START -> from = time.value().from().or(() -> time.value().to());
                case END, DEADLINE -> to = time.value().to();
                case AT -> {
                    if (from.isEmpty() && to.isEmpty()) {
                        from = time.value().from();
                        to = time.value().to();
                    }
                }
            }
        }
        boolean crossed = from.isPresent()
                && to.isPresent()
                && from.get().earliest().isAfter(to.get().latest());
        return crossed ? Validity.UNKNOWN : new Validity(from, to);
    }
}
