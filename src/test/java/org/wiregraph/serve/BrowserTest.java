package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.graph.HostileNews;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.store.GraphStore;

/** The pages of the sample corpus, used in a real browser. */
class BrowserTest extends InBrowser {
    private static final String ARTICLE = "/document/2021-07-02-bagram.md";
    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/search?q=afghanistan",
            "/entity/NATO",
            "/entity/place/United_States",
            ARTICLE,
            "/nothing");
    private static final long LARGEST_FIRST_PAGE = 300_000;

    /** Text that stands out from its background by less than WCAG AA asks. */
    private static final String PALE = """
            (() => {
              const channel = v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
              const parse = c => (c.match(/[\\d.]+/g) ?? []).map(Number);
              const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
              const ground = e => { for (; e; e = e.parentElement) {
                const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > .99) return c; }
                return [255, 255, 255]; };
              const pale = new Set();
              for (const e of document.querySelectorAll("body *")) {
                const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (!own || !e.checkVisibility() || e.closest("svg") || e.classList.contains("skip")) continue;
                const a = light(parse(getComputedStyle(e).color)), b = light(ground(e));
                const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                if (ratio < 4.5) pale.add(e.className + ": " + ratio.toFixed(2));
              }
              return [...pale];
            })()""";

    /** Words of pictures in letters of less than eleven pixels on the screen. */
    private static final String SMALL = """
            [...document.querySelectorAll("svg text")]
                .filter(e => e.checkVisibility())
                .filter(e => e.getScreenCTM().a * parseFloat(getComputedStyle(e).fontSize) < 11)
                .map(e => e.textContent)""";

    @Test
    void startsLight() {
        open("/");
        assertThat(tab.received()).as("bytes of the first page").isPositive().isLessThan(LARGEST_FIRST_PAGE);
        assertThat(tab.text("document.querySelector('h1').textContent")).isNotBlank();
        assertThat(tab.holds("document.querySelectorAll('.cards a').length > 20"))
                .isTrue();
        assertThat(tab.holds("document.querySelectorAll('.bars rect').length > 3"))
                .isTrue();
        assertThat(tab.problems()).isEmpty();
    }

    @Test
    void completesNames() {
        open("/");
        tab.press("/");
        tab.type("stolt");
        tab.until("document.querySelector('#offers li')");
        tab.press("ArrowDown");
        tab.follow(() -> tab.press("Enter"));
        assertThat(tab.text("document.querySelector('h1').textContent")).isEqualTo("Jens Stoltenberg");
    }

    @Test
    void searchesSentences() {
        open("/");
        tab.click("#search");
        tab.type("peace talks");
        tab.follow(() -> tab.press("Enter"));
        assertThat(tab.text("document.querySelector('.quotes').textContent")).contains("talks");
        tab.follow(() -> tab.click(".quotes a"));
        assertThat(tab.holds("document.querySelector('.sentence.chosen')")).isTrue();
        assertThat(tab.holds("document.querySelector('.claim.chosen')")).isTrue();
    }

    @Test
    void leadsFromAFactToItsWords() {
        open("/entity/NATO");
        tab.click(".opening summary .meta");
        tab.until("document.querySelector('details[open] blockquote')");
        String quote = tab.text("document.querySelector('details[open] blockquote').textContent");
        tab.follow(() -> tab.click("details[open] blockquote a"));
        assertThat(tab.text("document.querySelector('.sentence.chosen').textContent"))
                .startsWith(quote.substring(0, 20));
        assertThat(tab.holds("document.querySelector('.mention.lit')")).isTrue();
    }

    @Test
    void joinsSentencesAndClaims() {
        open(ARTICLE);
        tab.click(".sentence:nth-of-type(1) .marker");
        int cited = tab.value("Number(document.querySelector('.sentence .marker').textContent)")
                .getAsInt();
        assertThat(tab.value("document.querySelectorAll('.claim.chosen').length")
                        .getAsInt())
                .isEqualTo(cited);
        tab.click(".claim:last-child .details");
        assertThat(tab.value("document.querySelectorAll('.claim.chosen').length")
                        .getAsInt())
                .isOne();
        String sentences = tab.text("document.querySelector('.claim.chosen').dataset.sentences");
        tab.until("document.getElementById(" + Tab.quoted(sentences.split(" ")[0]) + ").classList.contains('chosen')");
        assertThat(tab.text("location.hash")).startsWith("#claim-");
        tab.press("Escape");
        tab.click(".claim:first-child .to-words");
        tab.until("document.querySelector('.sentence.chosen').getBoundingClientRect().top < innerHeight");
        assertThat(tab.problems()).isEmpty();
    }

    @Test
    void bringsClaimsToTheThumb() {
        tab.size(390, 800);
        open(ARTICLE);
        tab.click(".sentence .marker");
        tab.until("document.querySelector('.claim.chosen').getBoundingClientRect().top < innerHeight");
        assertThat(tab.holds("document.querySelector('.sentence.chosen').getBoundingClientRect().top >= 0"))
                .isTrue();
        tab.click(".close");
        assertThat(tab.holds("document.querySelector('.claim.chosen')")).isFalse();
        assertThat(tab.problems()).isEmpty();
    }

    @Test
    void servesReadersWithoutScripts() {
        tab.scripts(false);
        open(ARTICLE);
        tab.click(".sentence .marker");
        tab.until("document.querySelector('.claim:target')");
        open("/search?q=NATO");
        assertThat(tab.text("document.querySelector('.found').textContent")).contains("NATO");
    }

    @ParameterizedTest
    @CsvSource({"1360, light", "1360, dark", "820, light", "390, light", "390, dark"})
    void fitsEveryScreen(int width, String scheme) {
        tab.size(width, 900);
        tab.scheme(scheme);
        for (String page : PAGES) {
            open(page);
            String where = page + " at " + width + ", " + scheme;
            assertThat(tab.value("document.documentElement.scrollWidth").getAsInt())
                    .as("width of " + where)
                    .isLessThanOrEqualTo(width);
            assertThat(tab.value(PALE).getAsJsonArray())
                    .as("pale text of " + where)
                    .isEmpty();
            assertThat(tab.value("document.querySelectorAll('h1').length").getAsInt())
                    .as(where)
                    .isOne();
            assertThat(tab.value(
                                    "[...document.querySelectorAll('a, button')].filter(e => !e.textContent.trim() && !e.ariaLabel).length")
                            .getAsInt())
                    .as("links without a name of " + where)
                    .isZero();
            assertThat(tab.value("[...document.querySelectorAll('svg[role=img]')].filter(e => !e.ariaLabel).length")
                            .getAsInt())
                    .as("pictures without words of " + where)
                    .isZero();
            assertThat(tab.value(
                                    "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)")
                            .getAsJsonArray())
                    .as("ids used twice of " + where)
                    .isEmpty();
            assertThat(tab.problems()).as("complaints of " + where).isEmpty();
            assertThat(tab.value(SMALL).getAsJsonArray())
                    .as("words too small to read of " + where)
                    .isEmpty();
            tab.picture(Path.of("target", "pages", page.replaceAll("[^a-zA-Z]+", "-") + width + "-" + scheme + ".png"));
        }
    }

    @Test
    void runsNothingHostile() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, HostileNews.knowledge());
        ServerLinks links = new ServerLinks(SmallNews.BASE);
        try (RunningServer hostile = new RunningServer(store, Limits.USUAL)) {
            for (String page : List.of(
                    "/",
                    "/articles",
                    links.to(HostileNews.document()),
                    links.to(HostileNews.entities().get(0)))) {
                tab.size(390, 900);
                tab.open(hostile.address(page));
                assertThat(tab.holds("window.hacked")).isFalse();
                assertThat(tab.value("document.documentElement.scrollWidth").getAsInt())
                        .as(page)
                        .isLessThanOrEqualTo(390);
                assertThat(tab.problems()).isEmpty();
            }
            tab.press("/");
            tab.type("script");
            tab.until("document.querySelector('#offers li')");
            assertThat(tab.holds("window.hacked || document.querySelector('#offers img')"))
                    .isFalse();
        }
    }
}
