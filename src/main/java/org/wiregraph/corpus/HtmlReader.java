package org.wiregraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.wiregraph.text.Span;

/** Reads the main text of an HTML page: the paragraphs of the element that holds most of the prose. */
final class HtmlReader {
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, iframe, svg, figure, figcaption, "
                    + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [aria-hidden=true], [hidden]";
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:share|sharing|social|related|most-?(?:popular|read|viewed)|popular|trending|newsletter|subscribe|signup|sign-up|promo|cookie|consent|"
                    + "banner|advert|ads?|sponsor|comments?|breadcrumbs?|byline|author-?(?:info|box)?|meta|tags?|caption|credit|sidebar|menu|nav|footer|teaser|recommend(?:ed)?|more-?(?:on|from|stories)|copyright|legal|toolbar|pagination)(?:$|[-_ ])");

    private HtmlReader() {}

    static Document read(String path, byte[] bytes, Metadata companion) {
        org.jsoup.nodes.Document page = parse(bytes);
        String name = path.substring(path.lastIndexOf('/') + 1);
        Metadata found = HtmlMetadata.of(page).orElse(companion);
        Metadata known = found.date().isPresent()
                ? found
                : found.orElse(new Metadata(
                        Optional.empty(), List.of(), Optional.empty(), Dates.inFileName(name), Optional.empty()));
        page.select(NOT_TEXT).remove();
        List<Element> marked = page.body().getAllElements().stream()
                .filter(element -> !element.normalName().equals("body") && isBoilerplate(element))
                .toList();
        marked.forEach(Element::remove);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        Optional<String> headline =
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).or(known::title);
        headline.ifPresent(title -> append(text, blocks, title, Block.Kind.HEADLINE));
        for (Element paragraph : main(page).select("p, blockquote, h2, li")) {
            String words = paragraph.text().strip();
            boolean nested = paragraph.parents().stream()
                    .anyMatch(parent -> parent.normalName().matches("p|blockquote|li"));
            if (!nested && isProse(paragraph, words)) {
                Paragraphs.Layout layout = Paragraphs.in(words);
                layout.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                        .forEach(block -> append(text, blocks, block.span().of(words), Block.Kind.PARAGRAPH));
            }
        }
        return new Document(path, text.toString(), blocks.size() < 2 ? List.of() : blocks, known, Optional.empty());
    }

    private static org.jsoup.nodes.Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void append(StringBuilder text, List<Block> blocks, String words, Block.Kind kind) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int begin = text.length();
            text.append(words);
            blocks.add(new Block(kind, new Span(begin, text.length())));
        }
    }

    private static boolean isBoilerplate(Element element) {
        String marks = element.className() + " " + element.id();
        boolean large = element.select("p").size() > 4 && prose(element) > 1200;
        return !marks.isBlank() && !large && BOILERPLATE.matcher(marks).find();
    }

    /** The element whose own paragraphs hold most characters of prose; an article element where there is one with enough. */
    private static Element main(org.jsoup.nodes.Document page) {
        Elements bodies = page.select("[itemprop=articleBody], article, main");
        Optional<Element> best = bodies.stream().max(Comparator.comparingInt(HtmlReader::prose));
        if (best.isPresent() && prose(best.get()) * 2 > prose(page.body())) {
            return best.get();
        }
        Map<Element, Integer> weights = new HashMap<>();
        for (Element paragraph : page.body().select("p")) {
            Element parent = paragraph.parent();
            if (parent != null && isProse(paragraph, paragraph.text())) {
                weights.merge(parent, paragraph.text().length(), Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }

    private static int prose(Element element) {
        return element.select("p").stream()
                .filter(paragraph -> isProse(paragraph, paragraph.text()))
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static boolean isProse(Element paragraph, String words) {
        int linked = paragraph.select("a").text().length();
        return words.length() > 25 && linked * 2 < words.length() && words.matches("(?s).*[.!?…:][\"”’')\\]]*$");
    }
}
