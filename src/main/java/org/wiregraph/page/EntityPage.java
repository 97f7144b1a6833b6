package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws an entity, event or quantity: names, facts by property, events in time, and what it is cited for. */
public final class EntityPage {
    private final Links links;
    private final Openings openings;
    private final Neighbourhood neighbourhood;

    public EntityPage(Links links) {
        this.links = links;
        this.openings = new Openings(links);
        this.neighbourhood = new Neighbourhood(links);
    }

    /** The page of the profile. */
    public Page of(Profile profile) {
        boolean happens =
                profile.thing().family() == Family.EVENT || profile.thing().family() == Family.QUANTITY;
        Html main = Html.of(
                header(profile),
                neighbourhood.of(profile),
                section("Facts", facts(profile)),
                happens
                        ? section(
                                "What is said about it",
                                openings.statements(profile.happenings().stream()
                                        .flatMap(one -> one.statements().stream())
                                        .toList()))
                        : Html.of(
                                section("Events", happenings(profile, Family.EVENT)),
                                section("Numbers", happenings(profile, Family.QUANTITY))),
                section("Is cited for", said(profile)));
        return new Page(profile.thing().label(), "", main, List.of());
    }

    private static Html section(String title, Html content) {
        return content.isEmpty() ? Html.NONE : tag("section").of(tag("h2").text(title), content);
    }

    private Html header(Profile profile) {
        Thing thing = profile.thing();
        List<Html> parts = new ArrayList<>();
        parts.add(tag("p").css("kind")
                .of(tag("span").css("dot " + thing.family().word()).of(), Html.text(thing.className())));
        parts.add(tag("h1").of(Html.name(thing.label())));
        if (!profile.names().isEmpty()) {
            List<Html> names = profile.names().stream().map(Html::name).toList();
            parts.add(tag("p").css("names").of(Html.text("also "), Html.joined(", ", names)));
        }
        List<Html> addresses = new ArrayList<>();
        for (String link : profile.links()) {
            if (Links.leadsOut(link)) {
                addresses.add(tag("a").href(link)
                        .with("rel", "noopener noreferrer external")
                        .text(link));
            }
        }
        if (links.answers()) {
            addresses.add(tag("a").href(links.page("graph", Map.of("focus", thing.iri())))
                    .text("Graph"));
            addresses.add(tag("a").href(links.page("timeline", Map.of("entity", thing.iri())))
                    .text("Timeline"));
            addresses.add(tag("a").href(links.data(thing.iri(), "ttl")).text("Turtle"));
            addresses.add(tag("a").href(links.data(thing.iri(), "jsonld")).text("JSON-LD"));
        }
        addresses.add(tag("code").of(Html.name(thing.iri())));
        if (links.token().isPresent() && thing.isEntity()) {
            addresses.add(tag("a").href(links.page("review/entity", Map.of("iri", thing.iri())))
                    .text("Correct"));
        }
        parts.add(tag("p").css("meta").of(Html.joined(" · ", addresses)));
        return tag("header").css("headline").of(parts);
    }

    private Html facts(Profile profile) {
        return Html.of(profile.groups().stream()
                .map(group -> tag("section")
                        .css("group")
                        .of(
                                tag("h3").text(group.word()),
                                openings.facts(group.facts()),
                                more(
                                        profile,
                                        group.property(),
                                        group.all(),
                                        group.facts().size())))
                .toList());
    }

    private Html happenings(Profile profile, Family family) {
        Html list = openings.happenings(profile.happenings().stream()
                .filter(happening -> happening.thing().family() == family)
                .toList());
        if (list.isEmpty() || !profile.moreHappenings()) {
            return list;
        }
        String timeline =
                links.page("timeline", Map.of("entity", profile.thing().iri()));
        Html rest = links.answers()
                ? Html.of(Html.text("; "), tag("a").href(timeline).text("the timeline holds all that is dated"))
                : Html.NONE;
        return Html.of(list, tag("p").css("more").of(Html.text("From the latest articles"), rest));
    }

    private Html said(Profile profile) {
        Html list = openings.statements(profile.said());
        return Html.of(
                list, more(profile, Part.SAID, profile.cited(), profile.said().size()));
    }

    private Html more(Profile profile, String part, int all, int shown) {
        return all <= shown
                ? Html.NONE
                : tag("p").css("more")
                        .of(tag("a").href(links.part(profile.thing().iri(), part, 1))
                                .text("All " + all));
    }
}
