package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks an element and cuts its text into paragraphs at block elements and at line breaks after a sentence. */
final class PageWalker implements NodeVisitor {
    private static final Set<String> MORE_BLOCKS = Set.of("td", "th", "li", "dd", "dt", "option", "main", "picture", "summary");

    private final List<PageParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
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
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
            }
            open.remove(open.size() - 1);
            links -= element.normalName().equals("a") ? 1 : 0;
        }
    }

    private void add(String raw) {
        if (raw.isBlank()) {
            text.append(' ');
            return;
        }
        breaks = 0;
        text.append(raw);
        linked += links > 0 ? KeptText.collapse(raw).length() : 0;
    }

    /** Two breaks end a paragraph, and so does one after a sentence; a lone break inside one is a blank. */
    private void addBreak() {
        breaks++;
        if (breaks > 1 || Line.of(text.toString()).endsSentence()) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private void flush() {
        String clean = KeptText.collapse(text.toString());
        if (!clean.isEmpty()) {
            List<Element> owners = new ArrayList<>(open);
            java.util.Collections.reverse(owners);
            paragraphs.add(new PageParagraph(owners, markup(), clean, linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Paragraph.Markup markup() {
        for (int i = open.size() - 1; i >= 0; i--) {
            String name = open.get(i).normalName().toLowerCase(Locale.ROOT);
            if (name.matches("h[1-6]")) {
                return Paragraph.Markup.HEADING;
            }
            if (name.equals("li")) {
                return Paragraph.Markup.ITEM;
            }
        }
        return Paragraph.Markup.NONE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || MORE_BLOCKS.contains(element.normalName());
    }
}
