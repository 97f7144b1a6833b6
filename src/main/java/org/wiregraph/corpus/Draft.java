package org.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiregraph.text.Problem;

/**
 * An article as its format gave it, before its blocks are found.
 *
 * @param stated what the article says about itself outside its text
 */
record Draft(String path, String text, List<Paragraph> paragraphs, Metadata stated, Optional<String> conllu) {
    /** Characters; a book is shorter, and what is longer is no article. */
    private static final int LONGEST = 3_000_000;

    Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    static Draft of(String path, String text, List<Paragraph> paragraphs, Metadata stated) {
        return new Draft(path, text, paragraphs, stated, Optional.empty());
    }

    /** The document, unless there is no text at all or far too much; text without anything to read is kept but is a problem too. */
    Optional<Document> document(Metadata companion, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(new Problem(Problem.Kind.EMPTY, path, "no text"));
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            String detail = String.format(
                    Locale.ROOT, "%,d characters; an article has at most %,d: split it", text.length(), LONGEST);
            problems.add(new Problem(Problem.Kind.TOO_LONG, path, detail));
            return Optional.empty();
        }
        Metadata known = stated.orElse(companion);
        List<Block> blocks = conllu.isPresent()
                ? AnnotatedText.blocks(text, paragraphs, known)
                : new BlockFinder(text, known.title()).blocks(paragraphs);
        if (blocks.isEmpty()) {
            problems.add(new Problem(Problem.Kind.EMPTY, path, "no headline or paragraph that could be read"));
        }
        Metadata guessed = TextMetadata.of(text, paragraphs, blocks).orElse(TextMetadata.ofName(path));
        return Optional.of(new Document(path, text, blocks, known.orElse(guessed), conllu));
    }
}
