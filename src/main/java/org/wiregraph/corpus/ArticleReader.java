package org.wiregraph.corpus;

import java.io.IOException;
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
    private static final Map<String, Format> FORMATS = Map.ofEntries(
            whole("txt", PlainText::read),
            whole("md", Markdown::read),
            whole("html", WebPage::read),
            whole("htm", WebPage::read),
            whole("conllu", AnnotatedText::read),
            whole("rss", Feed::read),
            whole("atom", Feed::read),
            whole("xml", Feed::read),
            whole("pdf", PrintedPages::read),
            Map.entry("jsonl", new Format(JsonLineSlices::of, JsonLines::read)),
            Map.entry("warc", new Format(WebArchiveSlices::of, WebArchive::read)),
            Map.entry("warc.gz", new Format(WebArchiveSlices::of, WebArchive::read)));

    private ArticleReader() {}

    /** Whether {@code path} ends like an article: .txt, .md, .html, .jsonl, .conllu, .rss, .atom, .xml, .pdf, .warc … */
    public static boolean reads(String path) {
        return FORMATS.containsKey(ArticleNames.ending(path));
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

    /**
     * Reads rows of a table: articles as of .jsonl, one a line.
     *
     * @param path path of the table below the corpus folder, with any ending
     * @param slice which lines these are
     */
    public static Reading lines(String path, byte[] content, Slice slice) {
        List<Problem> problems = new ArrayList<>();
        return finished(
                path, JsonLines.read(path, content, slice, problems), new StatedMetadata(path, problems), problems);
    }

    /** The parts of {@code file}, each of at least {@code size} bytes, that can be read one by one. */
    static List<Slice> slices(String path, Stored file, long size) throws IOException {
        return format(path).cutter().cut(file, size);
    }

    private static Format format(String path) {
        return Optional.ofNullable(FORMATS.get(ArticleNames.ending(path)))
                .orElseThrow(() -> new IllegalArgumentException("not a format of articles: " + path));
    }

    static Reading read(String path, byte[] content, Optional<byte[]> companion, Slice slice) {
        List<Problem> problems = new ArrayList<>();
        StatedMetadata beside = new StatedMetadata(path, problems);
        companion.ifPresent(bytes -> YamlMetadata.add(DecodedText.of(bytes).text(), "companion", beside));
        return finished(path, format(path).reader().read(path, content, slice, problems), beside, problems);
    }

    private static Reading finished(String path, List<Draft> drafts, StatedMetadata beside, List<Problem> problems) {
        List<Document> documents = new ArrayList<>();
        drafts.forEach(draft -> draft.document(beside.metadata(), problems).ifPresent(documents::add));
        if (documents.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(Problem.Kind.EMPTY, path, "no article in it"));
        }
        return new Reading(documents, problems);
    }

    private static Map.Entry<String, Format> whole(String ending, WholeReader reader) {
        return Map.entry(
                ending,
                new Format(
                        (file, size) -> List.of(Slice.ALL),
                        (path, content, slice, problems) -> reader.read(path, content, problems)));
    }

    /** One way to write articles down: how a file is cut, and how a part of it is read. */
    private record Format(Cutter cutter, Reader reader) {}

    private interface Cutter {
        List<Slice> cut(Stored file, long size) throws IOException;
    }

    private interface Reader {
        List<Draft> read(String path, byte[] content, Slice slice, List<Problem> problems);
    }

    private interface WholeReader {
        List<Draft> read(String path, byte[] content, List<Problem> problems);
    }
}
