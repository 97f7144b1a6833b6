package org.wiregraph.corpus;

import java.util.List;

/** Cuts lists of other articles, tags and readers' comments from the paragraphs, and keeps the prose. */
final class Sections {
    private static final int READABLE_FRAGMENT = 7;
    private static final int TEASER_RUN = 3;

    private final List<Candidate> candidates;

    private Sections(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Makes a paragraph of each candidate that is prose, or stands among prose and is long enough to say something. */
    static void cut(List<Candidate> candidates) {
        Sections sections = new Sections(candidates);
        int end = sections.endOfArticle();
        candidates.subList(end, candidates.size()).forEach(Candidate::cut);
        boolean inList = false;
        for (int i = 0; i < end; i++) {
            Candidate candidate = candidates.get(i);
            inList = candidate.look() == Candidate.Look.OPENS_SECTION
                    || inList && candidate.look() != Candidate.Look.PROSE;
            if (inList) {
                candidate.cut();
            } else if (candidate.isSentence() || sections.isReadableFragment(i)) {
                candidate.become(Block.Kind.PARAGRAPH);
            }
        }
    }

    /** Where the readers' comments begin, if most of the prose stands before them. */
    private int endOfArticle() {
        int all = words(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).look() == Candidate.Look.CLOSES_ARTICLE && words(i) * 2 > all) {
                return i;
            }
        }
        return candidates.size();
    }

    private int words(int end) {
        return candidates.subList(0, end).stream()
                .filter(candidate -> candidate.look() == Candidate.Look.PROSE)
                .mapToInt(candidate -> candidate.line().size())
                .sum();
    }

    private boolean isReadableFragment(int i) {
        Candidate candidate = candidates.get(i);
        if (candidate.look() != Candidate.Look.FRAGMENT) {
            return false;
        }
        if (candidate.paragraph().markup() == Paragraph.Markup.ITEM
                || candidate.line().leadsOn()) {
            return candidate.line().size() > 1;
        }
        return candidate.line().size() >= READABLE_FRAGMENT && !isTeaser(i);
    }

    /** One of several lines in a row that break off, or of several unfinished lines after the last sentence. */
    private boolean isTeaser(int i) {
        int begin = i;
        while (begin > 0 && isUnfinished(begin - 1)) {
            begin--;
        }
        int end = i + 1;
        while (end < candidates.size() && isUnfinished(end)) {
            end++;
        }
        long broken = candidates.subList(begin, end).stream()
                .filter(candidate -> candidate.line().trailsOff())
                .count();
        boolean last = candidates.subList(end, candidates.size()).stream().noneMatch(Candidate::isSentence);
        return broken >= TEASER_RUN || last && end - begin >= TEASER_RUN;
    }

    private boolean isUnfinished(int i) {
        return !candidates.get(i).isSentence();
    }
}
