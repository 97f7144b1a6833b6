package org.wiregraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.Status;

/**
 * A SPARQL query kept in a file, with the question it answers.
 *
 * <p>The file begins with comment lines: {@code # question: ...}, {@code # param NAME TYPE [= DEFAULT]: ...} for each
 * variable that may be given, {@code # example: ...}. A parameter without default may be left out; its variable is free then.
 *
 * @param name the file's name without {@code .rq}
 */
public record SavedQuery(String name, String question, List<Parameter> parameters, String example, String sparql) {
    /** A variable of the query that may be given on the command line. */
    public record Parameter(String name, Type type, Optional<String> fallback, String meaning) {}

    /** What a parameter's value is. */
    public enum Type {
        ENTITY,
        DOCUMENT,
        DATE,
        TEXT,
        NUMBER,
        STATUS,
        PROPERTY;

        /** What can be given, where that is one of a few words; else one empty beginning. */
        public List<String> choices() {
            return this == STATUS
                    ? Arrays.stream(Status.values()).map(Status::word).toList()
                    : List.of("");
        }
    }

    private static final Pattern QUESTION = Pattern.compile("(?m)^#\\s*question:\\s*(.+)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^#\\s*example:\\s*(.+)$");
    private static final Pattern PARAMETER =
            Pattern.compile("(?m)^#\\s*param\\s+(\\w+)\\s+(\\w+)(?:\\s*=\\s*([^:]+?))?\\s*:\\s*(.+)$");

    public SavedQuery {
        parameters = List.copyOf(parameters);
    }

    /** @throws QueryException if a parameter's type is unknown */
    static SavedQuery parse(String name, String file) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(file);
        while (matcher.find()) {
            try {
                Type type = Type.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
                parameters.add(new Parameter(
                        matcher.group(1),
                        type,
                        Optional.ofNullable(matcher.group(3)),
                        matcher.group(4).strip()));
            } catch (IllegalArgumentException unknown) {
                throw new QueryException(name + ".rq: no parameter type " + matcher.group(2));
            }
        }
        return new SavedQuery(name, first(QUESTION, file), parameters, first(EXAMPLE, file), file);
    }

    private static String first(Pattern pattern, String file) {
        Matcher matcher = pattern.matcher(file);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
