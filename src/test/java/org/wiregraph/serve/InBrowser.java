package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.wiregraph.build.SampleBuild;

/**
 * Tests that use pages in a real browser, as a person would; none of them may complain. Where no browser is installed they are
 * skipped, but where all must run (WIREGRAPH_CI=true) they fail.
 */
abstract class InBrowser {
    static final int WIDTH = 1360;
    static final int HEIGHT = 900;

    private static Optional<Browser> browser = Optional.empty();
    private static Optional<RunningServer> server = Optional.empty();
    Tab tab;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        boolean required = "true".equals(System.getenv("WIREGRAPH_CI"));
        assertThat(!required || browser.isPresent()).as("Chromium is installed").isTrue();
        assumeTrue(browser.isPresent(), "no Chromium here: install it to use the pages as a person would");
        server = Optional.of(new RunningServer(SampleBuild.store(), Limits.USUAL));
    }

    @AfterAll
    static void stop() {
        browser.ifPresent(Browser::close);
        server.ifPresent(RunningServer::close);
        browser = Optional.empty();
        server = Optional.empty();
    }

    @BeforeEach
    void openTab() {
        tab = browser.orElseThrow().tab();
        tab.size(WIDTH, HEIGHT);
    }

    @AfterEach
    void closeTab() {
        assertThat(tab.problems()).as("complaints").isEmpty();
        tab.close();
    }

    /** Opens a page of the sample corpus. */
    void open(String path) {
        tab.open(address(path));
    }

    static String address(String path) {
        return server.orElseThrow().address(path);
    }
}
