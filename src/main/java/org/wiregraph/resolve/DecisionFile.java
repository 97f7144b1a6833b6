package org.wiregraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Adds decisions to {@code identity.yaml}; what the user wrote there, comments included, stays as it is. */
public final class DecisionFile {
    private DecisionFile() {}

    /**
     * Adds that the entities {@code of} are the same, or different.
     *
     * @param file created where it is not there
     * @throws DecisionException if the file is not as it should be, before or after
     */
    public static void add(Path file, boolean same, List<String> of, String reason) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            Decisions.parse(text, "");
            String changed = added(text, same ? "same:" : "different:", item(of, reason));
            Decisions.parse(changed, "");
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, changed);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }

    private static String item(List<String> of, String reason) {
        String because = reason.isEmpty() ? "" : ", reason: " + quoted(reason);
        return "{of: ["
                + String.join(", ", of.stream().map(DecisionFile::quoted).toList()) + "]" + because + "}";
    }

    private static String added(String text, String heading, String item) {
        List<String> lines = new ArrayList<>(text.isEmpty() ? List.of() : List.of(text.split("\n", -1)));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        int at = lines.indexOf(heading);
        boolean headed = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.startsWith("- "))
                .isPresent();
        if (headed) {
            lines.add("- " + heading + " " + item);
        } else if (at < 0) {
            lines.add(heading);
            lines.add("  - " + item);
        } else {
            lines.add(at + 1, "  - " + item);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
