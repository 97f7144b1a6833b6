package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws an entity: its names and links, its facts by property, and the sentences behind each. */
public final class EntityPage {
    private final Links links;
    private final Draw draw;

    public EntityPage(Links links) {
        this.links = links;
        this.draw = new Draw(links);
    }

    /** The page of the profile. */
    public Page of(Profile profile) {
        List<Html> parts = new ArrayList<>();
        parts.add(header(profile));
        parts.add(facts(profile));
        return new Page(profile.thing().label(), "", Html.of(parts), List.of());
    }

    private Html header(Profile profile) {
        Thing thing = profile.thing();
        List<Html> parts = new ArrayList<>();
        parts.add(tag("p").css("kind")
                .of(tag("span").css("dot " + thing.family().word()).of(), Html.text(thing.className())));
        parts.add(tag("h1").of(Html.name(thing.label())));
        if (!profile.names().isEmpty()) {
            parts.add(tag("p").css("names")
                    .of(
                            Html.text("also "),
                            Html.joined(
                                    ", ",
                                    profile.names().stream().map(Html::name).toList())));
        }
        List<Html> addresses = new ArrayList<>();
        profile.links().stream()
                .filter(Links::leadsOut)
                .forEach(link -> addresses.add(tag("a").href(link)
                        .with("rel", "noopener noreferrer external")
                        .text(link)));
        addresses.add(tag("a").href(links.data(thing.iri(), "ttl")).text("Turtle"));
        addresses.add(tag("a").href(links.data(thing.iri(), "jsonld")).text("JSON-LD"));
        addresses.add(tag("code").of(Html.name(thing.iri())));
        parts.add(tag("p").css("meta").of(Html.joined(" · ", addresses)));
        return tag("header").css("headline").of(parts);
    }

    private Html facts(Profile profile) {
        Map<String, List<Html>> byProperty = new LinkedHashMap<>();
        for (Profile.Fact fact : profile.facts()) {
            byProperty
                    .computeIfAbsent(fact.property(), absent -> new ArrayList<>())
                    .add(fact(fact));
        }
        List<Html> groups = new ArrayList<>();
        byProperty.forEach((property, facts) -> groups.add(tag("section")
                .css("group")
                .of(tag("h3").text(property), tag("ul").css("facts").of(facts))));
        return groups.isEmpty() ? Html.NONE : tag("section").of(tag("h2").text("Facts"), Html.of(groups));
    }

    private Html fact(Profile.Fact fact) {
        List<Html> line = new ArrayList<>();
        line.add(draw.thing(fact.subject()));
        line.add(tag("span").css("property").text(fact.property()));
        line.add(draw.thing(fact.object()));
        line.add(Draw.status(fact.status()));
        if (fact.disputed()) {
            line.add(tag("span").css("status disputed").text("disputed"));
        }
        line.add(tag("span").css("meta").text(Draw.count(fact.sources(), "source", "sources") + dates(fact)));
        return tag("li").of(tag("details").of(tag("summary").of(Html.joined(" ", line)), quotes(fact)));
    }

    private static String dates(Profile.Fact fact) {
        if (fact.first().isEmpty()) {
            return "";
        }
        return " · " + fact.first() + (fact.last().equals(fact.first()) ? "" : " to " + fact.last());
    }

    private Html quotes(Profile.Fact fact) {
        return tag("ul")
                .css("quotes")
                .of(fact.quotes().stream()
                        .map(quote -> tag("li")
                                .of(
                                        tag("blockquote")
                                                .of(tag("a").href(links.claim(quote.document(), quote.claim()))
                                                        .text(quote.quote())),
                                        tag("p").css("meta")
                                                .of(
                                                        Draw.date(quote.date()),
                                                        Html.text(" "),
                                                        Html.name(quote.title()),
                                                        Html.text(" "),
                                                        Draw.status(quote.status()))))
                        .toList());
    }
}
