package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, the timeline and the drawn graph of the sample corpus, used in a real browser. */
class ViewsBrowserTest extends InBrowser {
    /** What of the timeline's picture lies on other words or marks, or beyond its edge. */
    private static final String CROWDED = """
            (() => {
              const edge = document.querySelector(".picture").getBoundingClientRect();
              const dates = [...document.querySelectorAll(".axis text")].filter(e => e.checkVisibility());
              const boxes = [...document.querySelectorAll("a.entry > text, a.entry > .mark"), ...dates]
                  .map(e => ({words: e.textContent, own: e.closest("a"), ...e.getBoundingClientRect().toJSON()}));
              const over = (a, b) => (a.own === null || a.own !== b.own) && a.left < b.right && b.left < a.right
                  && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
              return boxes.filter((a, at) => a.left < edge.left || a.right > edge.right + 1
                      || boxes.some((b, other) => other > at && over(a, b)))
                  .map(a => a.words || "a mark of " + a.own.textContent);
            })()""";

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
    @ValueSource(ints = {390, 820, 1400})
    void laysOutTimeForEveryWidth(int width) {
        tab.size(width, 900);
        open("/timeline");
        tab.until("document.querySelectorAll('.timeline a.entry').length > 20");
        tab.until(CROWDED + ".length === 0");
        tab.size(390, 900);
        tab.until("document.querySelector('svg.timeline').clientWidth < 390 && " + CROWDED + ".length === 0");
    }

    @Test
    void answersEverySavedQuestion() {
        open("/queries");
        List<String> questions = tab
                .value("[...document.querySelectorAll('.cards a')].map(e => e.getAttribute('href'))")
                .getAsJsonArray()
                .asList()
                .stream()
                .map(JsonElement::getAsString)
                .toList();
        assertThat(questions).hasSizeGreaterThan(20);
        for (String question : questions) {
            open(question);
            assertThat(tab.holds("document.querySelector('.result, .lead, .fields :invalid, .fields [required]')"))
                    .as(question)
                    .isTrue();
            assertThat(tab.holds("document.documentElement.scrollWidth <= innerWidth"))
                    .as(question)
                    .isTrue();
            assertThat(tab.problems()).as(question).isEmpty();
        }
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
