package org.wiregraph.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Problem;

/** What the name of a file in a corpus folder says of it. */
public final class ArticleNames {
    private static final Set<String> OTHER_ARTICLES = Set.of("""
            docx doc rtf odt epub json csv tsv mht mhtml eml parquet
            """.strip().split("\\s+"));

    private ArticleNames() {}

    /** Whether a file or folder of that name is none of the corpus. */
    public static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** What follows the last dot of a name; of a compressed file, the last but one. */
    static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.', name.length() - 1 - (name.endsWith(".gz") ? ".gz".length() : 0));
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** Path of the companion that an article at {@code path} may have. */
    public static String companion(String path) {
        return path.substring(0, path.length() - ending(path).length()) + "yaml";
    }

    /** That the file at {@code path} looks like an article and cannot be read as such; nothing of other files. */
    public static Optional<Problem> unread(String path) {
        String ending = ending(path);
        return OTHER_ARTICLES.contains(ending)
                ? Optional.of(new Problem(
                        Problem.Kind.UNREADABLE, path, "." + ending + " is not read; save it as .txt, .md or .html"))
                : Optional.empty();
    }
}
