package org.wiregraph.corpus;

import java.util.IdentityHashMap;
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

        private Weight plus(PageParagraph paragraph, int position) {
            int words = paragraph.proseWords();
            return new Weight(
                    prose + words,
                    sentences + (paragraph.isSentence() ? 1 : 0),
                    characters + paragraph.text().length(),
                    linked + Math.min(paragraph.linked(), paragraph.text().length()),
                    words > 0 ? position : last);
        }

        /** Whether its prose announces other articles: a fifth or more of its text are links. */
        boolean isTeasers() {
            return linked * 5 >= characters;
        }
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>();

    PageWeights(List<PageParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Element owner : paragraphs.get(i).owners()) {
                weights.put(owner, of(owner).plus(paragraphs.get(i), i));
            }
        }
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, Weight.NOTHING);
    }
}
