package org.wiregraph.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the headline and the lines below it among an article's paragraphs. */
final class Headlines {
    private static final int LABEL_WORDS = 2;
    private static final int SUBHEADLINE_WORDS = 5;

    /** "Jane Doe in Kabul and John Roe in Brussels", below a headline that is not set in capitals. */
    private static final Set<String> BETWEEN_NAMES =
            Set.of("and", "in", "for", "of", "at", "with", "the", "de", "van", "von");

    private final List<Candidate> candidates;
    private final Optional<String> title;

    private Headlines(List<Candidate> candidates, Optional<String> title) {
        this.candidates = candidates;
        this.title = title.map(KeptText::collapse);
    }

    static void mark(List<Candidate> candidates, Optional<String> title) {
        Headlines headlines = new Headlines(candidates, title);
        Optional<Candidate> top = headlines.known().or(headlines::first);
        Optional<Candidate> headline = top.or(headlines::afterTheEnd);
        headline.ifPresent(candidate -> candidate.become(Block.Kind.HEADLINE));
        headlines.markSubheadlines(top);
    }

    /** The paragraph that is the title given, or marked up as such. */
    private Optional<Candidate> known() {
        return candidates.stream()
                .filter(candidate -> candidate.paragraph().markup() == Paragraph.Markup.TITLE
                        || title.filter(candidate.line().text()::equalsIgnoreCase)
                                .isPresent())
                .findFirst();
    }

    /** The first line, if it is no sentence; a label such as "World" before it is none. */
    private Optional<Candidate> first() {
        List<Candidate> lines = candidates.stream()
                .filter(candidate -> candidate.look() != Candidate.Look.FURNITURE)
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = lines.get(0);
        boolean label = lines.size() == 2
                && first.line().size() <= LABEL_WORDS
                && first.isHeadlineLike()
                && isHeadline(lines.get(1));
        return Optional.of(label ? lines.get(1) : first).filter(this::isHeadline);
    }

    private boolean isHeadline(Candidate candidate) {
        Line line = candidate.line();
        boolean question = candidate.isSentence()
                && line.text().matches("[^.!?]{15,120}[?!][\"'”’]?")
                && candidates.size() > 1
                && !line.text().matches("[\"“'‘].*[\"”'’]");
        return question || candidate.isHeadlineLike() && line.size() > 1;
    }

    /** "NATO Chief Says Afghan Pullout Progressing", set below the last sentence. */
    private Optional<Candidate> afterTheEnd() {
        int last = candidates.size() - 1;
        while (last >= 0 && candidates.get(last).kind().isEmpty()) {
            last--;
        }
        return candidates.stream()
                .skip(last + 1L)
                .limit(1)
                .filter(candidate -> candidate.look() == Candidate.Look.TITLE && candidate.isHeadlineLike())
                .filter(candidate -> candidate.line().size() >= SUBHEADLINE_WORDS)
                .findFirst();
    }

    private void markSubheadlines(Optional<Candidate> headline) {
        boolean top = headline.isPresent();
        boolean capitals =
                headline.filter(candidate -> candidate.line().isTitleCase()).isPresent();
        int begin = headline.map(candidates::indexOf).orElse(-1) + 1;
        for (Candidate candidate : candidates.subList(begin, candidates.size())) {
            top = top && !candidate.isSentence();
            boolean heading = candidate.paragraph().markup() == Paragraph.Markup.HEADING;
            boolean names = !heading && !capitals && candidate.line().isCapitalisedBut(BETWEEN_NAMES);
            if ((heading || top && !names) && isSubheadline(candidate)) {
                candidate.become(Block.Kind.SUBHEADLINE);
            }
        }
    }

    private static boolean isSubheadline(Candidate candidate) {
        return candidate.isHeadlineLike()
                && candidate.line().size() >= SUBHEADLINE_WORDS
                && !candidate.line().trailsOff();
    }
}
