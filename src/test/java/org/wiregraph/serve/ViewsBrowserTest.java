package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.build.SampleBuild;

/** Questions, the timeline and the drawn graph of the sample corpus, used in a real browser. */
class ViewsBrowserTest {
    private static Optional<Browser> browser = Optional.empty();
    private static RunningServer server;
    private Tab tab;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        assumeTrue(browser.isPresent(), "no Chromium here: install it to use the pages as a person would");
        server = new RunningServer(SampleBuild.store(), Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        browser.ifPresent(Browser::close);
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void openTab() {
        tab = browser.orElseThrow().tab();
        tab.size(1360, 900);
    }

    @AfterEach
    void closeTab() {
        assertThat(tab.problems()).isEmpty();
        tab.close();
    }

    private void open(String path) {
        tab.open(server.address(path));
    }

    @Test
    void editsAndAsks() {
        open("/query?sparql=SELECT%20*%20%7B%20%3Fs%20a%20");
        tab.until("document.querySelector('.CodeMirror .cm-keyword')");
        assertThat(tab.holds("document.querySelector('.problem').textContent.includes('in line 1')"))
                .isTrue();
        tab.until("document.querySelector('.CodeMirror .wrong')");
        tab.value(
                "(() => { const e = document.querySelector('.CodeMirror').CodeMirror; e.focus(); e.setCursor(0, 99); })()");
        tab.type(" wg:Pers");
        tab.until(
                "[...document.querySelectorAll('.CodeMirror-hint')].some(hint => hint.textContent.startsWith('wg:Person'))");
        tab.press("Enter");
        tab.type(" }");
        tab.follow(() -> tab.click(".editor button"));
        assertThat(tab.holds("document.querySelectorAll('.answer a.thing.person').length > 10"))
                .isTrue();
    }

    @Test
    void showsAnAnswerAsGraph() {
        open("/query/where-present?entity=&place=");
        tab.until("document.querySelector('.answered button')");
        tab.click(".answered button");
        tab.until("document.querySelector('canvas')?.dataset.settled");
        assertThat(tab.holds("document.querySelector('.scroll').hidden")).isTrue();
        assertThat(tab.holds("document.querySelector('.graph').view.size.edges > 3"))
                .isTrue();
    }

    @Test
    void goesThroughTheGraphByKeyboard() {
        open("/graph");
        tab.until("document.querySelector('canvas')?.dataset.settled");
        assertThat(tab.holds("document.querySelector('.graph').view.size.nodes > 50"))
                .isTrue();
        tab.value("document.querySelector('canvas').focus()");
        tab.press("ArrowRight");
        tab.until("document.querySelector('.panel h2')");
        tab.press("Enter");
        tab.until("document.querySelector('.panel .said').textContent.includes('more')");
        tab.click(".facts-table summary");
        tab.until("document.querySelectorAll('.facts-table tbody tr').length > 50");
    }

    @Test
    void filtersTheGraph() {
        open("/graph");
        tab.until("document.querySelector('canvas')?.dataset.settled");
        tab.value("window.all = document.querySelector('.graph').view.size.edges");
        tab.click(".chips .chip.actual");
        tab.until("document.querySelector('.graph').view.size.edges < window.all");
        assertThat(tab.holds("/[0-9]+ facts?/.test(document.querySelector('.filters .meta').textContent)"))
                .isTrue();
    }

    @Test
    void leadsFromTimeToWords() {
        open("/timeline?from=2021-06&to=2021-08");
        tab.until("document.querySelectorAll('.timeline a.entry').length > 5");
        tab.value("document.querySelector('.timeline a.entry').focus()");
        tab.press("ArrowRight");
        assertThat(tab.holds("document.activeElement === document.querySelectorAll('.timeline a.entry')[1]"))
                .isTrue();
        tab.follow(() -> tab.press("Enter"));
        tab.until("document.querySelector('.claim.chosen')");
    }

    @ParameterizedTest
    @CsvSource({"390, 844, dark", "820, 1180, light", "1600, 1000, light"})
    void fitsItsWidth(int width, int height, String scheme) {
        tab.size(width, height);
        tab.scheme(scheme);
        for (String path : new String[] {"/queries", "/query/who-says-what", "/timeline", "/graph", "/query"}) {
            open(path);
            assertThat(tab.holds("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path + " at " + width)
                    .isTrue();
            assertThat(tab.holds("document.querySelectorAll('h1').length === 1"))
                    .as(path)
                    .isTrue();
            assertThat(tab.problems()).as(path).isEmpty();
        }
    }
}
