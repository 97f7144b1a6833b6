package org.wiregraph.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.wiregraph.text.Problem;

/** The {@code .html} format: the page's headline and main text, and the metadata the page states for machines. */
final class WebPage {
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^<>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private WebPage() {}

    static List<Draft> read(String path, byte[] content, List<Problem> problems) {
        String html = PlainText.decode(path, DecodedText.of(content, charset(content)), problems);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        LinkedData linked = LinkedData.in(page);
        Metadata stated = new PageMetadata(page, linked, path, problems).read();
        List<PageParagraph> found = MainText.of(page);
        List<PageParagraph> body = found.isEmpty() ? linked.body() : found;
        KeptText kept = new KeptText();
        if (!body.isEmpty()) {
            stated.title().ifPresent(title -> kept.add(Paragraph.Markup.TITLE, title));
        }
        body.stream()
                .filter(paragraph -> !stated.title()
                        .filter(paragraph.text()::equalsIgnoreCase)
                        .isPresent())
                .forEach(paragraph -> kept.add(paragraph.markup(), paragraph.text()));
        return List.of(Draft.of(path, kept.text(), kept.paragraphs(), stated));
    }

    /** The charset named in the page's first bytes; a name Java does not know counts as none. */
    private static Optional<Charset> charset(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        if (!named.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(named.group(1));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = charset.name().startsWith("UTF-16"); // a page whose ASCII could be read is not UTF-16
            return wide ? Optional.empty() : Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
