package org.wiregraph.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML with title, author or authors, publisher, date and url, from a companion or from front matter. */
final class YamlMetadata {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)(?:\\R|(?<=\\n))(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final int LONGEST = 1 << 16;

    /** The library follows nesting by recursion; a thousand levels would exhaust the stack. */
    private static final Pattern DEEP = Pattern.compile("(?:[\\[{][^\\[{\\]}]*+){200}|(?:[-?:]\\s++){200}");

    private YamlMetadata() {}

    /** Adds the front matter of {@code markdown} to {@code stated}; returns what follows it. */
    static String addFrontMatter(String markdown, StatedMetadata stated) {
        Matcher front = FRONT_MATTER.matcher(markdown);
        if (!front.find()) {
            return markdown;
        }
        add(front.group(1), "front matter", stated);
        return markdown.substring(front.end());
    }

    static void add(String yaml, String where, StatedMetadata stated) {
        if (yaml.length() > LONGEST || DEEP.matcher(yaml).find()) {
            stated.problem(where + " is too long or too deep for title, author, publisher, date and url");
            return;
        }
        try {
            Object root = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
            if (root instanceof Map<?, ?> fields) {
                fields.forEach((key, value) -> addField(String.valueOf(key), values(value), stated));
            } else if (!yaml.isBlank() && root != null) {
                stated.problem(where + ": must be lines such as \"date: 2021-06-14\"");
            }
        } catch (YamlEngineException broken) {
            stated.problem(where + " is not YAML: " + KeptText.collapse(String.valueOf(broken.getMessage())));
        }
    }

    private static void addField(String key, List<String> values, StatedMetadata stated) {
        String first = values.isEmpty() ? "" : values.get(0);
        switch (key.toLowerCase(Locale.ROOT)) {
            case "title" -> stated.title(first);
            case "author", "authors" -> stated.authors(values);
            case "publisher" -> stated.publisher(first);
            case "date" -> stated.date(first);
            case "url" -> stated.url(first);
            default -> {} // front matter has many other uses, e.g. layout and tags
        }
    }

    private static List<String> values(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().filter(Objects::nonNull).map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }
}
