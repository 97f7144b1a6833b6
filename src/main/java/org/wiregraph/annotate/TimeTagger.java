package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.text.PartialDate;

/**
 * Recognises times in a sentence and resolves them against the article's date; values as {@link TimeValue} documents.
 *
 * <p>Without a date of the article only absolute times are given: an unknown year stays unknown. Clock times are passed
 * over.
 */
final class TimeTagger {
    /** A time that ends at word {@code last}, counted from 0. */
    record Found(int last, String value) {
        static Optional<Found> of(int last, Optional<String> value) {
            return value.map(one -> new Found(last, one));
        }
    }

    private final CalendarTimes calendar;
    private final RelativeTimes relative;

    TimeTagger(Optional<PartialDate> date) {
        ArticleDate article = ArticleDate.of(date);
        this.relative = new RelativeTimes(article);
        this.calendar = new CalendarTimes(article);
    }

    /** The sentence with its times. */
    Sentence tag(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Words words = new Words(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Found> found = TimeWords.mayBegin(words.at(i)) ? at(words, i) : Optional.empty();
            if (found.isPresent()) {
                int last = found.get().last();
                for (int j = i; j <= last; j++) {
                    tokens.set(
                            j,
                            tokens.get(j)
                                    .withTime(
                                            (j == i ? "B-" : "I-") + found.get().value()));
                }
                i = last;
            }
        }
        return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
    }

    /** The sentences of another annotator: with times, unless it gave some. */
    List<Sentence> complete(List<Sentence> sentences) {
        boolean timed = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> !token.time().equals("O"));
        return timed ? sentences : sentences.stream().map(this::tag).toList();
    }

    private Optional<Found> at(Words words, int i) {
        if (words.is(i, "early", "earlier", "late", "later", "mid", "mid-")) {
            return simple(words, i + 1);
        }
        // "the end of the month": the month, as exactly as it can be said.
        if (words.is(i, "end", "start", "beginning", "middle", "rest") && words.is(i + 1, "of")) {
            boolean current = words.is(i + 2, "the");
            return current ? relative.unit(words, i + 3, 0) : at(words, i + 2);
        }
        return simple(words, i);
    }

    private Optional<Found> simple(Words words, int i) {
        return calendar.at(words, i).or(() -> relative.at(words, i));
    }
}
