package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.Digest;
import org.wiregraph.text.Span;

/**
 * One article: the text the reader kept, the blocks of it that are to be read, and its metadata.
 *
 * @param path path below the corpus folder, with {@code /} and the file's ending; plus {@code /id} for a JSONL line
 * @param text the article's text, to which all spans refer
 * @param blocks the paragraphs to read, in order, without overlaps
 * @param conllu the annotation that a {@code .conllu} file brought along
 * @param sha256 SHA-256 of the text in UTF-8
 */
public record Document(
        String path, String text, List<Block> blocks, Metadata metadata, Optional<String> conllu, String sha256) {
    public Document {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            Span span = block.span();
            if (span.begin() < end || span.end() > text.length()) {
                throw new IllegalArgumentException(path + ": block out of order or of the text: " + block);
            }
            end = span.end();
        }
    }

    public Document(String path, String text, List<Block> blocks, Metadata metadata, Optional<String> conllu) {
        this(path, text, blocks, metadata, conllu, Digest.of(text));
    }

    /** A text that is all prose: every line that is not blank is a paragraph. */
    public static Document of(String path, String text, Metadata metadata) {
        List<Block> blocks = new ArrayList<>();
        Matcher line = Pattern.compile("\\S[^\\r\\n]*").matcher(text);
        while (line.find()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(line.start(), line.end())));
        }
        return new Document(path, text, blocks, metadata, Optional.empty());
    }
}
