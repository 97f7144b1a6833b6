package org.wiregraph.resolve;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.wiregraph.text.Digest;

/** Mints every IRI, from content alone. */
public final class Iris {
    private static final String UNRESERVED = "-._~";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();
    private static final int DIGITS = 32;
    private final String base;

    /** @param base IRI to put before all others, ending in {@code /} or {@code #} */
    public Iris(String base) {
        this.base = base;
    }

    /** The document at {@code path} below the corpus. */
    public String document(String path) {
        StringBuilder iri = new StringBuilder(base).append("document");
        for (String part : path.split("/")) {
            iri.append('/').append(encode(part));
        }
        return iri.toString();
    }

    public String entity(String family, String name) {
        return base + "entity/" + family + "/"
                + encode(BLANKS.matcher(name.strip()).replaceAll("_"));
    }

    public String claim(List<String> content) {
        return hashed("claim", content);
    }

    public String event(List<String> content) {
        return hashed("event", content);
    }

    public String quantity(List<String> content) {
        return hashed("quantity", content);
    }

    private String hashed(String kind, List<String> content) {
        return base + kind + "/" + Digest.of(content).substring(0, DIGITS);
    }

    /** NFC, all but unreserved ASCII percent-encoded as UTF-8 (RFC 3986). */
    static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : Normalizer.normalize(name, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(UPPER_CASE.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
