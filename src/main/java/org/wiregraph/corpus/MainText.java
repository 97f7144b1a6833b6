package org.wiregraph.corpus;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a page that make its article.
 *
 * <p>First goes what is furniture by its tag, role or class names, unless much of the page's prose stands in it. Then
 * the element is sought that holds nearly all prose that is left: the one marked up as the article if there is one, and
 * from there inwards as long as one child holds it all.
 */
final class MainText {
    private static final double ALL_PROSE = 0.85;
    private static final double MARKED_PROSE = 0.4;
    private static final String MARKED = "[itemprop=articleBody], [property=articleBody], article, main, [role=main]";

    private MainText() {}

    /** The article's paragraphs without lines of links; empty if the page has no prose. */
    static List<PageParagraph> of(org.jsoup.nodes.Document page) {
        Element body = page.body();
        PageFurniture.remove(body);
        List<PageParagraph> all = PageWalker.paragraphs(body);
        Map<Element, Integer> prose = prose(all);
        int total = prose.getOrDefault(body, 0);
        if (total == 0) {
            return List.of();
        }
        Element main = narrow(marked(body, prose, total), prose);
        return all.stream()
                .filter(paragraph -> paragraph.owners().stream().anyMatch(owner -> owner == main))
                .filter(paragraph -> !paragraph.isMostlyLinks())
                .toList();
    }

    /** How many words of prose stand in each element, however deep. */
    static Map<Element, Integer> prose(List<PageParagraph> paragraphs) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (PageParagraph paragraph : paragraphs) {
            int words = paragraph.proseWords();
            if (words > 0) {
                paragraph.owners().forEach(owner -> prose.merge(owner, words, Integer::sum));
            }
        }
        return prose;
    }

    /** The richest element that is marked up as an article's body, else as an article, else as the main part. */
    private static Element marked(Element body, Map<Element, Integer> prose, int total) {
        for (String selector : MARKED.split(", ")) {
            Optional<Element> richest = body.select(selector).stream()
                    .max((one, other) -> Integer.compare(prose.getOrDefault(one, 0), prose.getOrDefault(other, 0)));
            Optional<Element> enough =
                    richest.filter(element -> prose.getOrDefault(element, 0) >= total * MARKED_PROSE);
            if (enough.isPresent()) {
                return enough.get();
            }
        }
        return body;
    }

    private static Element narrow(Element from, Map<Element, Integer> prose) {
        int words = prose.getOrDefault(from, 0);
        return from.children().stream()
                .filter(child -> prose.getOrDefault(child, 0) >= words * ALL_PROSE && !child.normalName().equals("p"))
                .findFirst()
                .map(child -> narrow(child, prose))
                .orElse(from);
    }
}
