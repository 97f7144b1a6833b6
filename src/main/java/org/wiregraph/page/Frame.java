package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.List;
import java.util.stream.Stream;

/** What stands around every page: head, navigation, search, footer. */
public final class Frame {
    private record Section(String name, String title) {}

    /** The pages that the navigation leads to. */
    private static final List<Section> SECTIONS = List.of(
            new Section("articles", "Articles"),
            new Section("timeline", "Timeline"),
            new Section("graph", "Graph"),
            new Section("queries", "Questions"));

    private static final Section REVIEW = new Section("review", "Review");

    /** Scripts that work in a page that was opened from disk. */
    public static final List<String> FROM_DISK =
            List.of("article.js", "timeline.js", SearchPage.INDEX, SearchPage.SCRIPT);

    private static final String POLICY =
            "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:";

    private final Links links;

    public Frame(Links links) {
        this.links = links;
    }

    /** The whole document. */
    public String document(Page page) {
        Html body = tag("body")
                .of(skip(), header(page), tag("main").with("id", "main").of(page.main()), footer());
        return "<!DOCTYPE html>\n" + tag("html").with("lang", "en").of(head(page), body) + "\n";
    }

    /** The document without what stands around a page, for a frame on another's page. */
    public String bare(Page page) {
        Html head = tag("head")
                .of(
                        tag("meta").with("charset", "utf-8").of(),
                        tag("title").text(page.title()),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        sheet());
        Html body = tag("body").of(tag("main").css("preview").of(page.main()));
        return "<!DOCTYPE html>\n" + tag("html").with("lang", "en").of(head, body) + "\n";
    }

    private Html sheet() {
        return tag("link")
                .with("rel", "stylesheet")
                .href(links.asset("wiregraph.css"))
                .of();
    }

    private Html head(Page page) {
        Stream<String> scripts = Stream.concat(Stream.of("search.js"), page.modules().stream());
        return tag("head")
                .of(
                        tag("meta").with("charset", "utf-8").of(),
                        policy(),
                        tag("title").text(page.title().isEmpty() ? "Wiregraph" : page.title() + " · Wiregraph"),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        tag("link")
                                .with("rel", "icon")
                                .with("type", "image/svg+xml")
                                .href(links.asset("icon.svg"))
                                .of(),
                        sheet(),
                        Html.of(scripts.map(this::script).toList()));
    }

    private static Html meta(String name, String content) {
        return tag("meta").with("name", name).with("content", content).of();
    }

    /** A module; from disk a browser loads none, so there a plain script, if it can do without modules and a server. */
    private Html script(String name) {
        if (links.answers()) {
            return tag("script")
                    .with("type", "module")
                    .with("src", links.asset(name))
                    .of();
        }
        return FROM_DISK.contains(name)
                ? tag("script").with("defer", "").with("src", links.asset(name)).of()
                : Html.NONE;
    }

    /** What a server says in a header. */
    private Html policy() {
        return links.answers()
                ? Html.NONE
                : tag("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY)
                        .of();
    }

    private static Html skip() {
        return tag("a").css("skip").href("#main").text("Skip to the content");
    }

    private Html header(Page page) {
        Html home = tag("a").css("brand").href(links.home()).text("Wiregraph");
        List<Html> entries = Stream.concat(
                        SECTIONS.stream(), links.token().isPresent() ? Stream.of(REVIEW) : Stream.empty())
                .filter(section -> !links.page(section.name()).isEmpty())
                .map(section -> tag("li")
                        .of(tag("a").href(links.page(section.name()))
                                .with(section.name().equals(page.section()), "aria-current", "page")
                                .text(section.title())))
                .toList();
        return tag("header")
                .css("top")
                .of(home, tag("nav").with("aria-label", "Pages").of(tag("ul").of(entries)), searchBox());
    }

    private Html searchBox() {
        Html input = tag("input")
                .with("type", "search")
                .with("name", "q")
                .with("id", "search")
                .with("placeholder", "Names and sentences")
                .with("aria-label", "Search names and sentences")
                .with("autocomplete", "off")
                .with("maxlength", "200")
                .with(links.answers(), "data-complete", links.page("complete"))
                .of();
        return tag("form")
                .with("role", "search")
                .with("action", links.search())
                .with("method", "get")
                .of(input, tag("button").with("type", "submit").text("Search"));
    }

    private Html footer() {
        return tag("footer")
                .of(tag("p").of(
                                Html.text("Says what articles state, not what is true."),
                                links.answers()
                                        ? Html.of(
                                                Html.text(" Programs ask at "),
                                                tag("a").href(links.page("sparql"))
                                                        .text("/sparql"),
                                                Html.text("."))
                                        : Html.NONE));
    }
}
