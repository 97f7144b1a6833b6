package org.wiregraph.corpus;

import java.util.HashSet;
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
    private static final Set<String> NAMES = Set.of("""
            nav aside footer figure figcaption form caption navbar navigation menu megamenu submenu breadcrumb
            breadcrumbs share sharing sharebar sharedaddy addthis addtoany related relatedposts relatedarticles
            relatedstories recommended recommendation recommendations recirc recirculation popular mostpopular
            mostread trending cookie cookies consent gdpr ccpa onetrust newsletter newsletters subscribe signup
            promo promos advert adverts advertisement advertising ad ads adslot sponsor sponsored outbrain taboola
            comments commentlist disqus respond sidebar captions modal popup paywall teaser teasers readmore
            morestories copyright disclaimer carousel slideshow gallery
            """.strip().split("\\s+"));
    private static final Set<String> DOUBTFUL = Set.of("""
            widget widgets hidden offscreen tag tags taglist topics banner masthead search login print noprint legal
            toolbar social socials overlay tooltip pagination pager poll survey donate donation bookmark ticker toc
            infobox credit credits skip skiplink feedback reply rail promotion subscription
            """.strip().split("\\s+"));
    private static final Set<String> ROLES = Set.of("""
            navigation banner contentinfo complementary search dialog alertdialog alert menubar toolbar tablist img
            """.strip().split("\\s+"));

    private final Element body;
    private final PageWeights weights;
    private final Set<Element> articles = new HashSet<>();
    private final Set<Element> around = new HashSet<>();

    private PageFurniture(Element body) {
        this.body = body;
        this.weights = new PageWeights(PageWalker.paragraphs(body));
        for (Element article : body.select(MainText.MARKED)) {
            if (weights.of(article).prose() > 0) {
                articles.add(article);
                around.addAll(article.parents());
            }
        }
    }

    static void remove(Element body) {
        body.select(NEVER_TEXT).remove();
        new PageFurniture(body).elements().forEach(Element::remove);
    }

    private List<Element> elements() {
        double much = weights.of(body).prose() * MUCH;
        return body.getAllElements().stream()
                .filter(element -> !element.equals(body))
                .filter(element -> {
                    Set<String> names = names(element);
                    PageWeights.Weight weight = weights.of(element);
                    return names.stream().anyMatch(NAMES::contains)
                                    && (weight.prose() <= much || isBesideArticle(element))
                            || names.stream().anyMatch(DOUBTFUL::contains) && weight.sentences() == 0;
                })
                .toList();
    }

    /** Whether the page marks an article, and this neither stands in it nor around it. */
    private boolean isBesideArticle(Element element) {
        return !articles.isEmpty()
                && !around.contains(element)
                && !articles.contains(element)
                && element.parents().stream().noneMatch(articles::contains);
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
