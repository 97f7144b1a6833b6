package org.wiregraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory of another Java process.
 *
 * @param process its number
 */
record Memory(long process) {
    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** What its objects take after a collection and, where the system tells it, all that it takes. */
    String now() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process),
                        "GC.class_histogram")
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        String live = megabytes(TOTAL, histogram, 1) + " of objects after a collection";
        Path status = Path.of("/proc", Long.toString(process), "status");
        return Files.exists(status)
                ? live + ", " + megabytes(RESIDENT, Files.readString(status), 1024) + " resident"
                : live;
    }

    private static String megabytes(Pattern pattern, String text, long unit) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) * unit / 1_000_000 + " MB" : "unknown MB";
    }
}
