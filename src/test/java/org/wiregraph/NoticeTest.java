package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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
        URI tests = NoticeTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        // Maven keeps a jar as .../artifact/version/file.
        List<String> artifacts = Arrays.stream(Files.readString(Path.of(tests).resolveSibling("classpath"))
                        .strip()
                        .split(":", -1))
                .map(Path::of)
                .map(jar -> jar.getName(jar.getNameCount() - 3).toString())
                .toList();
        assertThat(artifacts).isNotEmpty();
        List<String> named =
                Arrays.asList(Files.readString(Path.of("NOTICE.md")).split("[\\s|,]+", -1));
        assertThat(named).containsAll(artifacts);
    }
}
