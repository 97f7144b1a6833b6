package org.wiregraph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much prose, text and linked text stands in each element of a page, however deep. */
final class PageWeights {
    /**
     * What stands in one element.
     *
     * @param prose words of prose
     * @param sentences paragraphs that are sentences, however short
     * @param last position of its last prose among the page's paragraphs, -1 if it has none
     */
    record Weight(int prose, int sentences, int characters, int linked, int last) {
        private static final Weight NOTHING = new Weight(0, 0, 0, 0, -1);

        private static Weight of(PageParagraph paragraph, int position) {
            int words = paragraph.proseWords();
            int length = paragraph.text().length();
            int sentences = paragraph.isSentence() ? 1 : 0;
            return new Weight(
                    words, sentences, length, Math.min(paragraph.linked(), length), words > 0 ? position : -1);
        }

        private Weight plus(Weight later) {
            return new Weight(
                    prose + later.prose,
                    sentences + later.sentences,
                    characters + later.characters,
                    linked + later.linked,
                    Math.max(last, later.last));
        }

        /** Whether its prose announces other articles: a fifth or more of its text are links. */
        boolean isTeasers() {
            return linked * 5 >= characters;
        }
    }

    private final Map<Element, Weight> weights = new HashMap<>();

    PageWeights(List<PageParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Weight weight = Weight.of(paragraphs.get(i), i);
            paragraphs.get(i).owners().forEach(owner -> weights.merge(owner, weight, Weight::plus));
        }
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, Weight.NOTHING);
    }
}
