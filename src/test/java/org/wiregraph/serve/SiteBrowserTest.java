package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.build.SampleBuild;
import org.wiregraph.graph.HostileNews;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.site.SiteWriter;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.HeldGeneration;

/** The static site of the sample corpus, opened from disk. */
class SiteBrowserTest extends InBrowser {
    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void write() {
        site = folder.resolve("site");
        write(SampleBuild.store(), site);
    }

    private static void write(GraphStore store, Path place) {
        try (HeldGeneration generation = store.hold()) {
            new SiteWriter(generation, SavedQueries.in(Path.of("queries"))).write(place);
        }
    }

    private void openFile(Path file) {
        tab.open(file.toUri().toString());
    }

    @Test
    void leadsFromTheStartToTheWords() {
        openFile(site.resolve("index.html"));
        tab.follow(() -> tab.click(".prominent a"));
        tab.click(".opening summary .meta");
        tab.until("document.querySelector('details[open] blockquote')");
        tab.follow(() -> tab.click("details[open] blockquote a"));
        tab.until("document.querySelector('.claim.chosen')");
        assertThat(tab.holds("document.querySelector('.sentence.chosen')")).isTrue();
        assertThat(tab.holds("document.querySelector('.mention.lit')")).isTrue();
        tab.follow(() -> tab.click(".top nav a[href$='timeline.html']"));
        tab.value("document.querySelector('.timeline a.entry').focus()");
        tab.press("ArrowRight");
        assertThat(tab.holds("document.activeElement === document.querySelectorAll('.timeline a.entry')[1]"))
                .isTrue();
    }

    @Test
    void searchesWithoutAServer() {
        openFile(site.resolve("articles.html"));
        tab.click("#search");
        tab.type("stoltenberg");
        tab.follow(() -> tab.press("Enter"));
        tab.until("document.querySelector('.found .thing')?.textContent === 'Jens Stoltenberg'");
        assertThat(tab.holds("document.querySelectorAll('.quotes li').length > 0"))
                .isTrue();
        tab.follow(() -> tab.click(".found .thing"));
        assertThat(tab.text("document.querySelector('h1').textContent")).isEqualTo("Jens Stoltenberg");
    }

    @Test
    void showsAnswers() {
        openFile(site.resolve("queries.html"));
        tab.follow(() -> tab.click(".cards a"));
        assertThat(tab.holds("document.querySelector('h1').textContent.length > 5"))
                .isTrue();
        tab.size(390, 844);
        for (String page : List.of("index.html", "queries.html", "timeline.html", "search.html")) {
            openFile(site.resolve(page));
            assertThat(tab.holds("document.documentElement.scrollWidth <= innerWidth"))
                    .as(page)
                    .isTrue();
            assertThat(tab.problems()).as(page).isEmpty();
        }
    }

    @Test
    void runsNothingHostile() throws Exception {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, HostileNews.knowledge());
        Path hostile = folder.resolve("hostile");
        write(store, hostile);
        try (var files = Files.walk(hostile)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                openFile(page);
                assertThat(tab.holds("window.hacked")).as(page.toString()).isFalse();
                assertThat(tab.problems()).as(page.toString()).isEmpty();
            }
        }
        tab.open(hostile.resolve("search.html").toUri() + "?q=script%3Cimg%20src%3Dx%20onerror%3Dhacked%3D1%3E");
        assertThat(tab.holds("window.hacked")).isFalse();
    }
}
