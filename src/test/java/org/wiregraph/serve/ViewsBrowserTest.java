package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions, the timeline and the drawn graph of the sample corpus, used in a real browser. */
class ViewsBrowserTest extends InBrowser {
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
        assertThat(tab.text("location.search")).isEqualTo("?no-status=actual");
        int shown = edges();
        tab.open(tab.text("location.href"));
        tab.until("document.querySelector('canvas')?.dataset.settled");
        assertThat(edges()).as("what the link shows").isEqualTo(shown);
        assertThat(tab.holds("document.querySelector('.chips input[value=actual]').checked"))
                .isFalse();
        tab.click(".chips .chip.planned");
        tab.until("document.querySelector('.graph').view.size.edges < " + shown);
        assertThat(tab.text("location.search")).isEqualTo("?no-status=actual&no-status=planned");
        tab.value("history.back()");
        tab.until("document.querySelector('.graph').view.size.edges === " + shown);
        assertThat(tab.holds("document.querySelector('.chips input[value=planned]').checked"))
                .isTrue();
    }

    private int edges() {
        return tab.value("document.querySelector('.graph').view.size.edges").getAsInt();
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
