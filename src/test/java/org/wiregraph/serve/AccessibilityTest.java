package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.build.SampleBuild;
import org.wiregraph.resolve.Decisions;

/** Every kind of page for who sees none of it, and for who has no mouse. */
class AccessibilityTest extends InBrowser {
    private static final String ARTICLE = "/document/2021-07-02-bagram.md";
    private static final String ANSWER = "/query?sparql=SELECT%20*%20%7B%20%3Fs%20wg%3Aleads%20%3Fo%20%7D";
    private static final Set<String> NAMED = Set.of(
            "link",
            "button",
            "textbox",
            "searchbox",
            "combobox",
            "checkbox",
            "spinbutton",
            "image",
            "img",
            "table",
            "region",
            "form",
            "navigation",
            "complementary",
            "application",
            "heading",
            "columnheader",
            "option",
            "DisclosureTriangle");

    /** Where the focus is: whether it can be seen, and what it is on; null at the end of the page. */
    private static final String FOCUS = """
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const again = e.dataset.visited === "yes";
              e.dataset.visited = "yes";
              const shown = e.closest(".CodeMirror") ?? (e.matches(".chips input") ? e.nextElementSibling : e);
              const style = getComputedStyle(shown);
              const place = [...shown.getClientRects()].find(r => r.width > 0) ?? shown.getBoundingClientRect();
              const bar = document.querySelector(".top");
              const top = getComputedStyle(bar).position === "sticky" && !bar.contains(e) && !e.matches(".skip")
                  ? bar.getBoundingClientRect().bottom : 0;
              const seen = place.width > 0 && place.bottom > top && place.top < innerHeight;
              const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              return {again, fault: seen && outlined ? "" : (seen ? "no outline: " : "out of sight: ") + e.outerHTML.slice(0, 150)};
            })()""";

    /** What can take the focus and was never given it. */
    private static final String MISSED = """
            [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.dataset.visited !== "yes" && e.checkVisibility({visibilityProperty: true}))
                .map(e => e.outerHTML.slice(0, 150))""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/search?q=afghanistan",
                "/entity/NATO",
                "/entity/place/United_States",
                "/entity/NATO?part=said",
                ARTICLE,
                "/timeline",
                "/graph",
                "/queries",
                "/query/where-present?entity=NATO&place=",
                "/query/where-present?entity=Nobody",
                ANSWER,
                "/nothing"
            })
    void isTold(String page) {
        for (int width : new int[] {WIDTH, 390}) {
            tab.size(width, HEIGHT);
            open(page);
            if (page.equals("/graph")) {
                tab.until("document.querySelector('canvas')?.dataset.settled");
                tab.value("document.querySelector('.facts-table').open = true");
            }
            hasNamesAndOrder(tab.accessible(), page + " at " + width);
        }
    }

    private static void hasNamesAndOrder(List<JsonObject> nodes, String where) {
        List<String> roles = nodes.stream()
                .map(AccessibilityTest::role)
                .filter(role -> !role.isEmpty())
                .toList();
        for (String landmark : List.of("banner", "main", "contentinfo", "search")) {
            assertThat(roles.stream().filter(landmark::equals))
                    .as(landmark + " of " + where)
                    .hasSize(1);
        }
        assertThat(nodes.stream()
                        .filter(node -> NAMED.contains(role(node)) && name(node).isBlank())
                        .map(AccessibilityTest::role))
                .as("without a name on " + where)
                .isEmpty();
        List<String> regions = nodes.stream()
                .filter(node -> Set.of("region", "navigation", "complementary").contains(role(node)))
                .map(AccessibilityTest::name)
                .toList();
        assertThat(regions).as("parts of " + where).doesNotHaveDuplicates();
        boolean tables = roles.contains("table");
        assertThat(roles.contains("columnheader"))
                .as("heads of columns of " + where)
                .isEqualTo(tables);
    }

    private static String role(JsonObject node) {
        return node.has("role") ? node.getAsJsonObject("role").get("value").getAsString() : "";
    }

    private static String name(JsonObject node) {
        return node.has("name") ? node.getAsJsonObject("name").get("value").getAsString() : "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=afghanistan",
                "/entity/NATO",
                ARTICLE,
                "/timeline",
                "/graph",
                "/queries",
                "/query/where-present?entity=NATO&place=",
                ANSWER,
                "/nothing"
            })
    void isReachedByTab(String page) {
        open(page);
        tab.value("document.documentElement.style.scrollBehavior = 'auto'");
        if (page.equals("/graph")) {
            tab.until("document.querySelector('canvas')?.dataset.settled");
        } else if (page.equals("/queries") || page.equals(ANSWER)) {
            tab.until("document.querySelector('.CodeMirror')");
        }
        List<String> faults = new ArrayList<>();
        for (int presses = 0; presses < 1000; presses++) {
            tab.press("Tab");
            JsonElement at = tab.value(FOCUS);
            if (!at.isJsonObject() || at.getAsJsonObject().get("again").getAsBoolean()) {
                break;
            }
            String fault = at.getAsJsonObject().get("fault").getAsString();
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
        }
        assertThat(faults).as("focus on " + page).isEmpty();
        assertThat(tab.value(MISSED).getAsJsonArray())
                .as("never reached on " + page)
                .isEmpty();
        assertThat(tab.value("[...document.querySelectorAll('h1, h2, h3, h4')].map(e => Number(e.tagName[1]))"
                                + ".filter((level, at, all) => level > (all[at - 1] ?? 0) + 1).length")
                        .getAsInt())
                .as("headings that skip a level on " + page)
                .isZero();
    }

    @Test
    void decidesByKeyboard(@TempDir Path folder) {
        try (RunningServer editing = RunningServer.editing(SampleBuild.store(), folder)) {
            tab.open(editing.address(ARTICLE));
            tab.follow(() -> tab.value("document.querySelector('a[href^=\"/review/claim\"]').click()"));
            hasNamesAndOrder(tab.accessible(), "the page of a claim");
            tab.value("document.querySelector('[name=reason]').focus()");
            tab.type("not said");
            tab.follow(() -> tab.press("Enter"));
            assertThat(tab.text("document.querySelector('[role=status]').textContent"))
                    .contains("Noted");
            assertThat(Decisions.in(folder).corrections()).isNotEmpty();
            tab.open(editing.address("/review/entity?iri=http%3A%2F%2Fexample.org%2Fkg%2Fentity%2FNATO"));
            hasNamesAndOrder(tab.accessible(), "the page of an entity");
            tab.open(editing.address("/review"));
            hasNamesAndOrder(tab.accessible(), "review");
            for (int width : new int[] {390, 820, WIDTH}) {
                tab.size(width, HEIGHT);
                assertThat(tab.holds("document.documentElement.scrollWidth <= innerWidth"))
                        .as("at " + width)
                        .isTrue();
            }
            tab.follow(() -> tab.click(".pair button[value=same]"));
            assertThat(Decisions.in(folder).identities()).hasSize(1);
            assertThat(tab.holds("document.querySelectorAll('.pair .noted').length === 1"))
                    .isTrue();
        }
    }

    @Test
    void leavesWhatIsOpenByEscape() {
        open("/");
        tab.press("/");
        tab.type("stolt");
        tab.until("document.querySelector('#offers li')");
        tab.press("ArrowDown");
        assertThat(
                        tab.text(
                                "document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent"))
                .contains("Stoltenberg");
        tab.press("Escape");
        assertThat(tab.holds("document.getElementById('offers').hidden && document.activeElement.id === 'search'"))
                .isTrue();
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.textContent")).isEqualTo("Search");
    }

    @Test
    void opensAndChoosesByEnter() {
        open("/entity/NATO");
        tab.value("document.querySelector('.opening summary').focus()");
        tab.press("Enter");
        tab.until("document.querySelector('details[open] blockquote')");
        open(ARTICLE);
        tab.value("document.querySelector('.marker').focus()");
        tab.press("Enter");
        assertThat(tab.holds("document.activeElement.matches('.claim.chosen')")).isTrue();
        tab.press("Escape");
        assertThat(tab.holds("document.querySelector('.chosen')")).isFalse();
        tab.press("Enter");
        assertThat(tab.holds("document.activeElement.matches('.claim.chosen')")).isTrue();
        open(ANSWER);
        tab.until("document.querySelector('.answered button')");
        tab.value("document.querySelector('.answered button').focus()");
        tab.press("Enter");
        tab.until("document.querySelector('canvas')?.dataset.settled");
        assertThat(tab.text("document.querySelector('.answered button').ariaPressed"))
                .isEqualTo("true");
    }

    @Test
    void tellsOfThePointChosenInTheGraph() {
        open("/graph");
        tab.until("document.querySelector('canvas')?.dataset.settled");
        tab.value("document.querySelector('canvas').focus()");
        tab.press("ArrowRight");
        assertThat(tab.text("document.querySelector('[role=status]').textContent"))
                .matches(".+, .+: [0-9]+ facts?");
        assertThat(tab.holds("[...document.querySelectorAll('.panel [aria-live]')].length === 0"))
                .isTrue();
        tab.press("Escape");
        assertThat(tab.text("document.querySelector('[role=status]').textContent"))
                .isEmpty();
    }
}
