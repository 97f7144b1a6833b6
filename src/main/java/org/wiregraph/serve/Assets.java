package org.wiregraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.wiregraph.page.Page;

/** The style sheet, scripts and pictures that pages use, from the program itself. */
final class Assets {
    /** A plain file name: nothing that leads elsewhere. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*\\.(css|js|svg)");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, Answer.Data> loaded = new ConcurrentHashMap<>();

    /** The file of that name. */
    Optional<Answer> named(String name) {
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            return Optional.empty();
        }
        Answer.Data known = loaded.get(name);
        return known != null ? Optional.of(known) : read(name);
    }

    private Optional<Answer> read(String name) {
        try (InputStream in = Page.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            Answer.Data data = new Answer.Data(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            loaded.put(name, data);
            return Optional.of(data);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
