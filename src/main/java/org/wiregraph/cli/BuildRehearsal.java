package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A build of one short article, without output. The launcher lets the virtual machine archive the classes that this loads,
 * and it leaves the models where they load fast.
 */
final class BuildRehearsal {
    private static final String ARTICLE = """
            Allies Meet in Brussels

            On Tuesday, NATO Secretary-General Jens Stoltenberg said that about 2,500 U.S. troops would leave Kabul by \
            September 11. “We support the Afghan government,” he told reporters after meeting President Joe Biden. The \
            alliance, which had trained Afghan forces since 2015, denied that it planned to stop funding them.

            Germany's defense minister, Annegret Kramp-Karrenbauer, criticized the decision last week. The Taliban may \
            attack the airport, officials said, and the United States signed an agreement with Turkey to protect it.
            """;

    private BuildRehearsal() {}

    /** Works in the folder that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Path corpus = Files.createDirectories(Path.of(arguments[0], "corpus"));
        Files.writeString(corpus.resolve("allies.txt"), ARTICLE);
        Files.writeString(corpus.resolve("allies.yaml"), "date: 2021-06-15\n");
        Main.run("build", "--corpus", corpus.toString(), "--store", arguments[0] + "/graph");
    }
}
