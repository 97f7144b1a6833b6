package org.wiregraph.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.wiregraph.text.Problem;

/**
 * What a page states for machines, in this order: JSON-LD, OpenGraph and article tags, other meta tags, microdata and
 * {@code <time>}, the canonical link, and for the title the first heading and {@code <title>}.
 */
final class PageMetadata {
    private final org.jsoup.nodes.Document page;
    private final LinkedData linked;
    private final StatedMetadata stated;

    PageMetadata(org.jsoup.nodes.Document page, LinkedData linked, String path, List<Problem> problems) {
        this.page = page;
        this.linked = linked;
        this.stated = new StatedMetadata(path, problems);
    }

    Metadata read() {
        Stream.of(
                        linked.field("headline"),
                        meta("og:title", "twitter:title", "dc.title", "parsely-title"),
                        text("article h1, main h1, h1"),
                        List.of(page.title()))
                .flatMap(List::stream)
                .map(this::withoutSite)
                .forEach(stated::title);
        Stream.of(
                        linked.field("author"),
                        meta("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"),
                        text("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]"))
                .forEach(stated::authors);
        Stream.of(linked.field("publisher"), meta("og:site_name", "publisher", "dc.publisher", "application-name"))
                .flatMap(List::stream)
                .forEach(stated::publisher);
        dates().filter(value -> Dates.parse(value).isPresent()).forEach(stated::date);
        Stream.of(
                        attributes("link[rel=canonical]", "href"),
                        meta("og:url"),
                        linked.field("url"),
                        linked.field("mainEntityOfPage"))
                .flatMap(List::stream)
                .filter(value -> value.startsWith("http"))
                .forEach(stated::url);
        return stated.metadata();
    }

    private Stream<String> dates() {
        return Stream.of(
                        linked.field("datePublished"),
                        meta(
                                "article:published_time",
                                "og:article:published_time",
                                "date",
                                "pubdate",
                                "publish-date",
                                "publish_date",
                                "parsely-pub-date",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.date",
                                "sailthru.date",
                                "datepublished",
                                "displaydate"),
                        attributes("[itemprop=datePublished]", "content"),
                        attributes("[itemprop=datePublished]", "datetime"),
                        attributes("time[pubdate]", "datetime"),
                        attributes("article time[datetime], main time[datetime]", "datetime"),
                        attributes("time[datetime]", "datetime"),
                        linked.field("dateCreated"))
                .flatMap(List::stream);
    }

    /** Contents of meta tags by name, property or itemprop, in the order of {@code names}. */
    private List<String> meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta[content]").stream()
                        .filter(meta -> Stream.of("property", "name", "itemprop")
                                .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name))))
                .map(meta -> meta.attr("content"))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private List<String> attributes(String selector, String attribute) {
        return page.select(selector).eachAttr(attribute);
    }

    private List<String> text(String selector) {
        return page.select(selector).stream()
                .flatMap(element -> PageWalker.paragraphs(element).stream().limit(1))
                .map(PageParagraph::text)
                .limit(4)
                .toList();
    }

    /** The title without " | Site" at its end, if the page has the shorter form as a heading or names the site. */
    private String withoutSite(String title) {
        String clean = KeptText.collapse(title);
        for (String heading : text("h1")) {
            if (heading.length() > 10 && clean.startsWith(heading)) {
                return heading;
            }
        }
        for (String site : meta("og:site_name", "application-name")) {
            for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " · ")) {
                if (clean.endsWith(separator + site)) {
                    return clean.substring(0, clean.length() - separator.length() - site.length());
                }
            }
        }
        return clean.replaceFirst(" \\| [^|]{1,40}$", "");
    }
}
