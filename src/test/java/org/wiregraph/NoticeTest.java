package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** NOTICE.md names every library that Wiregraph runs with. */
class NoticeTest {
    @Test
    void namesEveryLibrary() throws IOException, URISyntaxException {
        Path target = Path.of(NoticeTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("classpath");
        // Maven keeps a jar as artifact/version/file.
        List<String> artifacts = Arrays.stream(Files.readString(target).strip().split(":", -1))
                .map(jar -> String.valueOf(Path.of(jar).getParent().getParent().getFileName()))
                .toList();
        assertThat(artifacts).isNotEmpty();
        List<String> named =
                Arrays.asList(Files.readString(Path.of("NOTICE.md")).split("[\\s|,]+", -1));
        assertThat(named).containsAll(artifacts);
    }
}
