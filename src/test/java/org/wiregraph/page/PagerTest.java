package org.wiregraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists, cut into pages. */
class PagerTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "10, 1, 1, 1", "11, 2, 2, 2", "11, 99, 2, 2", "25, 0, 1, 3", "25, -4, 1, 3"})
    void staysWithinTheList(int all, int asked, int page, int pages) {
        Pager pager = new Pager(all, 10, asked);
        assertThat(pager.page()).isEqualTo(page);
        assertThat(pager.pages()).isEqualTo(pages);
    }

    @Test
    void showsEachEntryOnce() {
        List<Integer> list = List.of(1, 2, 3, 4, 5);
        assertThat(new Pager(5, 2, 1).cut(list)).containsExactly(1, 2);
        assertThat(new Pager(5, 2, 3).cut(list)).containsExactly(5);
        assertThat(new Pager(0, 2, 1).cut(List.of())).isEmpty();
    }

    @Test
    void leadsToNeighboursAndEnds() {
        assertThat(new Pager(5, 10, 1).links(page -> "/" + page).isEmpty()).isTrue();
        String links = new Pager(100, 10, 5).links(page -> "/" + page).toString();
        assertThat(links)
                .contains("href=\"/1\"", "href=\"/4\"", "href=\"/6\"", "href=\"/10\"", "rel=\"prev\"", "rel=\"next\"")
                .contains("aria-current=\"page\"")
                .doesNotContain("href=\"/2\"", "href=\"/9\"");
    }
}
