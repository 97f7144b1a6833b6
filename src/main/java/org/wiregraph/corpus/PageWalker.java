package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks an element and cuts its text into paragraphs at block elements and at line breaks after a sentence. */
final class PageWalker implements NodeVisitor {
    private static final Set<String> MORE_BLOCKS = Set.of("td", "th", "li", "dd", "dt", "main", "summary");
    private static final int SHORT = 60;

    private final List<PageParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
    private List<Element> owners = List.of();
    private int links;
    private int linked;
    private int breaks;

    private PageWalker() {}

    static List<PageParagraph> paragraphs(Element root) {
        PageWalker walker = new PageWalker();
        root.traverse(walker);
        walker.flush();
        return walker.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            add(textNode.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                addBreak();
            } else if (isBlock(element)) {
                flush();
            }
            open.add(element);
            links += isLink(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
            }
            open.remove(open.size() - 1);
            links -= isLink(element) ? 1 : 0;
        }
    }

    private void add(String raw) {
        if (raw.isBlank()) {
            text.append(' ');
            return;
        }
        if (breaks > 0 && endsAtBreak(raw.strip())) {
            flush();
        }
        if (text.toString().isBlank()) {
            owners = new ArrayList<>(open);
            Collections.reverse(owners);
        }
        breaks = 0;
        text.append(raw);
        linked += links > 0 ? KeptText.collapse(raw).length() : 0;
    }

    private void addBreak() {
        breaks++;
        text.append(' ');
        if (breaks > 1) {
            flush();
        }
    }

    /** Whether the text so far was a sentence, or a short line and {@code next} is another; else the break is a blank. */
    private boolean endsAtBreak(String next) {
        String before = KeptText.collapse(text.toString());
        boolean anotherLine = before.length() < SHORT && !Character.isLowerCase(next.codePointAt(0));
        return anotherLine || Line.endsSentence(before);
    }

    private void flush() {
        String clean = KeptText.collapse(text.toString());
        if (!clean.isEmpty()) {
            paragraphs.add(new PageParagraph(owners, markup(), Line.of(clean), linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** A paragraph inside a heading is one that somebody forgot to close. */
    private Paragraph.Markup markup() {
        boolean paragraph = false;
        for (Element owner : owners) {
            String name = owner.normalName();
            paragraph |= name.equals("p");
            if (name.equals("li")) {
                return Paragraph.Markup.ITEM;
            }
            if (name.matches("h[1-6]") && !paragraph) {
                return Paragraph.Markup.HEADING;
            }
        }
        return Paragraph.Markup.NONE;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || MORE_BLOCKS.contains(element.normalName());
    }
}
