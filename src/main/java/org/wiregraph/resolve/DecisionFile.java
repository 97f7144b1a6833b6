package org.wiregraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.WholeFile;

/** Adds decisions to the two files of a folder; what the user wrote there, comments included, stays as it is. */
public final class DecisionFile {
    /** What YAML cannot hold, and what would make two lines of one. */
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]+");

    private static final Pattern ITEM = Pattern.compile("(\\s*)- .*");

    private DecisionFile() {}

    /**
     * Adds a decision about entities to {@code identity.yaml}, which is created where it is not there.
     *
     * @return false if it stood there already, for whatever reason
     * @throws DecisionException if the file is not as it should be, before or after
     */
    public static boolean add(Path folder, Identity decision) {
        return DecisionLock.holding(folder, () -> addAlone(folder, decision));
    }

    private static boolean addAlone(Path folder, Identity decision) {
        boolean known = Decisions.in(folder).identities().stream()
                .anyMatch(one -> one.kind() == decision.kind()
                        && one.of().equals(decision.of())
                        && one.is().equals(decision.is()));
        if (!known) {
            Path file = folder.resolve(Decisions.IDENTITY);
            String changed = added(text(file), decision.kind().name(), item(decision));
            Decisions.parse(changed, "");
            write(file, changed);
        }
        return !known;
    }

    /**
     * Adds a decision about claims to {@code corrections.yaml}, which is created where it is not there.
     *
     * @return false if it stood there already, for whatever reason
     * @throws DecisionException if the file is not as it should be, before or after
     */
    public static boolean add(Path folder, Correction decision) {
        return DecisionLock.holding(folder, () -> addAlone(folder, decision));
    }

    private static boolean addAlone(Path folder, Correction decision) {
        boolean known = Decisions.in(folder).corrections().stream()
                .anyMatch(one -> one.kind() == decision.kind()
                        && one.selector().equals(decision.selector())
                        && one.status().equals(decision.status())
                        && one.validity().equals(decision.validity())
                        && one.speaker().equals(decision.speaker()));
        if (!known) {
            Path file = folder.resolve(Decisions.CORRECTIONS);
            String changed = added(text(file), decision.kind().name(), item(decision));
            Decisions.parse("", changed);
            write(file, changed);
        }
        return !known;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }

    private static String item(Identity decision) {
        String of = decision.of().stream().map(DecisionFile::quoted).collect(Collectors.joining(", "));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("is", decision.is());
        parts.put("reason", decision.reason());
        return "{of: [" + of + "]" + rest(parts, ", ") + "}";
    }

    private static String item(Correction decision) {
        boolean isStatus = decision.kind() == Correction.Kind.STATUS;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("document", decision.selector().document());
        parts.put("quote", decision.selector().quote());
        parts.put("subject", decision.selector().subject());
        parts.put("property", decision.selector().property());
        parts.put("object", decision.selector().object());
        decision.status().ifPresent(status -> parts.put(isStatus ? "is" : "status", status.word()));
        decision.validity().from().map(PartialDate::toString).ifPresent(date -> parts.put("from", date));
        decision.validity().to().map(PartialDate::toString).ifPresent(date -> parts.put("to", date));
        parts.put("speaker", decision.speaker());
        parts.put("reason", decision.reason());
        return "{" + rest(parts, "") + "}";
    }

    private static String rest(Map<String, String> parts, String before) {
        String rest = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + ": " + quoted(part.getValue()))
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? "" : before + rest;
    }

    /** The text with one more item: as the user's own stand, each with its heading or below it. */
    private static String added(String text, String kind, String item) {
        String heading = kind.toLowerCase(Locale.ROOT) + ":";
        List<String> lines =
                new ArrayList<>(text.isEmpty() ? List.of() : text.lines().toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        boolean headed = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.startsWith("- "))
                .isPresent();
        int at = 0;
        while (at < lines.size() && !lines.get(at).matches(heading + "\\s*(#.*)?")) {
            at++;
        }
        if (headed) {
            lines.add("- " + heading + " " + item);
        } else if (at == lines.size()) {
            lines.add(heading);
            lines.add("  - " + item);
        } else {
            lines.add(at + 1, indent(lines.subList(at + 1, lines.size())) + "- " + item);
        }
        return String.join("\n", lines) + "\n";
    }

    /** How far the items below a heading stand in. */
    private static String indent(List<String> below) {
        return below.stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .findFirst()
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .map(item -> item.group(1))
                .orElse("  ");
    }

    private static String quoted(String text) {
        String line = UNFIT.matcher(text).replaceAll(" ").strip();
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
