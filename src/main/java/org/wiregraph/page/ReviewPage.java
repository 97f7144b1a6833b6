package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.text.Status;

/** Draws what people are asked to decide: pairs of entities side by side, a claim or an entity that may be wrong. */
public final class ReviewPage {
    public static final String SECTION = "review";
    private static final int LONGEST_REASON = 500;

    private final Links links;
    private final Draw draw;
    private final ClaimCard card;

    public ReviewPage(Links links) {
        this.links = links;
        this.draw = new Draw(links);
        this.card = new ClaimCard(links);
    }

    /**
     * The page of the pairs and decisions.
     *
     * @param noted whether a decision was just taken down
     */
    public Page of(Review review, boolean noted) {
        List<Html> parts = new ArrayList<>();
        parts.add(tag("h1").text("Review"));
        if (noted) {
            parts.add(tag("p").css("noted").with("role", "status").text("Noted. The next build follows it."));
        }
        parts.add(tag("p").css("lead")
                .text("Decisions are written beside the articles, each on a line of its own; a line that you delete is"
                        + " undone by the next build. What is wrong with a claim or an entity is said on its page."));
        parts.add(tag("h2").text("May these be one?"));
        parts.add(
                review.pairs().isEmpty()
                        ? tag("p").text("Nothing is in doubt.")
                        : tag("ul")
                                .css("pairs")
                                .of(review.pairs().stream().map(this::pair).toList()));
        parts.add(review.pager().links(number -> links.page(SECTION, Map.of("page", Integer.toString(number)))));
        parts.add(tag("h2").with("id", "decided").text("Decided"));
        parts.add(
                review.decisions().isEmpty()
                        ? tag("p").text("Nothing yet.")
                        : tag("ul")
                                .css("found")
                                .of(review.decisions().stream()
                                        .map(ReviewPage::decision)
                                        .toList()));
        return new Page("Review", SECTION, Html.of(parts), List.of());
    }

    private static Html decision(Review.Decision decision) {
        String reason = decision.reason().isEmpty() ? "" : " · " + decision.reason();
        return tag("li")
                .of(
                        Html.name(decision.words()),
                        tag("p").css("meta").of(Html.name(decision.file() + ", line " + decision.line() + reason)));
    }

    private Html pair(Review.Pair pair) {
        Html choice = pair.decided()
                ? tag("p").css("noted").text("Decided; the next build follows.")
                : form(
                        "pair",
                        pair.one().thing().label() + " and "
                                + pair.other().thing().label(),
                        Map.of("one", pair.one().term(), "other", pair.other().term()),
                        reason(false),
                        button("same", "They are one"),
                        button("different", "They are two"));
        return tag("li")
                .css("pair")
                .of(
                        tag("p").css("meta").text(Draw.sentence(pair.reason())),
                        tag("div").css("sides").of(side(pair.one()), side(pair.other())),
                        choice);
    }

    private Html side(Review.Side side) {
        List<Html> parts = new ArrayList<>();
        parts.add(tag("h3")
                .of(
                        draw.thing(side.thing()),
                        Html.text(" "),
                        tag("span").css("meta").text(side.thing().className())));
        if (!side.sentence().isEmpty()) {
            parts.add(tag("blockquote").of(Html.name(side.sentence())));
            parts.add(tag("p").css("meta").of(Html.name(side.document())));
        }
        side.facts().forEach(fact -> parts.add(tag("p").css("meta").of(Openings.line(fact))));
        return tag("div").css("side").of(parts);
    }

    /**
     * The page that asks what is wrong with a claim.
     *
     * @param quotes the sentences that say it
     */
    public Page of(Claim claim, String document, List<String> quotes) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("reject", "the article does not say this");
        for (Status status : Status.values()) {
            if (!status.localName().equals(claim.status())) {
                choices.put(status.word(), "the status is " + status.word());
            }
        }
        Html main = Html.of(
                tag("p").css("kind")
                        .of(tag("a").href(links.claim(document, claim.iri())).text("Back to the article")),
                tag("h1").text("What is wrong with this claim?"),
                tag("div").css("claim").of(card.content(claim), card.details(claim)),
                Html.of(quotes.stream()
                        .map(quote -> tag("blockquote").of(Html.name(quote)))
                        .toList()),
                form(
                        "claim",
                        "What is wrong",
                        Map.of("iri", claim.iri()),
                        select("decision", "what is wrong", choices, "reject"),
                        reason(true),
                        button("", "Take it down")));
        return new Page("A claim that is wrong", SECTION, main, List.of());
    }

    /**
     * The page that asks what an entity is.
     *
     * @param classes words for the classes that it can have, by how a decision names them
     */
    public Page of(Thing thing, Map<String, String> classes) {
        String now = classes.entrySet().stream()
                .filter(one -> one.getValue().equals(thing.className()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        Html main = Html.of(
                tag("p").css("kind").text(thing.className()),
                tag("h1").of(Html.text("What is wrong with "), draw.thing(thing), Html.text("?")),
                tag("h2").text("It is something else"),
                form(
                        "entity",
                        "It is something else",
                        Map.of("iri", thing.iri()),
                        select("is", "class", classes, now),
                        reason(false),
                        button("type", "Change its class")),
                tag("h2").text("It should not be in the graph"),
                tag("p").text("What is said of it is left out with it."),
                form(
                        "entity",
                        "It should not be in the graph",
                        Map.of("iri", thing.iri()),
                        reason(false),
                        button("hide", "Hide it")));
        return new Page("What is " + thing.label() + "?", SECTION, main, List.of());
    }

    private Html form(String what, String label, Map<String, String> values, Html... fields) {
        List<Html> parts = new ArrayList<>();
        links.token().ifPresent(token -> parts.add(hidden("token", token)));
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> parts.add(hidden(value.getKey(), value.getValue())));
        parts.addAll(List.of(fields));
        return tag("form")
                .css("fields")
                .with("action", links.page(SECTION + "/" + what))
                .with("method", "post")
                .with("aria-label", label)
                .of(parts);
    }

    private static Html hidden(String name, String value) {
        return tag("input")
                .with("type", "hidden")
                .with("name", name)
                .with("value", value)
                .of();
    }

    private static Html reason(boolean required) {
        Html input = tag("input")
                .with("type", "text")
                .with("name", "reason")
                .with("maxlength", Integer.toString(LONGEST_REASON))
                .with("autocomplete", "off")
                .with(required, "required", "")
                .of();
        return tag("label").css("field").of(Html.text("reason"), input);
    }

    private static Html select(String name, String label, Map<String, String> choices, String chosen) {
        Html select = tag("select")
                .with("name", name)
                .of(choices.entrySet().stream()
                        .map(choice -> tag("option")
                                .with("value", choice.getKey())
                                .with(choice.getKey().equals(chosen), "selected", "")
                                .text(choice.getValue()))
                        .toList());
        return tag("label").css("field").of(Html.text(label), select);
    }

    private static Html button(String decision, String words) {
        return tag("button")
                .with("type", "submit")
                .with(!decision.isEmpty(), "name", "decision")
                .with(!decision.isEmpty(), "value", decision)
                .text(words);
    }
}
