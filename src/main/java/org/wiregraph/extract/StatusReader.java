package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Cues;
import org.wiregraph.text.Status;

/**
 * Reads from the cues around a predicate whether the article gives it as fact, plan, possibility, ended or denied: those on
 * the predicate itself, then those of whatever governs it, outwards; {@link CueChain} weighs them.
 */
final class StatusReader {
    private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "dobj", "dep", "csubj");
    /** Verbs after which an infinitive says what is asked for, whatever the tree makes of it: "called on Russia to". */
    private static final Set<String> ASKING =
            Set.of("call", "appeal", "urge", "ask", "press", "push", "plead", "lobby");
    /** Verbs that go on with what stands after "with": "went ahead with the withdrawal". */
    private static final Set<String> PROCEEDING = Set.of("go", "move", "proceed", "press", "carry");
    /** Prepositions under which a verb governs a noun: "refrain from", "plan for", "agree on". */
    private static final Set<String> GOVERNING =
            Set.of("to", "on", "for", "from", "at", "about", "against", "of", "with", "in", "into");

    private final Cues cues;
    private final WordCues words;

    StatusReader(Cues cues) {
        this.cues = cues;
        this.words = new WordCues(cues);
    }

    /**
     * The status of the predicate at {@code token}.
     *
     * @param support the light verb that carries a noun, or 0
     */
    Verdict read(Tree tree, int token, int support) {
        return read(tree, token, support, false, List.of());
    }

    /** Of what a noun names as being so, "its mission": whether it is said to end. */
    Verdict readNamed(Tree tree, int noun) {
        Verdict verdict = read(tree, noun, 0);
        return verdict.status() == Status.ENDED ? verdict : Verdict.PLAIN;
    }

    /**
     * As above.
     *
     * @param relation whether a verb of ending says of the relation itself that it ends
     * @param arguments heads of what the claim is about in this sentence: "no troops", "neither Russia nor Belarus"
     */
    Verdict read(Tree tree, int token, int support, boolean relation, List<Integer> arguments) {
        CueChain chain = new CueChain(cues);
        if (arguments.stream().anyMatch(argument -> words.isNegated(tree, argument))) {
            chain.add(Status.DENIED, "no");
        }
        if (relation && tree.isVerb(token)) {
            governorStatus(tree, token, token)
                    .filter(status -> status == Status.ENDED)
                    .ifPresent(status -> chain.add(status, tree.lemma(token)));
        }
        words.ofPredicate(tree, token, chain);
        int at = token;
        for (int steps = 0; steps < tree.size() && tree.head(at) > 0; steps++) {
            int next = climb(tree, at, support, chain);
            if (next == 0) {
                break;
            }
            at = next;
        }
        return chain.verdict();
    }

    /** Adds the cues that the governor of {@code at} puts on it; the token to go on from, or 0. */
    private int climb(Tree tree, int at, int support, CueChain chain) {
        int head = tree.head(at);
        String relation = tree.token(at).relation();
        String base = tree.token(at).baseRelation();
        if (relation.equals("acl:relcl") || base.equals("parataxis")) {
            return 0;
        }
        if (base.equals("conj")) {
            boolean shared = tree.isVerb(at)
                    && tree.isVerb(head)
                    && !tree.has(at, "aux", "nsubj", "nsubj:pass")
                    && !Clause.isTensed(tree, at);
            if (shared) {
                words.auxiliaries(tree, head, chain);
            }
            return head;
        }
        if (tree.isVerb(head)) {
            return underVerb(tree, at, head, base, support, chain);
        }
        if (tree.isNoun(head)) {
            return underNoun(tree, at, head, base, chain);
        }
        if ((tree.tag(head).startsWith("JJ") || tree.tag(head).equals("RB")) && CLAUSAL.contains(base)) {
            cues.status("governor", tree.lemma(head)).ifPresent(status -> chain.addGovernor(status, tree.lemma(head)));
            words.ofGovernor(tree, head, chain);
            return head;
        }
        return 0;
    }

    private int underNoun(Tree tree, int at, int head, String base, CueChain chain) {
        boolean complement = Set.of("acl", "nmod", "compound", "dep").contains(base);
        Optional<Status> status = nounStatus(tree, head, at);
        if (complement && status.isPresent()) {
            chain.addGovernor(brought(tree, tree.lemma(head), at, status.get()), tree.lemma(head));
            words.ofNoun(tree, head, chain);
            return head;
        }
        boolean passes = base.equals("acl") && !tree.tag(at).equals("VBN")
                || base.equals("nmod") && cues.has("provision", tree.lemma(head));
        return passes ? head : 0;
    }

    /** "It is time to leave", but not "the time to leave had come" or "by the time they left". */
    private Optional<Status> nounStatus(Tree tree, int noun, int complement) {
        boolean predicate = tree.has(noun, "cop") && Clause.isInfinitive(tree, complement);
        Optional<Status> phrase = predicate ? cues.status("noun", "be " + tree.lemma(noun) + " to") : Optional.empty();
        return phrase.or(() -> cues.status("noun", tree.lemma(noun)));
    }

    private int underVerb(Tree tree, int at, int head, String base, int support, CueChain chain) {
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
                && Clause.isInfinitive(tree, at)
                && ASKING.contains(lemma);
        if (base.equals("advcl") && !asked && !(status.isPresent() && isComplement(tree, at, head))) {
            return adverbial(tree, at, head, chain);
        }
        if (subject && !carried && status.isEmpty() && !cues.has("occurrence", lemma)) {
            return 0;
        }
        if (base.equals("obl") && tree.marker(at).equals("for") && cues.has("coming", lemma)) {
            // "He flew to Kyiv for talks"
            chain.add(Status.PLANNED, lemma + " for");
            return head;
        }
        if (base.equals("obl") && !carried && !governsOblique(tree, at, head, status)) {
            return 0;
        }
        if (!CLAUSAL.contains(base) && !subject && !base.equals("obl")) {
            return 0;
        }
        boolean reported = cues.has("reporting/verb", lemma)
                && base.equals("ccomp")
                && status.filter(s -> s == Status.DENIED).isEmpty();
        if (reported) {
            return 0;
        }
        boolean active = noun && base.equals("nsubj") && !tree.isRelation(at, "nsubj:pass");
        status.filter(found -> !active || found == Status.ENDED || found == Status.ACTUAL)
                .ifPresent(found -> chain.addGovernor(found, lemma));
        words.ofGovernor(tree, head, chain);
        return head;
    }

    /** "Refrained from attacks", "went ahead with the withdrawal", but not "agreed during a summit". */
    private static boolean governsOblique(Tree tree, int at, int head, Optional<Status> status) {
        String marker = tree.marker(at);
        boolean goesOn = marker.equals("with") && PROCEEDING.contains(tree.lemma(head))
                || marker.equals("on") && tree.lemma(head).equals("go");
        boolean governs = status.isPresent() && GOVERNING.contains(marker) && !tree.has(head, "obj", "ccomp", "xcomp");
        return goesOn || governs;
    }

    /** "Iraq wants the United States to leave": what one wants of another is not planned. */
    private static boolean isWishForOther(Tree tree, int verb) {
        return Set.of("want", "wish").contains(tree.lemma(verb)) && tree.has(verb, "obj");
    }

    /** "Leaving does not mean giving up", "leaving would be a mistake": what is said of the clause leaves it as it is. */
    private static int presupposed(Tree tree, int verb, CueChain chain) {
        boolean modal = tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.tag(aux).equals("MD") && !tree.lower(aux).equals("will"));
        if (modal) {
            chain.add(Status.POSSIBLE, "modal");
        }
        return 0;
    }

    /**
     * "Committed to moving forward", "stopped from leaving", "is considering leaving": a gerund right after its verb, or
     * after a bare preposition, completes it.
     */
    private static boolean isComplement(Tree tree, int clause, int verb) {
        if (Clause.isInfinitive(tree, clause)) {
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

    /** Who completes a withdrawal has withdrawn; who completes a mission has none any more. */
    private Status brought(Tree tree, String word, int complement, Status status) {
        boolean done = status == Status.ENDED
                && cues.has("completing", word)
                && cues.has("accomplishment", tree.lemma(complement));
        return done ? Status.ACTUAL : status;
    }

    private Optional<Status> governorStatus(Tree tree, int verb, int complement) {
        boolean none = tree.children(verb, "obl").stream()
                .anyMatch(rest -> tree.marker(rest).equals("to")
                        && Set.of("zero", "nothing").contains(tree.lower(rest)));
        if (none && complement != verb) {
            // "The mission was reduced to zero"
            return Optional.of(Status.ENDED);
        }
        if (Clause.isInfinitive(tree, complement) && !tree.isPassive(verb)) {
            // "used to lead", which no lemma tells from "use"
            Optional<Status> phrase = cues.status("governor", tree.lower(verb) + " to");
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        String particles = Clause.particles(tree, verb);
        if (!particles.isEmpty()) {
            String phrase = tree.lemma(verb) + " " + particles;
            Optional<Status> phrasal = cues.status("governor", phrase);
            if (phrasal.isPresent()) {
                return phrasal.map(found -> brought(tree, phrase, complement, found));
            }
        }
        Optional<Status> status = cues.status("governor", tree.lemma(verb))
                .map(found -> brought(tree, tree.lemma(verb), complement, found));
        // "Stopped to help" is no end of helping; "abandoned plans to help" is.
        boolean purpose = complement != verb
                && Clause.isInfinitive(tree, complement)
                && !tree.lemma(verb).equals("cease")
                && tree.children(verb, "obj").stream()
                        .noneMatch(plan -> cues.status("noun", tree.lemma(plan)).isPresent());
        if (status.isEmpty() && Clause.isInfinitive(tree, complement) && tree.isRelation(complement, "xcomp")) {
            // "Indicated his intention to leave", where the tree hangs leaving on the verb.
            return tree.children(verb, "obj").stream()
                    .flatMap(plan -> cues.status("noun", tree.lemma(plan)).stream())
                    .findFirst();
        }
        // "Will keep a contingent in Kabul to protect its embassy": what something is kept for is intended.
        boolean kept = purpose
                && status.filter(found -> found == Status.ACTUAL).isPresent()
                && !cues.has("objectControl", tree.lemma(verb))
                && tree.children(verb, "obj").stream().anyMatch(object -> object < complement);
        return kept ? Optional.of(Status.PLANNED) : status.filter(found -> found != Status.ENDED || !purpose);
    }

    /** Conditions are possible; "once they leave" is as planned as it is in the present tense; purposes are planned. */
    private int adverbial(Tree tree, int at, int head, CueChain chain) {
        String marker = tree.children(at, "mark", "advmod", "case").stream()
                .filter(child -> child < at)
                .map(tree::lower)
                .filter(word ->
                        Clause.TEMPORAL.contains(word) || cues.has("conditional", word) || word.equals("without"))
                .findFirst()
                .orElse("");
        if (marker.equals("without")) {
            chain.add(Status.DENIED, marker);
            return 0;
        }
        if (cues.has("conditional", marker)) {
            chain.add(Status.POSSIBLE, marker);
            return 0;
        }
        if (Clause.TEMPORAL.contains(marker)) {
            if (Clause.isPresent(tree, at)) {
                chain.add(Status.PLANNED, marker);
            }
            return 0;
        }
        if (Clause.isInfinitive(tree, at)) {
            chain.add(Status.PLANNED, "to");
            return 0;
        }
        boolean participle = tree.tag(at).equals("VBG") && marker.isEmpty();
        if (participle) {
            words.ofGovernor(tree, head, chain);
            return head;
        }
        return 0;
    }
}
