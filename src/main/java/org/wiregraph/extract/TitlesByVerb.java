package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;

/** Reads titles that a verb gives or takes: "was named president of", "served as mayor", "stepped down as its chief". */
final class TitlesByVerb {
    private static final String ACTUAL = "office/actual";
    private static final String PLANNED = "office/planned";
    private static final String ENDED = "office/ended";
    private static final String HELD = "office/held";
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");

    private static final int REACH = 8;

    private final Ontology ontology;
    private final TitlesAfter phrases;
    private final PredicateReader verbs;
    private final StatusReader statuses;

    TitlesByVerb(Ontology ontology, TitlesAfter phrases) {
        this.ontology = ontology;
        this.phrases = phrases;
        this.verbs = new PredicateReader(ontology.cues());
        this.statuses = new StatusReader(ontology.cues());
    }

    void read(Tree tree, List<Mention> here, List<Title> found) {
        for (int verb = 1; verb <= tree.size(); verb++) {
            String particles = tree.isVerb(verb) ? Clause.particles(tree, verb) : "";
            String lemma = particles.isEmpty() ? tree.lemma(verb) : tree.lemma(verb) + " " + particles;
            if (lemma.equals("take")) {
                // "took the oath as", "took office as"
                lemma += tree.children(verb, "obj").stream()
                        .map(object -> " " + tree.lemma(object))
                        .findFirst()
                        .orElse("");
            }
            if (tree.isVerb(verb) && isOffice(lemma)) {
                read(tree, here, verb, lemma, found);
            }
        }
    }

    private boolean isOffice(String lemma) {
        return List.of(ACTUAL, PLANNED, ENDED, HELD).stream()
                .anyMatch(cue -> ontology.cues().has(cue, lemma));
    }

    private void read(Tree tree, List<Mention> here, int verb, String lemma, List<Title> found) {
        // Who is appointed is the object, who serves or resigns the subject.
        boolean given = ontology.cues().has("office/given", lemma);
        Predication predication = verbs.read(tree, verb);
        for (Predication.Argument argument : predication.of(given ? Slot.OBJECT : Slot.SUBJECT)) {
            Optional<Mention> person = person(here, argument.head());
            int end = given && !tree.isPassive(verb) ? person.map(Mention::last).orElse(0) : verb + words(lemma) - 1;
            int marker = marker(tree, verb, end);
            boolean marked = marker > 0;
            int at = marked ? marker + 1 : end + 1;
            at = tree.lower(at).equals("be") ? at + 1 : at;
            // "Has worked as": whether still, nobody says.
            boolean open = ontology.cues().has(HELD, lemma)
                    && tree.children(verb, "aux").stream()
                            .anyMatch(aux -> tree.lemma(aux).equals("have"))
                    && tree.children(verb).stream()
                            .noneMatch(when -> tree.marker(when).equals("since"));
            if (person.isPresent() && !open && (marked || given || lemma.equals("become") || lemma.equals("remain"))) {
                Verdict verdict = statuses.read(tree, verb, 0);
                phrases.named(tree, here, person.get(), at, "verb/" + lemma, !marked && !given)
                        .map(title -> title.by(verb, status(tree, verb, lemma, verdict), verdict.modality()))
                        .ifPresent(found::add);
            }
        }
    }

    /** "Was sworn in on Monday as president": the word before the office, or 0. */
    private static int marker(Tree tree, int verb, int end) {
        for (int i = end + 1; i <= Math.min(tree.size(), end + REACH); i++) {
            boolean next = i == end + 1;
            boolean as = tree.lower(i).equals("as") && (next || tree.head(tree.head(i)) == verb);
            boolean to =
                    tree.lower(i).equals("to") && (next || tree.lower(i + 1).equals("be"));
            if (as || to) {
                return i;
            }
        }
        return 0;
    }

    private static int words(String lemma) {
        return lemma.split(" ").length;
    }

    private Optional<Mention> person(List<Mention> here, int head) {
        return here.stream()
                .filter(mention -> mention.head() == head
                        && (mention.kind() == Kind.NAME && ontology.isA(mention.className(), "Person")
                                || mention.kind() == Kind.PRONOUN && PERSONAL.contains(mention.name())))
                .findFirst();
    }

    private Status status(Tree tree, int verb, String lemma, Verdict verdict) {
        if (ontology.cues().has(ENDED, lemma)) {
            return verdict.status() == Status.DENIED ? Status.ACTUAL : Status.ENDED;
        }
        if (verdict.status() != Status.ACTUAL) {
            return verdict.status();
        }
        if (ontology.cues().has(PLANNED, lemma)) {
            return Status.PLANNED;
        }
        boolean over = ontology.cues().has(HELD, lemma)
                && tree.tag(verb).equals("VBD")
                && tree.children(verb, "aux").isEmpty();
        return over ? Status.ENDED : Status.ACTUAL;
    }
}
