package org.wiregraph.corpus;

import java.util.Optional;

/** A paragraph on its way to becoming a block, or to staying outside. */
final class Candidate {
    /** What a paragraph looks like by itself. */
    enum Look {
        /** Byline, date line, button, credit, legal line. */
        FURNITURE,
        /** Head of a list of other articles or of tags. */
        OPENS_SECTION,
        /** Head of the readers' comments. */
        CLOSES_ARTICLE,
        /** At least one full sentence of some length. */
        PROSE,
        /** "He declined." */
        SENTENCE,
        /** A headline or a teaser, With Capitals Like These. */
        TITLE,
        /** Anything that does not end as a sentence does. */
        FRAGMENT
    }

    private static final int PROSE_WORDS = 8;
    private static final int LONGEST_HEADLINE = 250;

    private final Paragraph paragraph;
    private final Line line;
    private final Look look;
    private Optional<Block.Kind> kind = Optional.empty();
    private boolean cut;

    private Candidate(Paragraph paragraph, Line line) {
        this.paragraph = paragraph;
        this.line = line;
        this.look = look(paragraph, line);
    }

    static Candidate of(Paragraph paragraph, String text) {
        return new Candidate(paragraph, Line.of(paragraph.span().of(text)));
    }

    private static Look look(Paragraph paragraph, Line line) {
        if (paragraph.markup() == Paragraph.Markup.TITLE) {
            return Look.TITLE;
        }
        if (Boilerplate.opensSection(line)) {
            return Look.OPENS_SECTION;
        }
        if (Boilerplate.closesArticle(line)) {
            return Look.CLOSES_ARTICLE;
        }
        if (Boilerplate.isFurniture(line) || Byline.isByline(line) || PublicationLine.isOne(line)) {
            return Look.FURNITURE;
        }
        if (line.endsSentence() && !line.trailsOff()) {
            boolean teaser = line.isTitleCase() && !line.text().endsWith(".");
            return teaser ? Look.TITLE : line.size() >= PROSE_WORDS ? Look.PROSE : Look.SENTENCE;
        }
        if (line.text().length() > LONGEST_HEADLINE) {
            return Look.PROSE;
        }
        return line.isTitleCase() ? Look.TITLE : Look.FRAGMENT;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    Line line() {
        return line;
    }

    Look look() {
        return look;
    }

    /** Whether it is short and unfinished, as headlines and teasers are, and in no list of other articles. */
    boolean isHeadlineLike() {
        return !cut && (look == Look.TITLE || look == Look.FRAGMENT && !line.leadsOn());
    }

    boolean isSentence() {
        return look == Look.PROSE || look == Look.SENTENCE;
    }

    /** What becomes of it; empty: it stays outside. */
    Optional<Block.Kind> kind() {
        return kind;
    }

    void become(Block.Kind chosen) {
        kind = Optional.of(chosen);
    }

    /** Leaves it outside for good, as part of a list of other articles. */
    void cut() {
        cut = true;
    }
}
