package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.Ontology;

/** Finds noun phrases that name or refer to a thing by a class noun: "the Kabul airport", "its troops", "the alliance". */
final class NominalFinder {
    /**
     * A nominal over tokens {@code first..last}.
     *
     * @param owner id of the owning mention, or -1
     * @param noun its own words without owner and determiner
     */
    record Nominal(int first, int last, int head, String className, int owner, String noun) {}

    private static final Set<String> OWNER_MARKERS = Set.of("of", "in", "at");

    private final Ontology ontology;
    private final Nouns nouns;

    NominalFinder(Ontology ontology, Nouns nouns) {
        this.ontology = ontology;
        this.nouns = nouns;
    }

    /** @param firstId id that the first nominal found will have as a mention, the others following */
    List<Nominal> find(Tree tree, List<Mention> names, int firstId) {
        List<Nominal> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            boolean inMinistry =
                    !found.isEmpty() && i <= found.get(found.size() - 1).last();
            boolean head = tree.isNoun(i)
                    && !inMinistry
                    && !(i < tree.size()
                            && tree.isNoun(i + 1)
                            && at(names, i + 1).isEmpty());
            if (!head || at(names, i).isPresent()) {
                continue;
            }
            Optional<Nouns.Match> match = nouns.endingAt(tree, i);
            if (match.isPresent() && !isQuality(tree, i)) {
                found.addAll(read(
                        tree, names, i, match.get().className(), match.get().words(), found, firstId));
            } else if (ontology.cues().has("bridge", tree.lemma(i))) {
                found.addAll(read(tree, names, i, "", 1, found, firstId));
            }
        }
        return found;
    }

    /** "The process must result in Afghan leadership": that Afghans lead, and nobody who does. */
    private static boolean isQuality(Tree tree, int head) {
        return tree.lower(head).equals("leadership")
                && !tree.has(head, "det", "nmod:poss")
                && !tree.isRelation(head, "nsubj", "nsubj:pass");
    }

    private List<Nominal> read(
            Tree tree, List<Mention> names, int head, String className, int words, List<Nominal> before, int firstId) {
        int nounFirst = nounFirst(tree, names, head, words);
        int first = nounFirst;
        List<Integer> owners = new ArrayList<>();
        for (int i = nounFirst - 1; i >= 1; i--) {
            Optional<Mention> name = at(names, i);
            String tag = tree.tag(i);
            if (tag.endsWith("S") && tag.length() == 3 && tree.tag(i + 1).equals("CD")) {
                // "at least 50 soldiers"
                break;
            }
            int position = i;
            Optional<Integer> phrase = tag.equals("POS") && owners.isEmpty()
                    ? before.stream()
                            .filter(nominal -> nominal.last() == position - 1)
                            .map(before::indexOf)
                            .findFirst()
                    : Optional.empty();
            if (phrase.isPresent()) {
                // "the military alliance's exit": the owner is a noun phrase itself.
                owners.add(firstId + phrase.get());
                first = before.get(phrase.get()).first();
                break;
            }
            if (!tree.token(i).time().equals("O")) {
                break;
            }
            if (tag.equals("WP$")) {
                relative(tree, names, i).map(Mention::id).ifPresent(owners::add);
                first = i;
                break;
            }
            if (name.isPresent()) {
                boolean possessive = tree.tag(first).equals("PRP$");
                if (owners.isEmpty()
                        || !possessive && coordinated(tree, name.get().last(), first)) {
                    owners.add(name.get().id());
                }
                i = name.get().first();
                first = i;
                if (owners.isEmpty()) {
                    break;
                }
            } else if (tag.equals("POS") || modifies(tree, i) || coordinator(tree, i) && !parts(tree, i, head)) {
                first = modifies(tree, i) ? i : first;
            } else {
                first = tag.equals("DT") ? i : first;
                break;
            }
        }
        Optional<Ministries.Ministry> ministry =
                ontology.isA(className, "Government") ? Ministries.at(tree, head) : Optional.empty();
        int last = ministry.map(Ministries.Ministry::last).orElse(head);
        if (owners.isEmpty()) {
            Optional<Mention> after = ownerAfter(tree, names, head, className);
            if (after.isPresent()) {
                owners.add(after.get().id());
                last = Math.max(last, after.get().last());
            }
        }
        String noun = ministry.map(Ministries.Ministry::noun).orElseGet(() -> noun(tree, nounFirst, head));
        List<Nominal> found = new ArrayList<>();
        for (int owner : owners.isEmpty() ? List.of(-1) : owners) {
            found.add(new Nominal(first, last, head, className, owner, noun));
        }
        return found;
    }

    /** "Turkey, whose soldiers guard the airport": who it is that the clause speaks of. */
    private static Optional<Mention> relative(Tree tree, List<Mention> names, int whose) {
        int at = whose;
        while (tree.head(at) > 0 && !tree.isRelation(at, "acl:relcl", "dep")) {
            at = tree.head(at);
        }
        int spoken = tree.head(at);
        return spoken > 0 && spoken < whose
                ? at(names, spoken)
                        .filter(name ->
                                name.kind() == Mention.Kind.NAME && name.head() == spoken && name.last() >= whose - 2)
                : Optional.empty();
    }

    private static boolean modifies(Tree tree, int i) {
        String tag = tree.tag(i);
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("VBN")
                || tag.equals("CD")
                || tag.equals("VBG") && tree.isRelation(i, "amod", "compound")
                || tag.equals("PRP$")
                || tag.equals("RB")
                        && !tree.lower(i).equals("not")
                        && Set.of("JJ", "VBN", "VBG").contains(tree.tag(i + 1));
    }

    /** "Kiev and Russian-backed separatists", "169 Afghans and 13 soldiers": the word joins two phrases, not two owners. */
    private static boolean parts(Tree tree, int link, int head) {
        boolean counted = Set.of("CD", "DT", "PRP$").contains(tree.tag(link + 1))
                || tree.tag(link - 1).endsWith("S")
                        && tree.isNoun(link - 1)
                        && !tree.form(link - 1).equals("US");
        String left = tree.form(link - 1).replace(".", "");
        boolean letters = left.length() > 1 && left.equals(left.toUpperCase(Locale.ROOT));
        boolean conjunct = tree.isRelation(head, "conj")
                && tree.head(head) < link
                && tree.isNoun(link - 1)
                && tree.tag(link).equals("CC");
        return counted || conjunct && !letters;
    }

    private static boolean coordinator(Tree tree, int i) {
        if (i <= 1 || i >= tree.size()) {
            return false;
        }
        boolean adjectives = !tree.isNoun(i - 1) && !tree.tag(i - 1).equals("CD");
        boolean link = tree.tag(i).equals("CC") || tree.form(i).equals(",") && adjectives;
        return link && modifies(tree, i - 1) && modifies(tree, i + 1);
    }

    /** "U.S. and NATO troops": both own. */
    private static boolean coordinated(Tree tree, int last, int next) {
        return next == last + 2 && tree.tag(last + 1).equals("CC");
    }

    /** Where the identifying words begin: class noun, compounds and classifying adjectives before the head. */
    private int nounFirst(Tree tree, List<Mention> names, int head, int words) {
        int first = head - words + 1;
        for (int i = first - 1; i >= 1 && at(names, i).isEmpty(); i--) {
            boolean identifies = tree.isNoun(i)
                    || ontology.cues().has("classifier", tree.lower(i))
                    || ontology.cues().has("identifying", tree.lower(i));
            boolean joins = tree.lower(i).equals("and")
                    && i > 1
                    && at(names, i - 1).isEmpty()
                    && (tree.tag(i - 1).equals("NN") || ontology.cues().has("classifier", tree.lower(i - 1)))
                    && i == first - 1;
            if (identifies) {
                first = i;
            } else if (!joins) {
                break;
            }
        }
        return first;
    }

    private static String noun(Tree tree, int first, int head) {
        StringBuilder noun = new StringBuilder();
        for (int i = first; i <= head; i++) {
            noun.append(i == first ? "" : " ").append(tree.lower(i));
        }
        return noun.toString();
    }

    private Optional<Mention> ownerAfter(Tree tree, List<Mention> names, int head, String className) {
        if (head + 2 > tree.size() || !OWNER_MARKERS.contains(tree.lower(head + 1))) {
            return Optional.empty();
        }
        boolean of = tree.lower(head + 1).equals("of");
        boolean placed = ontology.isA(className, "Facility") || ontology.isA(className, "Government");
        int at = Set.of("the", "capital").contains(tree.lower(head + 2)) ? head + 3 : head + 2;
        Optional<Mention> after = at(names, at).filter(name -> name.kind() == Mention.Kind.NAME && name.first() == at);
        return of || placed ? after.filter(name -> of || ontology.isA(name.className(), "Place")) : Optional.empty();
    }

    private static Optional<Mention> at(List<Mention> names, int token) {
        return names.stream()
                .filter(name -> name.first() <= token
                        && token <= name.last()
                        && !name.isNominal()
                        && name.kind() != Mention.Kind.PREFIX)
                .findFirst();
    }
}
