package org.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Removes from a page what its tags, roles and class names call navigation, sharing, teasers, captions, forms. */
final class PageFurniture {
    private static final double TOO_MUCH_PROSE = 0.3;
    private static final String NEVER_TEXT = "script, style, noscript, template, svg, math, canvas, object, embed, iframe,"
            + " audio, video, picture, img, map, select, textarea, button, input, label, progress, head, dialog, menu,"
            + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "header", "figure", "figcaption", "form", "caption");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu",
            "menubar", "toolbar", "tablist", "form", "img", "figure", "note");
    private static final Set<String> WORDS = Set.of(
            "nav", "navbar", "navigation", "menu", "megamenu", "submenu", "breadcrumb", "breadcrumbs", "share", "sharing",
            "sharebar", "sharedaddy", "addthis", "addtoany", "social", "socials", "related", "recommended", "recommendation",
            "recommendations", "recirc", "recirculation", "popular", "mostpopular", "mostread", "trending", "cookie",
            "cookies", "consent", "gdpr", "ccpa", "onetrust", "newsletter", "subscribe", "subscription", "signup", "promo",
            "promotion", "promos", "advert", "adverts", "advertisement", "advertising", "ad", "ads", "dfp", "adslot",
            "sponsor", "sponsored", "outbrain", "taboola", "comments", "commentlist", "disqus", "respond", "footer",
            "sidebar", "rail", "widget", "widgets", "caption", "captions", "credit", "credits", "tags", "taglist", "tag",
            "topics", "popup", "modal", "overlay", "tooltip", "pagination", "pager", "toolbar", "print", "skip", "skiplink",
            "teaser", "teasers", "readmore", "masthead", "banner", "copyright", "legal", "disclaimer", "login", "search",
            "hidden", "offscreen", "noprint", "morestories", "toc", "slideshow", "carousel", "gallery", "ticker",
            "infobox", "wp-caption", "reply", "feedback", "poll", "survey", "donate", "donation", "paywall", "bookmark");

    private PageFurniture() {}

    static void remove(Element body) {
        body.select(NEVER_TEXT).remove();
        Map<Element, Integer> prose = MainText.prose(PageWalker.paragraphs(body));
        int total = prose.getOrDefault(body, 0);
        List<Element> furniture = body.getAllElements().stream()
                .filter(element -> element != body && isFurniture(element))
                .filter(element -> prose.getOrDefault(element, 0) <= total * TOO_MUCH_PROSE)
                .toList();
        furniture.forEach(Element::remove);
    }

    private static boolean isFurniture(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || names(element).anyMatch(WORDS::contains);
    }

    /** The words that class and id are made of: "article__shareBar" is article, share, bar. */
    private static Stream<String> names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-component");
        return Stream.of(names.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }
}
