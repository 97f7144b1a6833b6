package org.wiregraph.corpus;

import java.util.List;
import org.wiregraph.text.Problem;

/** The {@code .txt} format: the decoded file is the article's text, character by character. */
final class PlainText {
    private PlainText() {}

    static List<Draft> read(String path, byte[] content, List<Problem> problems) {
        String text = decode(path, DecodedText.of(content), problems);
        return List.of(Draft.of(path, text, LineLayout.paragraphs(text), Metadata.NONE));
    }

    /** The text; damage to it is noted. */
    static String decode(String path, DecodedText decoded, List<Problem> problems) {
        if (decoded.damaged()) {
            problems.add(new Problem(
                    Problem.Kind.ENCODING, path, "some bytes are no characters in its encoding; save it as UTF-8"));
        }
        return decoded.text();
    }
}
