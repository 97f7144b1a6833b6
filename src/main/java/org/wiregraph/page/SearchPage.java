package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;

/** Draws what a search found. */
public final class SearchPage {
    /** The script that searches in a page from disk, and what it searches in. */
    static final String SCRIPT = "site-search.js";

    public static final String INDEX = "search-index.js";

    private final Links links;
    private final Draw draw;

    public SearchPage(Links links) {
        this.links = links;
        this.draw = new Draw(links);
    }

    /** The page of a site without a server: a script finds what is searched for. */
    public Page empty() {
        Html main = Html.of(
                tag("h1").text("Search"),
                tag("div").with("id", "found").with("aria-live", "polite").of(),
                tag("noscript").of(tag("p").css("lead").text("The search needs a script.")));
        return new Page("Search", "search", main, List.of(INDEX, SCRIPT));
    }

    /** The page of what was found; with a hint where nothing was asked or found. */
    public Page of(Found found) {
        List<Html> parts = new ArrayList<>();
        boolean asked = !found.words().isBlank();
        parts.add(tag("h1")
                .of(
                        asked
                                ? Html.of(Html.text("Search for "), tag("q").of(Html.name(found.words())))
                                : Html.text("Search")));
        if (!found.entities().isEmpty()) {
            parts.add(tag("h2").text("Entities"));
            parts.add(tag("ul")
                    .css("found")
                    .of(found.entities().stream().map(this::entity).toList()));
        }
        if (!found.sentences().isEmpty()) {
            parts.add(tag("h2").text("Sentences"));
            parts.add(tag("ul")
                    .css("found quotes")
                    .of(found.sentences().stream()
                            .map(one -> tag("li")
                                    .of(
                                            tag("blockquote")
                                                    .of(tag("a").href(links.to(one.iri()))
                                                            .text(one.quote())),
                                            tag("p").css("meta").of(cited(one))))
                            .toList()));
        }
        if (found.entities().isEmpty() && found.sentences().isEmpty()) {
            parts.add(
                    tag("p").css("lead")
                            .text(
                                    asked
                                            ? "Nothing in the graph is named so, and no sentence that a claim cites has these words."
                                            : "Write a name, or words of a sentence; words in quotation marks stand one after another."));
        }
        return new Page(asked ? "Search: " + found.words() : "Search", "search", Html.of(parts), List.of());
    }

    private static Html cited(Found.Sentence sentence) {
        Html title = Html.name(sentence.title());
        return sentence.date().isEmpty() ? title : Html.of(Draw.date(sentence.date()), Html.text(" · "), title);
    }

    private Html entity(Thing thing) {
        return tag("li")
                .of(draw.thing(thing), Html.text(" "), tag("span").css("meta").text(thing.className()));
    }
}
