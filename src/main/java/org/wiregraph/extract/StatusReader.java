package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Cues;
import org.wiregraph.text.Status;

/**
 * Reads from the cues around a predicate whether the article gives it as fact, plan, possibility, ended or denied.
 *
 * <p>Cues are collected from the predicate outwards through whatever governs it, then combined in that order: an ending
 * or negation on the fact itself wins over a plan or possibility above it, which is kept as modality; a negated ending is
 * none; what "continues" is presupposed.
 */
final class StatusReader {
    /** A status with the modality under it, and the chain of cues that gave it. */
    record Verdict(Status status, Optional<Status> modality, List<String> cues) {}

    /** What one word does to the status. */
    private record Cue(Status status, boolean presupposes, String word) {}

    private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "dobj", "dep", "csubj");
    /** Verbs after which an infinitive says what is asked for, whatever the tree makes of it: "called on Russia to". */
    private static final Set<String> ASKING =
            Set.of("call", "appeal", "urge", "ask", "press", "push", "plead", "lobby");

    private static final Set<String> TEMPORAL =
            Set.of("once", "when", "after", "before", "until", "till", "as soon as");

    private final Cues cues;

    StatusReader(Cues cues) {
        this.cues = cues;
    }

    /**
     * The status of the predicate at {@code token}.
     *
     * @param support the light verb that carries a noun, or 0
     */
    Verdict read(Tree tree, int token, int support) {
        return read(tree, token, support, false, List.of());
    }

    /**
     * As above.
     *
     * @param relation whether a verb of ending says of the relation itself that it ends
     * @param arguments heads of what the claim is about in this sentence: "no troops", "neither Russia nor Belarus"
     */
    Verdict read(Tree tree, int token, int support, boolean relation, List<Integer> arguments) {
        List<Cue> chain = new ArrayList<>();
        if (arguments.stream().anyMatch(argument -> isNegated(tree, argument))) {
            chain.add(new Cue(Status.DENIED, false, "no"));
        }
        if (relation && tree.isVerb(token)) {
            governorStatus(tree, token, token)
                    .filter(status -> status == Status.ENDED)
                    .ifPresent(status -> chain.add(new Cue(status, false, tree.lemma(token))));
        }
        own(tree, token, chain);
        int at = token;
        for (int steps = 0; steps < tree.size() && tree.head(at) > 0; steps++) {
            int next = climb(tree, at, support, chain);
            if (next == 0) {
                break;
            }
            at = next;
        }
        return combine(chain);
    }

    /** Adds the cues that governor of {@code at} puts on it; the token to go on from, or 0. */
    private int climb(Tree tree, int at, int support, List<Cue> chain) {
        int head = tree.head(at);
        String relation = tree.token(at).relation();
        String base = tree.token(at).baseRelation();
        if (relation.equals("acl:relcl") || base.equals("parataxis")) {
            return 0;
        }
        if (base.equals("conj")) {
            if (tree.isVerb(at)
                    && tree.isVerb(head)
                    && !tree.has(at, "aux", "nsubj", "nsubj:pass")
                    && !isTensed(tree, at)) {
                auxiliaries(tree, head, chain);
            }
            return head;
        }
        if (tree.isVerb(head)) {
            return underVerb(tree, at, head, base, support, chain);
        }
        if (tree.isNoun(head)) {
            boolean complement =
                    base.equals("acl") || base.equals("nmod") || base.equals("compound") || base.equals("dep");
            Optional<Status> status = cues.status("noun", tree.lemma(head));
            if (complement && status.isPresent()) {
                chain.add(new Cue(status.get(), cues.has("presupposing", tree.lemma(head)), tree.lemma(head)));
                determiners(tree, head, chain);
                return head;
            }
            return base.equals("acl") && !tree.tag(at).equals("VBN")
                            || base.equals("nmod") && cues.has("provision", tree.lemma(head))
                    ? head
                    : 0;
        }
        if ((tree.tag(head).startsWith("JJ") || tree.tag(head).equals("RB")) && CLAUSAL.contains(base)) {
            cues.status("governor", tree.lemma(head))
                    .ifPresent(status ->
                            chain.add(new Cue(status, cues.has("presupposing", tree.lemma(head)), tree.lemma(head))));
            own(tree, head, chain);
            return head;
        }
        return 0;
    }

    private int underVerb(Tree tree, int at, int head, String base, int support, List<Cue> chain) {
        String lemma = tree.lemma(head);
        boolean noun = tree.isNoun(at);
        boolean subject = tree.isRelation(at, "nsubj:pass", "nsubjpass") || noun && base.equals("nsubj");
        Optional<Status> status = governorStatus(tree, head, at)
                .map(found -> found == Status.PLANNED && isWishForOther(tree, head) ? Status.POSSIBLE : found);
        boolean carried = head == support;
        if (base.equals("csubj") && status.isEmpty() && !cues.has("occurrence", lemma)) {
            return presupposed(tree, head, chain);
        }
        boolean asked = status.filter(found -> found == Status.POSSIBLE).isPresent()
                && PredicateReader.isInfinitive(tree, at)
                && ASKING.contains(lemma);
        if (base.equals("advcl") && !asked && !(status.isPresent() && isComplement(tree, at, head))) {
            return adverbial(tree, at, head, chain);
        }
        if (subject && !carried && status.isEmpty() && !cues.has("occurrence", lemma)) {
            return 0;
        }
        boolean goesOn = base.equals("obl") && tree.marker(at).equals("with") && cues.has("occurrence", lemma);
        if (base.equals("obl") && !carried && !goesOn && status.isEmpty()) {
            return 0;
        }
        if (!CLAUSAL.contains(base) && !subject && !base.equals("obl")) {
            return 0;
        }
        if (cues.has("reporting/verb", lemma)
                && base.equals("ccomp")
                && status.filter(s -> s == Status.DENIED).isEmpty()) {
            return 0;
        }
        boolean active = noun && base.equals("nsubj");
        if (!active
                || status.filter(s -> s == Status.ENDED || s == Status.ACTUAL).isPresent()) {
            status.ifPresent(found -> chain.add(new Cue(found, cues.has("presupposing", lemma), lemma)));
        }
        own(tree, head, chain);
        return head;
    }

    /** "Iraq wants the United States to leave": what one wants of another is not planned. */
    private static boolean isWishForOther(Tree tree, int verb) {
        return Set.of("want", "wish").contains(tree.lemma(verb)) && tree.has(verb, "obj");
    }

    /** "Leaving does not mean giving up", "leaving would be a mistake": what is said of the clause leaves it as it is. */
    private static int presupposed(Tree tree, int verb, List<Cue> chain) {
        boolean modal = tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.tag(aux).equals("MD") && !tree.lower(aux).equals("will"));
        if (modal) {
            chain.add(new Cue(Status.POSSIBLE, false, "modal"));
        }
        return 0;
    }

    /**
     * "Committed to moving forward", "stopped from leaving", "is considering leaving": a gerund right after its verb, or
     * after a bare preposition, completes it.
     */
    private static boolean isComplement(Tree tree, int clause, int verb) {
        if (PredicateReader.isInfinitive(tree, clause)) {
            // "called for him to resign"
            return tree.children(clause, "mark", "case").stream()
                    .anyMatch(mark -> tree.lower(mark).equals("for"));
        }
        if (!tree.tag(clause).equals("VBG")) {
            return false;
        }
        return clause == verb + 1
                || tree.children(clause, "mark", "case").stream()
                        .anyMatch(mark -> Set.of("to", "from", "on", "about", "against", "into", "of")
                                .contains(tree.lower(mark)));
    }

    private Optional<Status> governorStatus(Tree tree, int verb, int complement) {
        if (PredicateReader.isInfinitive(tree, complement) && !tree.isPassive(verb)) {
            // "used to lead", which no lemma tells from "use"
            Optional<Status> phrase = cues.status("governor", tree.lower(verb) + " to");
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        String particles = PredicateReader.particles(tree, verb);
        if (!particles.isEmpty()) {
            Optional<Status> phrasal = cues.status("governor", tree.lemma(verb) + " " + particles);
            if (phrasal.isPresent()) {
                return phrasal;
            }
        }
        return cues.status("governor", tree.lemma(verb));
    }

    /** Conditions are possible; "once they leave" is as planned as it is in the present tense; purposes are planned. */
    private int adverbial(Tree tree, int at, int head, List<Cue> chain) {
        String marker = tree.children(at, "mark", "advmod", "case").stream()
                .filter(child -> child < at)
                .map(tree::lower)
                .filter(word -> TEMPORAL.contains(word) || cues.has("conditional", word) || word.equals("without"))
                .findFirst()
                .orElse("");
        if (marker.equals("without")) {
            chain.add(new Cue(Status.DENIED, false, marker));
            return 0;
        }
        if (cues.has("conditional", marker)) {
            chain.add(new Cue(Status.POSSIBLE, false, marker));
            return 0;
        }
        if (TEMPORAL.contains(marker)) {
            if (presentTense(tree, at)) {
                chain.add(new Cue(Status.PLANNED, false, marker));
            }
            return 0;
        }
        if (PredicateReader.isInfinitive(tree, at)) {
            chain.add(new Cue(Status.PLANNED, false, "to"));
            return 0;
        }
        boolean participle = tree.tag(at).equals("VBG") && marker.isEmpty();
        if (participle) {
            own(tree, head, chain);
            return head;
        }
        return 0;
    }

    private static boolean presentTense(Tree tree, int verb) {
        boolean bare = tree.tag(verb).equals("VB") && tree.has(verb, "nsubj") && !tree.has(verb, "aux");
        if (bare || Set.of("VBZ", "VBP").contains(tree.tag(verb))) {
            return true;
        }
        return tree.children(verb, "aux", "aux:pass", "cop").stream()
                .anyMatch(aux -> Set.of("VBZ", "VBP").contains(tree.tag(aux)));
    }

    private static boolean isTensed(Tree tree, int verb) {
        return Set.of("VBZ", "VBP", "VBD").contains(tree.tag(verb));
    }

    /** Cues on the token itself: negation, adverbs, auxiliaries, determiners, embedded questions. */
    private void own(Tree tree, int token, List<Cue> chain) {
        boolean negated = false;
        for (int child : tree.children(token)) {
            String word = tree.lower(child);
            boolean longer = word.equals("longer") && tree.lower(child - 1).equals("no");
            if (longer) {
                chain.add(new Cue(Status.ENDED, false, "no longer"));
            } else if (tree.isRelation(child, "advmod", "neg", "det", "cc:preconj", "aux")
                    && cues.has("negation", word)
                    && !tree.lower(child + 1).equals("longer")
                    && !tree.lower(child + 1).equals("only")) {
                negated = true;
            } else if (tree.isRelation(child, "advmod") && !isConjunction(tree, child, token)) {
                cues.status("adverb", word + " " + tree.lower(child + 1))
                        .or(() -> cues.status("adverb", word))
                        .ifPresent(status -> chain.add(new Cue(status, status == Status.ACTUAL, word)));
            } else if (tree.isRelation(child, "amod")) {
                cues.status("adjective", word)
                        .ifPresent(status -> chain.add(new Cue(status, status == Status.ACTUAL, word)));
            } else if (tree.isRelation(child, "mark", "advmod")
                    && cues.has("conditional", word)
                    && !tree.token(token).baseRelation().equals("advcl")) {
                chain.add(new Cue(Status.POSSIBLE, false, word));
            } else if (tree.token(child).baseRelation().equals("advcl") && isCondition(tree, child)) {
                chain.add(new Cue(Status.POSSIBLE, false, "if"));
            }
        }
        for (int question : tree.children(token, "advmod", "mark")) {
            if (question < token && Set.of("how", "whether").contains(tree.lower(question))) {
                chain.add(new Cue(Status.POSSIBLE, false, tree.lower(question)));
            }
        }
        boolean temporal = tree.isVerb(token)
                && !tree.token(token).baseRelation().equals("advcl")
                && tree.children(token, "mark", "advmod", "case").stream()
                        .anyMatch(mark -> mark < token
                                && Set.of("once", "after", "until", "before").contains(tree.lower(mark)));
        if (temporal && presentTense(tree, token)) {
            chain.add(new Cue(Status.PLANNED, false, "once"));
        }
        boolean isTo = PredicateReader.isInfinitive(tree, token)
                && tree.children(token, "aux", "cop").stream()
                        .anyMatch(be -> tree.lemma(be).equals("be"));
        if (isTo) {
            chain.add(new Cue(Status.PLANNED, false, "is to"));
        }
        if (negated) {
            chain.add(new Cue(Status.DENIED, false, "not"));
        }
        auxiliaries(tree, token, chain);
    }

    private boolean isNegated(Tree tree, int argument) {
        int first = tree.firstConjunct(argument);
        return tree.children(argument, "det", "neg").stream().anyMatch(det -> cues.has("negation", tree.lower(det)))
                || tree.children(first, "cc:preconj", "cc", "det").stream()
                        .anyMatch(before -> tree.lower(before).equals("neither"));
    }

    /** "Once he had left" begins a clause, "he once led" tells of the past. */
    private static boolean isConjunction(Tree tree, int adverb, int verb) {
        return TEMPORAL.contains(tree.lower(adverb))
                && (!tree.isVerb(verb)
                        || presentTense(tree, verb)
                        || tree.children(verb, "nsubj", "nsubj:pass").stream().noneMatch(subject -> subject < adverb));
    }

    private void determiners(Tree tree, int noun, List<Cue> chain) {
        for (int child : tree.children(noun, "det", "neg", "advmod")) {
            if (cues.has("negation", tree.lower(child))) {
                chain.add(new Cue(Status.DENIED, false, tree.lower(child)));
            }
        }
    }

    private boolean isCondition(Tree tree, int clause) {
        return tree.children(clause, "mark", "advmod").stream()
                .anyMatch(mark -> Set.of("if", "unless").contains(tree.lower(mark)));
    }

    private void auxiliaries(Tree tree, int verb, List<Cue> chain) {
        for (int aux : tree.children(verb, "aux")) {
            String lemma = tree.lemma(aux);
            if (lemma.equals("would") || tree.lower(aux).equals("would")) {
                chain.add(new Cue(reported(tree, verb) ? Status.PLANNED : Status.POSSIBLE, false, "would"));
                continue;
            }
            String word = tree.lower(aux);
            cues.status("modal", lemma)
                    .or(() -> cues.status("modal", word))
                    .ifPresent(status -> chain.add(new Cue(status, false, word)));
        }
    }

    /** "He said it would": the future as told in the past. */
    private boolean reported(Tree tree, int verb) {
        for (int at = verb, steps = 0; steps < tree.size() && tree.head(at) > 0; steps++, at = tree.head(at)) {
            if (tree.isRelation(at, "ccomp", "parataxis") && cues.has("reporting/verb", tree.lemma(tree.head(at)))) {
                return true;
            }
        }
        return false;
    }

    private static Verdict combine(List<Cue> chain) {
        Status status = Status.ACTUAL;
        Optional<Status> modality = Optional.empty();
        boolean presupposed = false;
        for (Cue cue : chain) {
            boolean closed = status == Status.ENDED || status == Status.DENIED;
            switch (cue.status()) {
                case ACTUAL -> presupposed |= cue.presupposes();
                case ENDED -> {
                    modality = status == Status.PLANNED || status == Status.POSSIBLE ? Optional.of(status) : modality;
                    status = status == Status.DENIED ? status : Status.ENDED;
                }
                case DENIED -> {
                    if (status == Status.ENDED) {
                        status = Status.ACTUAL;
                        presupposed = true;
                    } else if (status == Status.DENIED) {
                        status = Status.POSSIBLE;
                    } else {
                        modality = status == Status.ACTUAL ? modality : Optional.of(status);
                        status = Status.DENIED;
                    }
                }
                case PLANNED -> {
                    if (closed) {
                        modality = modality.or(() -> Optional.of(Status.PLANNED));
                    } else if (status == Status.ACTUAL && !presupposed) {
                        status = Status.PLANNED;
                    }
                }
                case POSSIBLE -> {
                    if (closed) {
                        modality = Optional.of(Status.POSSIBLE);
                    } else {
                        status = Status.POSSIBLE;
                    }
                }
            }
        }
        boolean open = status != Status.ENDED && status != Status.DENIED;
        return new Verdict(
                status,
                open ? Optional.empty() : modality,
                chain.stream().map(Cue::word).toList());
    }
}
