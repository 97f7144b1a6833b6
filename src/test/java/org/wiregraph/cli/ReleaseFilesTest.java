package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFilesTest {
    @TempDir
    private Path folder;

    @Test
    void describesEachCommand() throws IOException {
        ReleaseFiles.main(new String[] {folder.toString()});
        Path pages = folder.resolve("man/man1");
        for (String command : Main.commandLine().getSubcommands().keySet()) {
            assertThat(Files.readString(pages.resolve("wiregraph-" + command + ".1")))
                    .startsWith(".TH \"WIREGRAPH-" + command.toUpperCase(Locale.ROOT) + "\"")
                    .contains(
                            ".SH NAME\nwiregraph\\-" + command.replace("-", "\\-") + " \\- ",
                            ".SH SYNOPSIS",
                            ".SH OPTIONS");
        }
        assertThat(Files.readString(pages.resolve("wiregraph.1"))).contains("explain", "Begin with:");
        assertThat(Files.readString(folder.resolve("completion/wiregraph")))
                .contains("--explain-facts", "who-leads-what");
    }
}
