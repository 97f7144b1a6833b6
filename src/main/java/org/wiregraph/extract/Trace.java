package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is noted, for who asks, while an article is read: how each claim came about, and which rules spoke and gave none.
 * Where nobody asks, nothing is noted and no reason is even put into words.
 */
public final class Trace {
    /** One step on the way to what a rule read: the path to its arguments, or its cues. */
    public record Step(Content<Integer> content, int sentence, String rule, String how) {}

    /**
     * A rule that spoke and gave no claim.
     *
     * @param token index of the word that it spoke at, 0 for a phrase
     * @param rule as claims name it; empty for a word that no rule knows
     */
    public record NearMiss(int sentence, int token, String rule, String reason) {}

    private final Optional<List<Step>> steps;
    private final List<NearMiss> misses = new ArrayList<>();

    private Trace(Optional<List<Step>> steps) {
        this.steps = steps;
    }

    /** A trace that notes all. */
    public static Trace kept() {
        return new Trace(Optional.of(new ArrayList<>()));
    }

    /** A trace that notes nothing. */
    static Trace none() {
        return new Trace(Optional.empty());
    }

    boolean isKept() {
        return steps.isPresent();
    }

    void missed(int sentence, int token, String rule, Supplier<String> reason) {
        if (steps.isPresent()) {
            misses.add(new NearMiss(sentence, token, rule, reason.get()));
        }
    }

    void step(Content<Integer> content, int sentence, String rule, Supplier<String> how) {
        steps.ifPresent(all -> all.add(new Step(content, sentence, rule, how.get())));
    }

    /** The steps in the order in which they were taken. */
    public List<Step> steps() {
        return List.copyOf(steps.orElse(List.of()));
    }

    /** The near misses in the order in which they were met, each once. */
    public List<NearMiss> misses() {
        return misses.stream().distinct().toList();
    }
}
