package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the paragraphs of a page that make its article.
 *
 * <p>First goes what is furniture by its tag, role or class names. Then the element is sought that holds the prose that
 * is left: the one marked up as the article if there is one, and from there inwards as long as one child holds most of
 * the prose and nothing beside it can be a part of the article.
 */
final class MainText {
    private static final double ENOUGH = 0.4;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.85;
    private static final List<String> MARKS =
            List.of("[itemprop=articleBody], [property=articleBody]", "article", "main, [role=main]");

    /** Selects what a page may mark as its article. */
    static final String MARKED = String.join(", ", MARKS);

    private final Element body;
    private final List<PageParagraph> paragraphs;
    private final PageWeights weights;
    private final int heading;

    private MainText(Element body) {
        this.body = body;
        this.paragraphs = PageWalker.paragraphs(body);
        this.weights = new PageWeights(paragraphs);
        this.heading = (int) paragraphs.stream()
                .takeWhile(paragraph -> !isHeading(paragraph))
                .count();
    }

    /** The article's paragraphs without lines of links; empty if the page has no prose. The page loses its furniture. */
    static List<PageParagraph> of(org.jsoup.nodes.Document page) {
        PageFurniture.remove(page.body());
        return new MainText(page.body()).find();
    }

    private List<PageParagraph> find() {
        if (weights.of(body).prose() == 0) {
            return List.of();
        }
        Element main = narrow(marked());
        int first = paragraphs.size();
        for (int i = first - 1; i >= 0; i--) {
            first = isIn(main, paragraphs.get(i)) ? i : first;
        }
        List<PageParagraph> article = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PageParagraph paragraph = paragraphs.get(i);
            boolean between = heading < i && i < first;
            boolean above = between || i < first && heading == paragraphs.size();
            boolean inside = isIn(main, paragraph);
            if ((above || inside) && paragraph.isCredit()
                    || (inside || between && paragraph.isStandfirst()) && !paragraph.isMostlyLinks()) {
                article.add(paragraph);
            }
        }
        return article;
    }

    private static boolean isIn(Element element, PageParagraph paragraph) {
        return paragraph.owners().stream().anyMatch(element::equals);
    }

    private Element marked() {
        double enough = weights.of(body).prose() * ENOUGH;
        return MARKS.stream()
                .flatMap(selector -> richest(body.select(selector)).stream())
                .filter(element -> weights.of(element).prose() >= enough)
                .findFirst()
                .orElse(body);
    }

    private Element narrow(Element from) {
        Optional<Element> child = richest(from.children()).filter(richest -> holdsTheArticle(richest, from));
        return child.isPresent() ? narrow(child.get()) : from;
    }

    private Optional<Element> richest(List<Element> elements) {
        return elements.stream()
                .max(Comparator.comparingInt(element -> weights.of(element).prose()));
    }

    private boolean holdsTheArticle(Element child, Element parent) {
        PageWeights.Weight mine = weights.of(child);
        int all = weights.of(parent).prose();
        if (child.normalName().equals("p") || mine.prose() < all * MOST) {
            return false;
        }
        boolean nearlyAll = mine.prose() >= all * NEARLY_ALL;
        return parent.children().stream()
                .filter(sibling -> !sibling.equals(child) && weights.of(sibling).prose() > 0)
                .allMatch(sibling -> weights.of(sibling).isTeasers() || nearlyAll && !isIntroduction(sibling, mine));
    }

    /** Prose below the page's heading and above the rest of the article. */
    private boolean isIntroduction(Element sibling, PageWeights.Weight rest) {
        int position = weights.of(sibling).last();
        return position < rest.last() && (position > heading || heading == paragraphs.size());
    }

    private static boolean isHeading(PageParagraph paragraph) {
        return paragraph.markup() == Paragraph.Markup.HEADING
                && paragraph.owners().stream()
                        .anyMatch(owner -> owner.normalName().equals("h1"));
    }
}
