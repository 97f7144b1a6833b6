package org.wiregraph.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.wiregraph.text.PartialDate;

/** Metadata written as YAML: front matter, or {@code NAME.yaml} beside an article. */
final class Companion {
    private Companion() {}

    /** What stands in the companion of {@code file}, or nothing. */
    static Metadata of(Path file, String path) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path companion = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yaml");
        return Files.exists(companion)
                ? read(new String(Files.readAllBytes(companion), StandardCharsets.UTF_8), path + "'s companion")
                : Metadata.NONE;
    }

    /** @throws MetadataException if it is no YAML mapping or its date is no date */
    static Metadata read(String yaml, String where) {
        Object loaded;
        try {
            loaded =
                    new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(yaml);
        } catch (YamlEngineException wrong) {
            throw new MetadataException(where + " is no YAML: "
                    + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
        }
        if (loaded == null) {
            return Metadata.NONE;
        }
        if (!(loaded instanceof Map<?, ?> map)) {
            throw new MetadataException(where + " holds no \"key: value\" lines");
        }
        Optional<String> written = text(map, "date");
        Optional<PartialDate> date = written.flatMap(Dates::parse);
        if (written.isPresent() && date.isEmpty()) {
            throw new MetadataException(where + " has a date that is none: " + written.get());
        }
        List<String> authors = new ArrayList<>(list(map.get("authors")));
        authors.addAll(list(map.get("author")));
        return new Metadata(
                text(map, "title"),
                authors,
                text(map, "publisher"),
                date,
                text(map, "url").or(() -> text(map, "source")));
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(value -> String.valueOf(value).strip())
                .filter(value -> !value.isEmpty());
    }

    private static List<String> list(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }
}
