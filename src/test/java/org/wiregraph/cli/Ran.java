package org.wiregraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command as it was run in this process, with what it wrote. */
record Ran(int code, String out, String err) {
    static Ran of(List<String> words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream nextOut = new PrintStream(written, true, StandardCharsets.UTF_8);
                PrintStream nextErr = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(nextOut);
            System.setErr(nextErr);
            int code = Main.run(words.toArray(String[]::new));
            return new Ran(code, written.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
