package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.text.Problem;

/**
 * Reads one file's contents into articles: a pure function of path, contents and companion.
 *
 * <p>Metadata comes, in this order, from what the article states itself (front matter, the page's metadata, fields of a
 * JSONL line, CoNLL-U comments), from its companion, from its text (headline, bylines, date lines), and for the date at
 * last from its name; never from the clock or the file's times.
 */
public final class ArticleReader {
    private static final Map<String, Format> FORMATS = Map.of(
            "txt", (path, content, slice, problems) -> PlainText.read(path, content, problems),
            "md", (path, content, slice, problems) -> Markdown.read(path, content, problems),
            "html", (path, content, slice, problems) -> WebPage.read(path, content, problems),
            "htm", (path, content, slice, problems) -> WebPage.read(path, content, problems),
            "jsonl", JsonLines::read,
            "conllu", (path, content, slice, problems) -> AnnotatedText.read(path, content, problems));

    private ArticleReader() {}

    /** Whether {@code path} ends like an article: .txt, .md, .html, .htm, .jsonl or .conllu. */
    public static boolean reads(String path) {
        return FORMATS.containsKey(FolderListing.ending(path));
    }

    /**
     * Reads an article, or several from .jsonl and .conllu.
     *
     * @param path path below the corpus folder, with a known ending
     * @param companion contents of the {@code .yaml} beside it
     * @throws IllegalArgumentException if no format has this ending
     */
    public static Reading read(String path, byte[] content, Optional<byte[]> companion) {
        return read(path, content, companion, Slice.ALL);
    }

    static Reading read(String path, byte[] content, Optional<byte[]> companion, Slice slice) {
        Format format = Optional.ofNullable(FORMATS.get(FolderListing.ending(path)))
                .orElseThrow(() -> new IllegalArgumentException("not a format of articles: " + path));
        List<Problem> problems = new ArrayList<>();
        StatedMetadata beside = new StatedMetadata(path, problems);
        companion.ifPresent(bytes -> YamlMetadata.add(DecodedText.of(bytes).text(), "companion", beside));
        List<Document> documents = new ArrayList<>();
        format.read(path, content, slice, problems)
                .forEach(draft -> draft.document(beside.metadata(), problems).ifPresent(documents::add));
        if (documents.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(Problem.Kind.EMPTY, path, "no article in it"));
        }
        return new Reading(documents, problems);
    }

    /** One way to write articles down. */
    private interface Format {
        List<Draft> read(String path, byte[] content, Slice slice, List<Problem> problems);
    }
}
