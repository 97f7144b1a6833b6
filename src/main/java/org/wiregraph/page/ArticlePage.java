package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws an article: its text with mentions and cited sentences marked, its claims beside it, each leading to the other. */
public final class ArticlePage {
    private final Links links;
    private final ClaimCard card;

    public ArticlePage(Links links) {
        this.links = links;
        this.card = new ClaimCard(links);
    }

    /** The page of the article. */
    public Page of(Article article) {
        Drawing drawing = new Drawing(article);
        Html text = tag("article")
                .css("text")
                .with("aria-label", "Text")
                .of(article.paragraphs().stream().map(drawing::paragraph).toList());
        Html main = Html.of(
                header(article),
                tag("div").css("evidence").with("data-article", "").of(text, drawing.claims()));
        return new Page(article.title(), "articles", main, List.of("article.js"));
    }

    private Html header(Article article) {
        List<Html> facts = new ArrayList<>();
        facts.add(Draw.date(article.date()));
        facts.add(Html.name(article.publisher()));
        facts.add(Html.name(String.join(", ", article.authors())));
        if (Links.leadsOut(article.address())) {
            facts.add(tag("a").href(article.address())
                    .with("rel", "noopener noreferrer external")
                    .text("Original"));
        }
        if (!article.copyOf().isEmpty()) {
            facts.add(tag("a").href(links.to(article.copyOf())).text("A copy of another article"));
        }
        facts.add(tag("span").css("path").of(Html.name(article.path())));
        if (links.answers()) {
            facts.add(tag("a").href(links.data(article.iri(), "ttl")).text("Turtle"));
        }
        List<Html> shown = facts.stream()
                .filter(fact -> !fact.isEmpty() && !fact.toString().equals("<bdi></bdi>"))
                .toList();
        return tag("header")
                .css("headline")
                .of(
                        tag("h1").of(Html.name(article.title())),
                        tag("p").css("meta").of(Html.joined(" · ", shown)));
    }

    /** The drawing of one article, which numbers the things that it names. */
    private final class Drawing {
        private final Article article;
        private final Map<String, Integer> numbers = new HashMap<>();

        Drawing(Article article) {
            this.article = article;
        }

        private String number(Thing thing) {
            return Integer.toString(numbers.computeIfAbsent(thing.iri(), absent -> numbers.size()));
        }

        Html paragraph(List<Passage> passages) {
            return tag("p").with("dir", "auto").of(passages(passages, false));
        }

        private List<Html> passages(List<Passage> passages, boolean inMention) {
            return passages.stream().map(passage -> passage(passage, inMention)).toList();
        }

        private Html passage(Passage passage, boolean inMention) {
            if (passage instanceof Passage.Words words) {
                return Html.text(words.text());
            }
            if (passage instanceof Passage.Mention mention) {
                return mention(mention, inMention);
            }
            return sentence((Passage.Sentence) passage);
        }

        /** A link; within another mention no link, for links cannot nest. */
        private Html mention(Passage.Mention mention, boolean inMention) {
            Thing thing = mention.thing();
            Tag tag = inMention ? tag("span") : tag("a").href(links.to(thing.iri()));
            return tag.css("mention " + thing.family().word())
                    .with("data-thing", number(thing))
                    .with(
                            "title",
                            thing.className().isEmpty()
                                    ? thing.label()
                                    : thing.label() + " (" + thing.className() + ")")
                    .of(passages(mention.inner(), true));
        }

        private Html sentence(Passage.Sentence sentence) {
            List<Html> inner = new ArrayList<>(passages(sentence.inner(), false));
            if (!sentence.claims().isEmpty()) {
                int first = sentence.claims().get(0);
                inner.add(tag("a").css("marker")
                        .href("#" + Links.anchor(article.claims().get(first).iri()))
                        .with(
                                "aria-label",
                                Draw.count(sentence.claims().size(), "claim", "claims") + " of this sentence")
                        .text(Integer.toString(sentence.claims().size())));
            }
            return tag("span")
                    .css(sentence.claims().isEmpty() ? "context" : "sentence " + strongest(sentence))
                    .with("id", place(sentence.iri()))
                    .of(inner);
        }

        /** The status that the sentence is marked by: that of its claims if they agree. */
        private String strongest(Passage.Sentence sentence) {
            List<String> statuses = sentence.claims().stream()
                    .map(at -> article.claims().get(at).status().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            return statuses.size() == 1 ? statuses.get(0) : "mixed";
        }

        Html claims() {
            List<Claim> claims = article.claims();
            Html list = claims.isEmpty()
                    ? tag("p").text("No claim was read from this article.")
                    : tag("ol").of(claims.stream().map(this::claim).toList());
            return tag("aside")
                    .css("claims")
                    .with("aria-label", "Claims")
                    .of(tag("h2").text(Draw.count(claims.size(), "claim", "claims")), list);
        }

        private Html claim(Claim claim) {
            List<Html> places = new ArrayList<>();
            for (String sentence : claim.sentences()) {
                places.add(tag("a").css("to-words")
                        .href("#" + place(sentence))
                        .text(places.isEmpty() ? "its words" : "and here"));
            }
            for (String context : claim.contexts()) {
                places.add(tag("a").css("to-words").href("#" + place(context)).text("who is meant"));
            }
            String things = claim.things().map(this::number).distinct().collect(Collectors.joining(" "));
            Html rule = tag("details")
                    .css("rule")
                    .of(
                            tag("summary").text("rule"),
                            Html.text(String.join(", ", claim.rules()) + ", confidence " + claim.confidence()));
            return tag("li")
                    .css("claim")
                    .with("id", Links.anchor(claim.iri()))
                    .with("tabindex", "-1")
                    .with("data-things", things)
                    .with(
                            "data-sentences",
                            String.join(
                                    " ",
                                    claim.sentences().stream()
                                            .map(Drawing::place)
                                            .toList()))
                    .of(
                            card.content(claim),
                            card.details(claim),
                            tag("div")
                                    .css("places")
                                    .of(
                                            Html.of(places.stream()
                                                    .map(place -> Html.of(place, Html.text(" ")))
                                                    .toList()),
                                            rule,
                                            wrong(claim)));
        }

        private Html wrong(Claim claim) {
            return links.token().isEmpty()
                    ? Html.NONE
                    : tag("a").href(links.page("review/claim", Map.of("iri", claim.iri())))
                            .text("wrong?");
        }

        /** What follows the hash in the IRI of a sentence: the same in the page. */
        private static String place(String sentence) {
            return sentence.substring(sentence.indexOf('#') + 1);
        }
    }
}
