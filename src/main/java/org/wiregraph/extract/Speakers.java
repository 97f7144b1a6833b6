package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.extract.Predication.Slot;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Span;

/** Who says what stands at a place of an article: by reporting verbs, "according to" and quotation marks. */
final class Speakers {
    /**
     * Somebody cited.
     *
     * @param mention id of the mention that names the speaker, or -1
     * @param words the article's words for the speaker
     * @param via id of the mention of who passed it on, or -1
     */
    record Speaker(int mention, String words, int via) {}

    private static final int NEAR = 8;

    private final Ontology ontology;
    private final PredicateReader verbs;
    private final Document document;
    private final List<Tree> trees;
    private final MentionIndex mentions;
    private final Map<Integer, List<Integer>> sentencesByBlock = new HashMap<>();
    /** In order of the text, none overlapping another. */
    private final List<Quotation> quotations;

    private final Map<Quotation, Optional<Speaker>> speakers = new HashMap<>();

    Speakers(Ontology ontology, Document document, List<Tree> trees, List<Mention> mentions) {
        this.ontology = ontology;
        this.verbs = new PredicateReader(ontology.cues());
        this.document = document;
        this.trees = trees;
        this.mentions = new MentionIndex(mentions);
        this.quotations = Quotation.in(document);
        for (int s = 0; s < trees.size(); s++) {
            sentencesByBlock
                    .computeIfAbsent(trees.get(s).sentence().block(), block -> new ArrayList<>())
                    .add(s);
        }
        for (int q = 0; q < quotations.size(); q++) {
            Optional<Speaker> before =
                    q == 0 ? Optional.empty() : speakers.getOrDefault(quotations.get(q - 1), Optional.empty());
            speakers.put(quotations.get(q), speakerOf(q, before));
        }
    }

    /** The speaker of what the token says, or nothing if it is the article's own voice. */
    Optional<Speaker> at(int sentence, int token) {
        Tree tree = trees.get(sentence);
        Optional<Quotation> quotation = quotationAt(tree.token(token).span());
        if (quotation.isPresent()) {
            Optional<Speaker> speaker = speakers.getOrDefault(quotation.get(), Optional.empty());
            return speaker.or(() -> Optional.of(new Speaker(-1, "unattributed quotation", -1)));
        }
        List<Speaker> chain = new ArrayList<>();
        for (int at = token, steps = 0; steps < tree.size() && at > 0; steps++, at = tree.head(at)) {
            int head = tree.head(at);
            boolean clause =
                    head > 0 && tree.isRelation(at, "ccomp", "parataxis", "dep", "advcl") && reports(tree, head);
            if (clause && !(tree.isRelation(at, "advcl") && !before(tree, at, head))) {
                subject(sentence, head).ifPresent(chain::add);
            }
            for (int aside : tree.children(at, "parataxis")) {
                if (reports(tree, aside) && !tree.has(aside, "ccomp")) {
                    subject(sentence, aside).ifPresent(chain::add);
                }
            }
        }
        accordingTo(sentence).ifPresent(chain::add);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Speaker first = chain.get(0);
        return Optional.of(
                chain.size() == 1
                        ? first
                        : new Speaker(
                                first.mention(), first.words(), chain.get(1).mention()));
    }

    /** "As he said, ..." is no content of saying; a fronted clause before its verb of saying is. */
    private static boolean before(Tree tree, int clause, int verb) {
        return clause < verb && tree.marker(clause).isEmpty() && tree.isVerb(clause);
    }

    Optional<Quotation> quotationAt(Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() > span.begin()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < quotations.size() && quotations.get(low).span().overlaps(span)
                ? Optional.of(quotations.get(low))
                : Optional.empty();
    }

    /** The speaker of the quotation around {@code span}. */
    Optional<Speaker> quoted(Span span) {
        return quotationAt(span).flatMap(quotation -> speakers.getOrDefault(quotation, Optional.empty()));
    }

    private boolean reports(Tree tree, int verb) {
        return tree.isVerb(verb) && ontology.cues().has("reporting/verb", tree.lemma(verb)) && !isClaimedBy(tree, verb);
    }

    /** "An attack claimed by Islamic State killed ten": what somebody claims says nothing, whatever the tree makes of it. */
    private static boolean isClaimedBy(Tree tree, int verb) {
        return tree.tag(verb).equals("VBN")
                && !tree.has(verb, "aux", "aux:pass")
                && tree.lower(verb + 1).equals("by");
    }

    private Optional<Speaker> speakerOf(int q, Optional<Speaker> before) {
        Quotation quotation = quotations.get(q);
        Speaker best = null;
        int nearest = Integer.MAX_VALUE;
        for (int s : sentencesByBlock.getOrDefault(quotation.block(), List.of())) {
            Tree tree = trees.get(s);
            Span span = tree.sentence().span();
            boolean touches = span.overlaps(quotation.span()) || adjacent(span, quotation.span());
            for (int v = 1; touches && v <= tree.size(); v++) {
                Span at = tree.token(v).span();
                if (!reports(tree, v) || quotationAt(at).isPresent()) {
                    continue;
                }
                int distance = at.begin() >= quotation.span().end()
                        ? at.begin() - quotation.span().end()
                        : Math.abs(quotation.span().begin() - at.end());
                Optional<Speaker> speaker = subject(s, v);
                if (speaker.isPresent()
                        && distance < nearest
                        && quotationAt(tree.token(v).span()).isEmpty()) {
                    nearest = distance;
                    best = speaker.get();
                }
            }
        }
        boolean goesOn = q > 0
                && (quotations.get(q - 1).block() == quotation.block()
                        || quotations.get(q - 1).open() && quotations.get(q - 1).block() == quotation.block() - 1);
        return best != null ? Optional.of(best) : goesOn ? before : Optional.empty();
    }

    private boolean adjacent(Span sentence, Span quotation) {
        int gap = sentence.end() <= quotation.begin()
                ? quotation.begin() - sentence.end()
                : sentence.begin() - quotation.end();
        return gap >= 0 && gap <= 3;
    }

    private Optional<Speaker> subject(int sentence, int verb) {
        Tree tree = trees.get(sentence);
        int says = sayer(tree, verb);
        for (Argument argument : verbs.read(tree, says).of(Slot.SUBJECT)) {
            return Optional.of(speaker(sentence, tree, argument.head()));
        }
        return beside(sentence, tree, verb);
    }

    /** "He praised the forces, saying that": who praised says it, whatever the participle hangs on. */
    private static int sayer(Tree tree, int verb) {
        boolean participle = tree.tag(verb).equals("VBG")
                && tree.isRelation(verb, "acl")
                && verb > 1
                && tree.form(verb - 1).equals(",");
        int up = verb;
        for (int steps = 0; participle && up > 0 && steps < tree.size(); steps++) {
            up = tree.head(up);
            if (up > 0 && tree.isVerb(up)) {
                return up;
            }
        }
        return verb;
    }

    /** "..., said NATO Secretary-General Jens Stoltenberg": where the tree gives no subject, the phrase right beside. */
    private Optional<Speaker> beside(int sentence, Tree tree, int verb) {
        int end = verb;
        while (end < tree.size() && end - verb < NEAR && isPhrase(tree, end + 1)) {
            end++;
        }
        if (end > verb && tree.isNoun(end)) {
            return Optional.of(speaker(sentence, tree, end));
        }
        for (int i = verb - 1; i >= Math.max(1, verb - 2 * NEAR) && !tree.isVerb(i); i--) {
            int at = i;
            Optional<Mention> person = mentions.in(sentence).stream()
                    .filter(mention -> mention.last() == at)
                    .filter(mention -> mention.kind() == Kind.NAME && ontology.isA(mention.className(), "Person"))
                    .findFirst();
            if (person.isPresent()) {
                return Optional.of(speaker(sentence, tree, person.get().head()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPhrase(Tree tree, int token) {
        return tree.isNoun(token) || Set.of("DT", "JJ", "POS", "PRP$", "CD").contains(tree.tag(token));
    }

    private Speaker speaker(int sentence, Tree tree, int head) {
        int source = head;
        if (ontology.cues().has("reporting/noun", tree.lemma(head))) {
            for (int from : tree.children(head, "nmod", "nmod:poss", "compound")) {
                if (mention(sentence, from).isPresent()) {
                    source = from;
                }
            }
        }
        Optional<Mention> mention = mention(sentence, source);
        int last = Math.min(tree.last(source), endOfPhrase(tree, source));
        String words = mention.filter(one -> one.kind() != Kind.PRONOUN)
                .map(one -> one.span().of(document.text()))
                .orElse(tree.span(firstOfPhrase(tree, source), Math.max(source, last))
                        .of(document.text()));
        return new Speaker(mention.map(Mention::id).orElse(-1), clean(words), -1);
    }

    private static String clean(String words) {
        return words.replaceAll("\\s+", " ").replaceFirst("^(?i:the|an|a) ", "").strip();
    }

    private static int firstOfPhrase(Tree tree, int head) {
        return tree.children(head, "det", "amod", "compound", "nummod", "nmod:poss").stream()
                .map(tree::first)
                .reduce(head, Math::min);
    }

    private static int endOfPhrase(Tree tree, int head) {
        return tree.children(head, "nmod").stream().map(tree::last).reduce(head, Math::max);
    }

    private Optional<Mention> mention(int sentence, int head) {
        return mentions.in(sentence).stream()
                .filter(mention -> mention.kind() != Kind.DEMONYM && mention.kind() != Kind.PREFIX)
                .filter(mention -> mention.head() == head
                        || mention.kind() == Kind.NAME && mention.first() <= head && head <= mention.last())
                .findFirst();
    }

    private Optional<Speaker> accordingTo(int sentence) {
        Tree tree = trees.get(sentence);
        for (int i = 1; i + 2 <= tree.size(); i++) {
            if (tree.lower(i).equals("according") && tree.lower(i + 1).equals("to")) {
                for (int j = i + 2; j <= Math.min(tree.size(), i + 8); j++) {
                    boolean end = tree.isNoun(j) && (j == tree.size() || !tree.isNoun(j + 1))
                            || tree.tag(j).equals("PRP");
                    if (end && !Set.of("POS").contains(tree.tag(j + 1))) {
                        return Optional.of(speaker(sentence, tree, j));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
