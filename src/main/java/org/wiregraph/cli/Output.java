package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.wiregraph.text.WholeFile;
import picocli.CommandLine.Option;

/** Where a command's result goes: standard output, or a file. */
final class Output {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; .gz compresses.")
    private @Nullable Path file;

    /** Writes to {@code file}. */
    static Output to(Path file) {
        Output output = new Output();
        output.file = file;
        return output;
    }

    /** The ending of the file's name, without {@code .gz}. */
    Optional<String> ending() {
        return Optional.ofNullable(file).map(path -> {
            String name = path.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
            return name.substring(name.lastIndexOf('.') + 1);
        });
    }

    boolean isTerminal() {
        return file == null && System.getProperty("wiregraph.terminal", "").contains("out");
    }

    void write(Consumer<OutputStream> writer) {
        Path target = file;
        if (target == null) {
            writer.accept(System.out);
            System.out.flush();
            return;
        }
        try {
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            WholeFile.write(target, out -> written(target, out, writer));
        } catch (IOException failed) {
            throw new UsageException("cannot write " + target + ": " + failed.getMessage());
        } catch (UncheckedIOException failed) {
            throw new UsageException("cannot write " + target + ": " + failed.getCause());
        }
    }

    private static void written(Path target, OutputStream out, Consumer<OutputStream> writer) throws IOException {
        Watched watched = new Watched(out);
        try {
            if (target.toString().endsWith(".gz")) {
                try (OutputStream compressed = new GZIPOutputStream(watched)) {
                    writer.accept(compressed);
                }
            } else {
                writer.accept(watched);
            }
        } finally {
            watched.check();
        }
    }
}
