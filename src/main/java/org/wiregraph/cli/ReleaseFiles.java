package org.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wiregraph.build.Software;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what stands beside the program in a release: the manual pages, and the shells' completion. Maven runs it. */
final class ReleaseFiles {
    private ReleaseFiles() {}

    /** Writes into the folder that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path pages = Files.createDirectories(folder.resolve("man/man1"));
        CommandLine program = Main.commandLine();
        for (ManPage page : ManPage.all(program, Software.version())) {
            Files.writeString(pages.resolve(page.fileName()), page.text());
        }
        Path completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve("wiregraph"), AutoComplete.bash("wiregraph", program));
    }
}
