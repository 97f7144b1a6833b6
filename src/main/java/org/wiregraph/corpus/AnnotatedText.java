package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.Problem;

/**
 * The {@code .conllu} format: an article that another parser annotated.
 *
 * <p>The text is rebuilt from the {@code # text} comments, a line break between sentences and an empty line before each
 * {@code # newpar}; {@code # title}, {@code # date}, {@code # author}, {@code # publisher} and {@code # url} are its
 * metadata. Each {@code # newdoc} begins an article; if there are several, their paths end in its id.
 */
final class AnnotatedText {
    private static final Pattern NEWDOC = Pattern.compile("#\\s*newdoc\\b(?:\\s+id)?\\s*=?\\s*(.*)");

    private AnnotatedText() {}

    static List<Draft> read(String path, byte[] content, List<Problem> problems) {
        String conllu = PlainText.decode(path, DecodedText.of(content), problems);
        List<List<String>> articles = split(conllu);
        List<Draft> drafts = new ArrayList<>();
        for (List<String> lines : articles) {
            String own = articles.size() == 1 ? path : path + "/" + id(lines, drafts.size() + 1);
            ConlluLines article = new ConlluLines(own, problems);
            lines.forEach(article::add);
            drafts.add(article.draft(String.join("\n", lines) + "\n"));
        }
        return drafts;
    }

    /** The headline, if the first paragraph does not end as a sentence does or is the title; all else is prose. */
    static List<Block> blocks(String text, List<Paragraph> paragraphs, Metadata known) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String words = paragraph.span().of(text);
            boolean headline = blocks.isEmpty()
                    && (!Line.of(words).endsSentence()
                            || known.title().filter(words::equals).isPresent());
            blocks.add(new Block(headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH, paragraph.span()));
        }
        return blocks;
    }

    private static List<List<String>> split(String conllu) {
        List<List<String>> articles = new ArrayList<>();
        boolean tokens = true;
        for (String line : (Iterable<String>) conllu.lines()::iterator) {
            if (articles.isEmpty() || tokens && NEWDOC.matcher(line).matches()) {
                articles.add(new ArrayList<>());
                tokens = false;
            }
            tokens |= !line.isBlank() && !line.startsWith("#");
            articles.get(articles.size() - 1).add(line);
        }
        return articles;
    }

    private static String id(List<String> lines, int number) {
        Optional<String> named = lines.stream()
                .map(NEWDOC::matcher)
                .filter(Matcher::matches)
                .map(newdoc -> newdoc.group(1).strip())
                .findFirst();
        return named.filter(id -> !id.isEmpty()).orElse(String.valueOf(number));
    }
}
