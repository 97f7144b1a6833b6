package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A dependency tree under repair; words are counted from 1 as in {@link Token}. */
final class Draft {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    Draft(List<Token> tokens) {
        this.tokens = tokens;
        this.heads = tokens.stream().mapToInt(Token::head).toArray();
        this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
    }

    int size() {
        return heads.length;
    }

    int head(int i) {
        return heads[i - 1];
    }

    String lemma(int i) {
        return tokens.get(i - 1).lemma();
    }

    String tag(int i) {
        return i < 1 || i > size() ? "" : tokens.get(i - 1).xpos();
    }

    boolean isRelation(int i, String... names) {
        String relation = relations[i - 1];
        for (String name : names) {
            if (name.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean hasTagBetween(int first, int last, String tag) {
        return IntStream.range(first + 1, last).anyMatch(i -> tag(i).equals(tag));
    }

    /** Children of {@code i} in order, of these relations, or all. */
    List<Integer> children(int i, String... names) {
        List<Integer> children = new ArrayList<>();
        for (int child = 1; child <= heads.length; child++) {
            if (heads[child - 1] == i && (names.length == 0 || isRelation(child, names))) {
                children.add(child);
            }
        }
        return children;
    }

    boolean has(int i, String... names) {
        for (int child = 1; child <= heads.length; child++) {
            if (heads[child - 1] == i && (names.length == 0 || isRelation(child, names))) {
                return true;
            }
        }
        return false;
    }

    boolean hasSubject(int i) {
        for (int child = 1; child <= heads.length; child++) {
            if (heads[child - 1] == i && SUBJECTS.contains(relations[child - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause headed by {@code i} has a verb in a tense, or a modal. */
    boolean isFinite(int i) {
        boolean carried = children(i, "aux", "aux:pass", "cop").stream()
                .anyMatch(
                        carrier -> FINITE.contains(tag(carrier)) || tag(carrier).equals("MD"));
        return carried || FINITE.contains(tag(i));
    }

    /** Whether the clause has a tense and no subject. */
    boolean isWithoutSubject(int i) {
        return isFinite(i) && !hasSubject(i);
    }

    /** Whether the clause has a tense, and {@code only} for its subject. */
    boolean isWithoutSubjectBut(int i, int only) {
        return isFinite(i)
                && SUBJECTS.stream().allMatch(name -> children(i, name).stream().allMatch(child -> child == only));
    }

    /** The relation that a subject of {@code i} has. */
    String subjectRelation(int i) {
        return has(i, "aux:pass") ? "nsubj:pass" : "nsubj";
    }

    /** Hangs {@code i} on another head by the same relation. */
    void move(int i, int head) {
        heads[i - 1] = head;
    }

    void attach(int i, int head, String relation) {
        heads[i - 1] = head;
        relations[i - 1] = relation;
    }

    /** Makes {@code upper} stand where {@code lower} does, and {@code lower} its child; what is left of it goes along. */
    void raise(int upper, int lower, String relation) {
        for (int child : children(lower)) {
            if (child < upper) {
                attach(child, upper, relations[child - 1]);
            }
        }
        replace(lower, upper);
        attach(lower, upper, relation);
    }

    /** Puts {@code instead} where {@code i} stands. */
    void replace(int i, int instead) {
        attach(instead, head(i), relations[i - 1]);
    }

    /** Whether {@code i} stands at or below {@code top}. */
    boolean isUnder(int i, int top) {
        int at = i;
        for (int steps = 0; at > 0 && steps <= size(); steps++, at = head(at)) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /** Whether following the heads from {@code i} never reaches the root. */
    boolean loops(int i) {
        int at = i;
        for (int steps = 0; at > 0 && steps <= size(); steps++) {
            at = head(at);
        }
        return at > 0;
    }

    List<Token> tokens() {
        List<Token> mended = new ArrayList<>();
        for (int i = 1; i <= size(); i++) {
            Token token = tokens.get(i - 1).withTree(head(i), relations[i - 1]);
            mended.add(token.withUpos(UniversalTags.of(token.xpos(), token.form(), token.relation())));
        }
        return mended;
    }
}
