package org.wiregraph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a user decided about entities ({@code identity.yaml}) and about claims ({@code corrections.yaml}). */
public record Decisions(List<Identity> identities, List<Correction> corrections) {
    public static final String IDENTITY = "identity.yaml";
    public static final String CORRECTIONS = "corrections.yaml";
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    public Decisions {
        identities = List.copyOf(identities);
        corrections = List.copyOf(corrections);
    }

    /**
     * The decisions of the two files in {@code folder}; a file that is not there decides nothing.
     *
     * @throws DecisionException with file, line and what to mend, if a file is not as it should be
     */
    public static Decisions in(Path folder) {
        return parse(text(folder.resolve(IDENTITY)), text(folder.resolve(CORRECTIONS)));
    }

    /** The decisions of two texts in YAML. */
    public static Decisions parse(String identity, String corrections) {
        return new Decisions(
                new IdentityReader(new YamlText(IDENTITY, identity)).read(),
                new CorrectionReader(new YamlText(CORRECTIONS, corrections)).read());
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
