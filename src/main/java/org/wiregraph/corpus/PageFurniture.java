package org.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Removes from a page what its tags, roles and class names call navigation, sharing, teasers, captions or forms. A name
 * is no proof: an element with much of the page's prose stays, and under a doubtful name, one with any sentence.
 */
final class PageFurniture {
    private static final double MUCH = 0.3;
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, canvas, object, embed, iframe,"
                    + " audio, video, picture, img, map, select, textarea, button, input, label, progress, dialog, menu, [hidden],"
                    + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final Set<String> NAMES = Set.of(
            "nav",
            "aside",
            "footer",
            "figure",
            "figcaption",
            "form",
            "caption",
            "navbar",
            "navigation",
            "menu",
            "megamenu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "share",
            "sharing",
            "sharebar",
            "sharedaddy",
            "addthis",
            "addtoany",
            "related",
            "relatedposts",
            "relatedarticles",
            "relatedstories",
            "recommended",
            "recommendation",
            "recommendations",
            "recirc",
            "recirculation",
            "popular",
            "mostpopular",
            "mostread",
            "trending",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "ccpa",
            "onetrust",
            "newsletter",
            "newsletters",
            "subscribe",
            "signup",
            "promo",
            "promos",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "adslot",
            "sponsor",
            "sponsored",
            "outbrain",
            "taboola",
            "comments",
            "commentlist",
            "disqus",
            "respond",
            "sidebar",
            "captions",
            "modal",
            "popup",
            "paywall",
            "teaser",
            "teasers",
            "readmore",
            "morestories",
            "copyright",
            "disclaimer",
            "carousel",
            "slideshow",
            "gallery");
    private static final Set<String> DOUBTFUL = Set.of(
            "widget",
            "widgets",
            "hidden",
            "offscreen",
            "tag",
            "tags",
            "taglist",
            "topics",
            "banner",
            "masthead",
            "search",
            "login",
            "print",
            "noprint",
            "legal",
            "toolbar",
            "social",
            "socials",
            "overlay",
            "tooltip",
            "pagination",
            "pager",
            "poll",
            "survey",
            "donate",
            "donation",
            "bookmark",
            "ticker",
            "toc",
            "infobox",
            "credit",
            "credits",
            "skip",
            "skiplink",
            "feedback",
            "reply",
            "rail",
            "promotion",
            "subscription");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menubar",
            "toolbar",
            "tablist",
            "img");

    private PageFurniture() {}

    static void remove(Element body) {
        body.select(NEVER_TEXT).remove();
        PageWeights weights = new PageWeights(PageWalker.paragraphs(body));
        List<Element> articles = body.select(MainText.MARKED).stream()
                .filter(element -> weights.of(element).prose() > 0)
                .toList();
        double much = weights.of(body).prose() * MUCH;
        List<Element> furniture = body.getAllElements().stream()
                .filter(element -> element != body)
                .filter(element -> {
                    PageWeights.Weight weight = weights.of(element);
                    Set<String> names = names(element);
                    boolean beside =
                            !articles.isEmpty() && articles.stream().noneMatch(article -> touch(article, element));
                    return names.stream().anyMatch(NAMES::contains) && (beside || weight.prose() <= much)
                            || names.stream().anyMatch(DOUBTFUL::contains) && weight.sentences() == 0;
                })
                .toList();
        furniture.forEach(Element::remove);
    }

    private static boolean touch(Element one, Element other) {
        return one.parents().contains(other) || other.parents().contains(one) || one == other;
    }

    /** Its tag, a telling role, and the words that class and id are made of: "article__shareBar" is article, share, bar. */
    static Set<String> names(Element element) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        String given = element.className() + " " + element.id();
        String words = given.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(element.normalName(), ROLES.contains(role) ? "nav" : ""),
                        Stream.of(words.split("[^a-z]+")))
                .collect(Collectors.toSet());
    }
}
