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
        try (OutputStream out = open(target)) {
            writer.accept(out);
        } catch (IOException failed) {
            throw new UsageException("cannot write " + target + ": " + failed.getMessage());
        } catch (UncheckedIOException failed) {
            throw new UsageException("cannot write " + target + ": " + failed.getCause());
        }
    }

    private static OutputStream open(Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        OutputStream out = Files.newOutputStream(target);
        return target.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }
}
