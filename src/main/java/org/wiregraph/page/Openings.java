package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;

/** Draws facts, events and statements as lines that open the sentences behind them. */
final class Openings {
    private final Links links;
    private final Draw draw;
    private final ClaimCard card;

    Openings(Links links) {
        this.links = links;
        this.draw = new Draw(links);
        this.card = new ClaimCard(links);
    }

    Html facts(List<Profile.Told> facts) {
        return tag("ul").css("opening").of(facts.stream().map(this::fact).toList());
    }

    /** A fact in plain words, with its status. */
    static Html line(Profile.Fact fact) {
        return Html.joined(
                " ",
                List.of(
                        Html.name(fact.subject().label()),
                        Html.text(fact.word()),
                        Html.name(fact.object().label()),
                        Draw.status(fact.status())));
    }

    private Html fact(Profile.Told told) {
        Profile.Fact fact = told.fact();
        List<Html> line = new ArrayList<>();
        line.add(draw.thing(fact.subject()));
        line.add(tag("span").css("property").text(fact.word()));
        line.add(draw.thing(fact.object()));
        line.add(Draw.status(fact.status()));
        if (fact.disputed()) {
            line.add(tag("span").css("status disputed").text("disputed"));
        }
        line.add(tag("span").css("meta").text(Draw.count(fact.sources(), "source", "sources") + dates(fact)));
        return opening(Html.joined(" ", line), quotes(told.quotes(), fact.claims()));
    }

    private static String dates(Profile.Fact fact) {
        if (fact.first().isEmpty()) {
            return "";
        }
        return " · " + fact.first() + (fact.last().equals(fact.first()) ? "" : " to " + fact.last());
    }

    Html happenings(List<Profile.Happening> happenings) {
        return happenings.isEmpty()
                ? Html.NONE
                : tag("ol")
                        .css("opening timeline")
                        .of(happenings.stream().map(this::happening).toList());
    }

    private Html happening(Profile.Happening happening) {
        List<Html> line = new ArrayList<>();
        line.add(tag("span").css("day").text(day(happening)));
        line.add(draw.thing(happening.thing()));
        happening.statuses().forEach(status -> line.add(Draw.status(status)));
        int claims = happening.statements().size();
        line.add(tag("span").css("meta").text(Draw.count(claims, "claim", "claims")));
        return opening(Html.joined(" ", line), quotes(happening.statements(), claims));
    }

    /** When it is; where no article says, when that was said. */
    private static String day(Profile.Happening happening) {
        if (!happening.when().isEmpty()) {
            return happening.when();
        }
        return happening.said().isEmpty() ? "undated" : "said " + happening.said();
    }

    Html statements(List<Statement> statements) {
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

    /** A line that opens what is behind it. */
    private static Html opening(Html line, Html inside) {
        return tag("li").of(tag("details").of(tag("summary").of(line), inside));
    }

    private Html quotes(List<Statement> statements, int all) {
        List<Html> quotes = new ArrayList<>(statements.stream()
                .map(statement -> tag("li").of(quote(statement), card.details(statement.claim()), origin(statement)))
                .toList());
        if (all > statements.size()) {
            quotes.add(tag("li")
                    .css("meta")
                    .text("and " + Draw.count(all - statements.size(), "more claim", "more claims")));
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
}
