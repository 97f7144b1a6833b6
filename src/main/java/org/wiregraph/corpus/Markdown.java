package org.wiregraph.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.Problem;

/**
 * The {@code .md} format: front matter in YAML, then Markdown (CommonMark with tables), of which the plain text is kept:
 * headings, paragraphs, quotes and list items; no code, tables, images, comments or rules.
 */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern RULE = Pattern.compile("\\*{3,}|-{3,}|_{3,}");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s{0,9}(?:[-*+•]|\\d{1,9}[.)])(?:[ \\t]+(.*))?");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>[ \\t]?");
    private static final Pattern TABLE = Pattern.compile("\\s*\\|.*|(?=.*\\|)[\\s:|-]+");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]+\\]:\\s*\\S+.*");

    private final KeptText kept = new KeptText();
    private final StringBuilder open = new StringBuilder();
    private Paragraph.Markup markup = Paragraph.Markup.NONE;
    private String fence = "";

    private Markdown() {}

    static List<Draft> read(String path, byte[] content, List<Problem> problems) {
        StatedMetadata stated = new StatedMetadata(path, problems);
        String all = PlainText.decode(path, DecodedText.of(content), problems);
        String body = YamlMetadata.addFrontMatter(all, stated);
        Markdown markdown = new Markdown();
        stated.metadata()
                .title()
                .filter(title -> !startsWith(body, title))
                .ifPresent(title -> markdown.kept.add(Paragraph.Markup.TITLE, title));
        body.replaceAll("(?s)<!--.*?(?:-->|\\z)", "").lines().forEach(markdown::add);
        markdown.close();
        return List.of(Draft.of(path, markdown.kept.text(), markdown.kept.paragraphs(), stated.metadata()));
    }

    /** Whether the text repeats the title of the front matter as its first heading. */
    private static boolean startsWith(String body, String title) {
        String first = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return MarkdownInline.plain(first.replaceFirst("^ {0,3}#+\\s*", "")).equalsIgnoreCase(title);
    }

    private void add(String raw) {
        Matcher fenced = FENCE.matcher(raw);
        if (!fence.isEmpty()) {
            fence = fenced.matches()
                            && fenced.group(1).startsWith(fence)
                            && fenced.group(2).isBlank()
                    ? ""
                    : fence;
            return;
        }
        if (fenced.matches()) {
            close();
            fence = fenced.group(1);
            return;
        }
        addLine(raw);
    }

    private void addLine(String raw) {
        String line = unquoted(raw);
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        boolean code = open.isEmpty() && line.matches("(?: {4}|\\t).*") && !item.matches();
        if (line.isBlank()
                || code
                || DEFINITION.matcher(line).matches()
                || TABLE.matcher(line).matches()) {
            close();
        } else if (!open.isEmpty() && UNDERLINE.matcher(line).matches() && markup != Paragraph.Markup.ITEM) {
            markup = headingMarkup(line.strip().startsWith("=") ? 1 : 2);
            close();
        } else if (RULE.matcher(line.replaceAll("[ \\t]", "")).matches()) {
            close();
        } else if (heading.matches()) {
            close();
            markup = headingMarkup(heading.group(1).length());
            open.append(heading.group(2) == null ? "" : withoutClosingMarks(heading.group(2)));
            close();
        } else if (item.matches()) {
            close();
            markup = Paragraph.Markup.ITEM;
            open.append(item.group(1) == null ? "" : item.group(1));
        } else {
            open.append(open.isEmpty() ? "" : "\n").append(line);
        }
    }

    private static String unquoted(String line) {
        Matcher quote = QUOTE.matcher(line);
        int begin = 0;
        while (quote.region(begin, line.length()).lookingAt()) {
            begin = quote.end();
        }
        return line.substring(begin);
    }

    /** "Talks resume ##" is "Talks resume", "The road to C#" stays. */
    private static String withoutClosingMarks(String heading) {
        String text = heading.strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean apart = end == 0 || Character.isWhitespace(text.charAt(end - 1));
        return apart ? text.substring(0, end).strip() : text;
    }

    private Paragraph.Markup headingMarkup(int level) {
        return level == 1 && kept.paragraphs().isEmpty() ? Paragraph.Markup.TITLE : Paragraph.Markup.HEADING;
    }

    private void close() {
        kept.add(markup, MarkdownInline.plain(open.toString()));
        open.setLength(0);
        markup = Paragraph.Markup.NONE;
    }
}
