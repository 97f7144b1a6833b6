package org.wiregraph.build;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The builds that published a graph, in {@code runs.jsonl} of the store, a line each: when, and which articles came, changed
 * and went. So it tells when an article was first loaded. The graph itself knows no clock.
 */
final class RunLog {
    private static final Gson GSON = new Gson();
    private static final String FILE = "runs.jsonl";

    /** One line. */
    private record Run(
            String at,
            int generation,
            double seconds,
            List<String> added,
            List<String> changed,
            List<String> removed,
            int unchanged,
            int problems,
            int quads) {}

    private RunLog() {}

    /** Adds the build that has just published {@code generation}. */
    static void append(Path store, int generation, Difference articles, Report report) throws IOException {
        Run run = new Run(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                generation,
                Math.round(report.seconds() * 10) / 10.0,
                articles.fresh(),
                articles.changed(),
                articles.removed(),
                articles.unchanged(),
                report.problems().size(),
                report.quads());
        Path file = store.resolve(FILE);
        Files.writeString(
                file,
                (endsInMidLine(file) ? "\n" : "") + GSON.toJson(run) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Whether the last one was stopped while it wrote. */
    private static boolean endsInMidLine(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) != '\n';
        }
    }
}
