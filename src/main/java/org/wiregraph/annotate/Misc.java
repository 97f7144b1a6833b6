package org.wiregraph.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The last column of CoNLL-U, {@code key=value|key=value}; percent signs, bars and blanks in values are escaped. */
final class Misc {
    private Misc() {}

    static String write(Map<String, String> pairs) {
        return pairs.isEmpty()
                ? "_"
                : pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + escape(pair.getValue()))
                        .collect(Collectors.joining("|"));
    }

    static Map<String, String> read(String column) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : column.split("\\|", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals), unescape(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char character : value.toCharArray()) {
            if (character == '%' || character == '|' || character <= ' ') {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static String unescape(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean escape = value.charAt(i) == '%'
                    && i + 2 < value.length()
                    && value.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
            plain.append(escape ? (char) Integer.parseInt(value.substring(i + 1, i + 3), 16) : value.charAt(i));
            i += escape ? 2 : 0;
        }
        return plain.toString();
    }
}
