package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wiregraph.page.TroublePage;

/** Answers that are kept. */
class KeptTest {
    private static final ServerLinks LINKS = new ServerLinks("/");

    private static Asked asked(String path) {
        return new Asked(path, new TreeMap<>(Map.of()), "text/html", "");
    }

    private static Sent of(String text) {
        return Sent.of(new Answer.Data("text/plain", text), LINKS);
    }

    @Test
    void givesWhatWasKeptToWhoAsksTheSame() {
        Kept kept = new Kept();
        kept.keep(asked("/a"), of("a"));
        assertThat(kept.answerTo(asked("/a"))).get().extracting(Sent::tag).isEqualTo(of("a").tag());
        assertThat(kept.answerTo(asked("/b"))).isEmpty();
        assertThat(kept.answerTo(asked("/a").taking("text/turtle"))).isEmpty();
    }

    @Test
    void makesRoomForTheLatest() {
        Kept kept = new Kept();
        String large = "x".repeat(4 << 20);
        for (int page = 0; page < 9; page++) {
            kept.keep(asked("/" + page), of(large));
            kept.answerTo(asked("/0"));
        }
        assertThat(kept.answerTo(asked("/0"))).as("asked for again and again").isPresent();
        assertThat(kept.answerTo(asked("/1"))).isEmpty();
        assertThat(kept.answerTo(asked("/8"))).isPresent();
    }

    @Test
    void keepsNoTrouble() {
        Kept kept = new Kept();
        kept.keep(asked("/a"), Sent.of(503, new TroublePage(LINKS).busy(), LINKS));
        kept.keep(asked("/b"), of("x".repeat((4 << 20) + 1)));
        assertThat(kept.answerTo(asked("/a"))).isEmpty();
        assertThat(kept.answerTo(asked("/b"))).as("too large").isEmpty();
    }
}
