package org.wiregraph.evaluate;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The list of what was missed and what is wrong, each beside the words of the article and the rule that spoke. */
final class Lines {
    private static final String INDENT = "\n         ";

    private final List<String> lines = new ArrayList<>();

    /** What the gold wants and nothing gives. */
    void missed(String kind, Gold gold, String what, String evidence) {
        lines.add(kind + " " + gold.document + "  " + what + quoted(evidence));
    }

    /** What is given, and is not so. */
    void wrong(String kind, Gold gold, String what, JsonObject claim) {
        String rule = claim.has("rule") ? INDENT + "by " + claim.get("rule").getAsString() : "";
        String quote = claim.has("quote") ? claim.get("quote").getAsString() : "";
        lines.add(kind + " " + gold.document + "  " + what + quoted(quote) + rule);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : INDENT + "“" + words.replaceAll("\\s+", " ") + "”";
    }

    /** The lines, and an empty one after them if there are any. */
    String render() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n\n";
    }
}
