package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;

/** Draws an entity in a few lines, to stand in a frame of another program's page. */
public final class PreviewPage {
    private static final int FACTS = 6;
    private static final int NAMES = 8;

    private final Links links;

    public PreviewPage(Links links) {
        this.links = links;
    }

    /** The page of the profile. */
    public Page of(Profile profile) {
        Thing thing = profile.thing();
        List<Html> parts = new ArrayList<>();
        parts.add(tag("p").css("kind").text(thing.className()));
        parts.add(tag("h1")
                .of(tag("a").css("thing " + thing.family().word())
                        .href(links.to(thing.iri()))
                        .with("target", "_blank")
                        .with("rel", "noopener")
                        .of(Html.name(thing.label()))));
        if (!profile.names().isEmpty()) {
            parts.add(tag("p").css("meta")
                    .of(
                            Html.text("also "),
                            Html.joined(
                                    ", ",
                                    profile.names().stream()
                                            .limit(NAMES)
                                            .map(Html::name)
                                            .toList())));
        }
        parts.add(tag("ul")
                .of(profile.facts().stream()
                        .limit(FACTS)
                        .map(fact -> tag("li").of(Openings.line(fact)))
                        .toList()));
        return new Page(thing.label(), "", Html.of(parts), List.of());
    }
}
