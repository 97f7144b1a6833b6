package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.List;

/** Draws one kind of what is known of a thing, page by page. */
public final class PartPage {
    private final Links links;
    private final Openings openings;

    public PartPage(Links links) {
        this.links = links;
        this.openings = new Openings(links);
    }

    /** The page of a part. */
    public Page of(Part part) {
        boolean said = part.name().equals(Part.SAID);
        String title = part.thing().label() + ": " + (said ? "cited for" : part.word());
        Html main = Html.of(
                tag("p").css("kind").of(new Draw(links).thing(part.thing())),
                tag("h1").text(said ? "Is cited for" : Draw.sentence(part.word())),
                tag("p").css("lead").text(count(part, said)),
                tag("section").css("group").of(said ? openings.statements(part.said()) : openings.facts(part.facts())),
                part.pager().links(page -> links.part(part.thing().iri(), part.name(), page)));
        return new Page(title, "", main, List.of());
    }

    private static String count(Part part, boolean said) {
        int all = part.pager().all();
        return said
                ? Draw.count(all, "claim", "claims") + ", the latest first"
                : Draw.count(all, "fact", "facts") + ", those with the most sources first";
    }
}
