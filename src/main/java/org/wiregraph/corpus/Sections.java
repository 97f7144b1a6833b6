package org.wiregraph.corpus;

import java.util.BitSet;
import java.util.List;

/** Cuts lists of other articles, tags and readers' comments from the paragraphs, and keeps the prose. */
final class Sections {
    private static final int READABLE_FRAGMENT = 7;
    private static final int TEASER_RUN = 3;

    private final List<Candidate> candidates;
    private final BitSet teasers = new BitSet();

    private Sections(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Makes a paragraph of each candidate that is prose, or stands among prose and is long enough to say something. */
    static void cut(List<Candidate> candidates) {
        Sections sections = new Sections(candidates);
        sections.findTeasers();
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
        int all = candidates.stream().mapToInt(Sections::proseWords).sum();
        int before = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).look() == Candidate.Look.CLOSES_ARTICLE && before * 2 > all) {
                return i;
            }
            before += proseWords(candidates.get(i));
        }
        return candidates.size();
    }

    private static int proseWords(Candidate candidate) {
        return candidate.look() == Candidate.Look.PROSE ? candidate.line().size() : 0;
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
        return candidate.line().size() >= READABLE_FRAGMENT && !teasers.get(i);
    }

    /** Marks runs of unfinished lines of which several break off, or which come after the last sentence. */
    private void findTeasers() {
        int begin = 0;
        while (begin < candidates.size()) {
            int end = begin;
            int broken = 0;
            while (end < candidates.size() && !candidates.get(end).isSentence()) {
                broken += candidates.get(end).line().trailsOff() ? 1 : 0;
                end++;
            }
            boolean last = begin > 0 && end == candidates.size() && end - begin >= TEASER_RUN;
            teasers.set(begin, end, last || broken >= TEASER_RUN);
            begin = end + 1;
        }
    }
}
