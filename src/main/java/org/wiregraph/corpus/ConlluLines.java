package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.Problem;
import org.wiregraph.text.Span;

/** Rebuilds one article's text from the lines of its CoNLL-U. */
final class ConlluLines {
    private static final Pattern FIELD = Pattern.compile("#\\s*([\\w-]+)(?:\\s+id)?\\s*(?:=\\s*(.*))?");
    private static final Pattern WORD =
            Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?\\t([^\\t]+)\\t(?:[^\\t]*\\t){7}([^\\t]*)");

    private final String path;
    private final List<Problem> problems;
    private final StatedMetadata stated;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder forms = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<String> sentence = Optional.empty();
    private boolean newParagraph = true;
    private int covered;

    ConlluLines(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
        this.stated = new StatedMetadata(path, problems);
    }

    void add(String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith("#")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                addField(
                        field.group(1),
                        Optional.ofNullable(field.group(2)).orElse("").strip());
            }
        } else {
            addWord(line);
        }
    }

    Draft draft(String conllu) {
        endSentence();
        return new Draft(path, text.toString(), paragraphs, stated.metadata(), Optional.of(conllu));
    }

    private void addField(String name, String value) {
        switch (name) {
            case "text" -> sentence = Optional.of(value);
            case "newpar", "newdoc" -> newParagraph = true;
            case "title" -> stated.title(value);
            case "author", "authors" -> stated.authors(List.of(value));
            case "publisher" -> stated.publisher(value);
            case "date" -> stated.date(value);
            case "url" -> stated.url(value);
            default -> {} // sent_id and whatever else a parser notes
        }
    }

    /** Forms are needed only where there is no text comment; words inside a multiword token are not. */
    private void addWord(String line) {
        Matcher word = WORD.matcher(line);
        if (!word.matches()) {
            if (!line.matches("\\d+\\.\\d+\\t.*")) {
                problems.add(new Problem(
                        Problem.Kind.ANNOTATION, path, "not a line of CoNLL-U with ten columns: " + shortened(line)));
            }
            return;
        }
        int first = Integer.parseInt(word.group(1));
        int last = word.group(2) == null ? first : Integer.parseInt(word.group(2));
        if (first <= covered) {
            return;
        }
        covered = last > first ? last : covered;
        forms.append(word.group(3)).append(word.group(4).contains("SpaceAfter=No") ? "" : " ");
    }

    private void endSentence() {
        String words = sentence.orElse(forms.toString()).strip();
        if (!words.isEmpty() && !forms.isEmpty()) {
            boolean begins = newParagraph || paragraphs.isEmpty();
            text.append(text.isEmpty() ? "" : begins ? "\n\n" : "\n");
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            int last = paragraphs.size() - 1;
            if (begins) {
                paragraphs.add(Paragraph.plain(span));
            } else {
                paragraphs.set(last, Paragraph.plain(paragraphs.get(last).span().cover(span)));
            }
            newParagraph = false;
        }
        forms.setLength(0);
        sentence = Optional.empty();
        covered = 0;
    }

    private static String shortened(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
