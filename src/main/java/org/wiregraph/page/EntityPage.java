package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws an entity, event or quantity: names, facts by property, events in time, and what it is cited for. */
public final class EntityPage {
    private final Links links;
    private final Draw draw;
    private final ClaimCard card;
    private final Neighbourhood neighbourhood;

    public EntityPage(Links links) {
        this.links = links;
        this.draw = new Draw(links);
        this.card = new ClaimCard(links);
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
                                statements(profile.happenings().stream()
                                        .flatMap(one -> one.statements().stream())
                                        .toList()))
                        : Html.of(
                                section("Events", timeline(profile, Family.EVENT)),
                                section("Numbers", timeline(profile, Family.QUANTITY))),
                section("Is cited for", statements(profile.said())));
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
        addresses.add(tag("a").href(links.page("graph", "focus", thing.iri())).text("Graph"));
        addresses.add(
                tag("a").href(links.page("timeline", "entity", thing.iri())).text("Timeline"));
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
                .of(tag("h3").text(property), tag("ul").css("opening").of(facts))));
        return Html.of(groups);
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
        return opening(Html.joined(" ", line), quotes(fact.quotes(), fact.claims()));
    }

    /** A line that opens what is behind it. */
    private static Html opening(Html line, Html inside) {
        return tag("li").of(tag("details").of(tag("summary").of(line), inside));
    }

    private static String dates(Profile.Fact fact) {
        if (fact.first().isEmpty()) {
            return "";
        }
        return " · " + fact.first() + (fact.last().equals(fact.first()) ? "" : " to " + fact.last());
    }

    private Html quotes(List<Statement> statements, int all) {
        List<Html> quotes = new ArrayList<>(statements.stream()
                .map(statement -> tag("li").of(quote(statement), card.details(statement.claim()), origin(statement)))
                .toList());
        if (all > statements.size()) {
            quotes.add(tag("li").css("meta").text("and " + (all - statements.size()) + " more"));
        }
        return tag("ul").css("quotes").of(quotes);
    }

    private Html quote(Statement statement) {
        return tag("blockquote")
                .of(tag("a").href(links.claim(
                                statement.document(), statement.claim().iri()))
                        .text(statement.quote()));
    }

    private Html origin(Statement statement) {
        return tag("p").css("meta")
                .of(
                        Draw.date(statement.date()),
                        Html.text(" "),
                        tag("a").href(links.to(statement.document())).of(Html.name(statement.title())));
    }

    private Html timeline(Profile profile, Family family) {
        List<Html> rows = profile.happenings().stream()
                .filter(happening -> happening.thing().family() == family)
                .map(this::happening)
                .toList();
        return rows.isEmpty() ? Html.NONE : tag("ol").css("opening timeline").of(rows);
    }

    private Html happening(Profile.Happening happening) {
        List<Html> line = new ArrayList<>();
        String when = happening.when();
        line.add(tag("span").css("day").text(when.isEmpty() ? "undated" : when));
        line.add(draw.thing(happening.thing()));
        happening.statuses().forEach(status -> line.add(Draw.status(status)));
        int claims = happening.statements().size();
        line.add(tag("span").css("meta").text(Draw.count(claims, "claim", "claims")));
        return opening(Html.joined(" ", line), quotes(happening.statements(), claims));
    }

    private Html statements(List<Statement> statements) {
        List<Html> rows = statements.stream()
                .map(statement -> opening(
                        Html.of(
                                card.line(statement.claim()),
                                Html.text(" "),
                                Draw.status(statement.claim().status()),
                                Html.text(" "),
                                tag("span").css("meta").of(Draw.date(statement.date()))),
                        quotes(List.of(statement), 1)))
                .toList();
        return rows.isEmpty() ? Html.NONE : tag("ul").css("opening").of(rows);
    }
}
