package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wiregraph.text.Problem;

/**
 * A feed in RSS (0.9x, 1.0, 2.0) or Atom: an article an item, with as much of its text as the feed holds. An article's path
 * ends in its id, or else its address or number.
 */
final class Feed {
    private static final String ITEMS = "rss > channel > item, rdf|rdf > item, feed > entry";
    private static final String CHANNEL = "rss > channel, rdf|rdf > channel, feed";
    private static final List<String> TEXTS = List.of("content:encoded", "content", "description", "summary");

    private final String path;
    private final List<Problem> problems;
    private final String publisher;
    private final Set<String> paths = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    private Feed(String path, String publisher, List<Problem> problems) {
        this.path = path;
        this.publisher = publisher;
        this.problems = problems;
    }

    static List<Draft> read(String path, byte[] content, List<Problem> problems) {
        String xml = PlainText.decode(path, DecodedText.of(content), problems);
        org.jsoup.nodes.Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Element channel = document.selectFirst(CHANNEL);
        if (channel == null) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, path, "no feed in RSS or Atom"));
            return List.of();
        }
        Feed feed = new Feed(path, child(channel, "title").map(Element::text).orElse(""), problems);
        document.select(ITEMS).forEach(feed::add);
        return feed.drafts;
    }

    private void add(Element item) {
        String address = address(item);
        String id = Stream.of(text(item, "guid"), text(item, "id"), item.attr("rdf:about"), address)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse(String.valueOf(drafts.size() + 1));
        String own = path + "/" + id;
        if (!paths.add(own)) {
            problems.add(new Problem(Problem.Kind.DUPLICATE, own, "an earlier item has the same id; not read"));
            return;
        }
        StatedMetadata stated = new StatedMetadata(own, problems)
                .title(html(text(item, "title")).text());
        item.children().stream()
                .filter(child -> Set.of("author", "dc:creator").contains(child.tagName()))
                .map(author -> child(author, "name").orElse(author).text())
                .forEach(author -> stated.authors(List.of(author.replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1"))));
        stated.publisher(publisher);
        Stream.of("pubDate", "published", "dc:date", "updated").forEach(name -> stated.date(text(item, name)));
        stated.url(address);
        KeptText kept = new KeptText();
        stated.metadata().title().ifPresent(title -> kept.add(Paragraph.Markup.TITLE, title));
        int headed = kept.text().length();
        PageWalker.paragraphs(body(item)).stream()
                .filter(paragraph -> !paragraph.isMostlyLinks())
                .forEach(paragraph -> kept.add(paragraph.markup(), paragraph.text()));
        String text = kept.text().length() > headed ? kept.text() : "";
        drafts.add(Draft.of(own, text, text.isEmpty() ? List.of() : kept.paragraphs(), stated.metadata()));
    }

    /** The longest of the texts that an item brings along. */
    private static Element body(Element item) {
        return TEXTS.stream()
                .flatMap(name -> child(item, name).stream())
                .map(text -> text.children().isEmpty() ? html(text.wholeText()) : html(text.html()))
                .reduce((one, other) -> other.text().length() > one.text().length() ? other : one)
                .orElseGet(() -> html(""));
    }

    private static Element html(String text) {
        return Jsoup.parseBodyFragment(text).body();
    }

    private static String address(Element item) {
        return item.children().stream()
                .filter(child -> child.tagName().equals("link"))
                .filter(link -> Set.of("", "alternate").contains(link.attr("rel")))
                .map(link -> link.attr("href").isEmpty() ? link.text() : link.attr("href"))
                .findFirst()
                .orElse("");
    }

    private static String text(Element item, String name) {
        return child(item, name).map(Element::wholeText).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equalsIgnoreCase(name))
                .findFirst();
    }
}
