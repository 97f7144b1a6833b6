package org.wiregraph.corpus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;
import org.wiregraph.text.Span;

/** Reads an article file of any format into documents. */
public final class ArticleReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern CONLLU_COMMENT =
            Pattern.compile("(?m)^#\\s*(title|date|publisher|author|url)\\s*=\\s*(.+)$");

    private ArticleReader() {}

    /** @throws MetadataException if its front matter is wrong */
    static Reading read(String ending, String path, byte[] bytes, Metadata companion) {
        Reading reading = switch (ending) {
            case "html", "htm" -> Reading.of(HtmlReader.read(path, bytes, companion));
            case "md", "markdown" -> Reading.of(markdown(path, Decoder.decode(bytes), companion));
            case "jsonl" -> jsonl(path, Decoder.decode(bytes), companion);
            case "conllu" -> conllu(path, Decoder.decode(bytes), companion);
            default -> Reading.of(plain(path, Decoder.decode(bytes), companion));
        };
        List<Problem> problems = new ArrayList<>(reading.problems());
        List<Document> documents = new ArrayList<>();
        for (Document document : reading.documents()) {
            if (document.blocks().isEmpty()) {
                problems.add(new Problem(Problem.Kind.EMPTY, document.path(), "no text of an article found in it"));
            } else {
                documents.add(document);
            }
        }
        return new Reading(documents, problems);
    }

    /** An article given as text alone. */
    public static Document plain(String path, String text, Metadata known) {
        Paragraphs.Layout layout = Paragraphs.in(text);
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<PartialDate> date = known.date().or(layout::date).or(() -> Dates.inFileName(name));
        Metadata found = new Metadata(layout.title(text), layout.authors(), Optional.empty(), date, Optional.empty());
        return new Document(path, text, layout.blocks(), known.orElse(found), Optional.empty());
    }

    private static Document markdown(String path, String file, Metadata companion) {
        Matcher matcher = FRONT_MATTER.matcher(file);
        boolean front = matcher.find();
        Metadata metadata = front ? Companion.read(matcher.group(1), path + "'s front matter") : Metadata.NONE;
        Metadata known = metadata.orElse(companion);
        String body = Markdown.plain(front ? file.substring(matcher.end()) : file);
        boolean titled = known.title()
                .filter(title -> !body.stripLeading().startsWith(title))
                .isPresent();
        // A title that only the front matter gives is part of what the article says.
        return plain(path, titled ? known.title().orElseThrow() + "\n\n" + body : body, known);
    }

    private static Reading jsonl(String path, String file, Metadata companion) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : file.split("\\R")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonObject article = JsonParser.parseString(line).getAsJsonObject();
                String id = text(article, "id").orElse(String.valueOf(number));
                String text = text(article, "text").orElse("");
                if (!ids.add(id)) {
                    problems.add(new Problem(
                            Problem.Kind.DUPLICATE, path, "line " + number + ": a second article with id " + id));
                    continue;
                }
                Metadata metadata = new Metadata(
                        text(article, "title"),
                        text(article, "author").map(List::of).orElse(List.of()),
                        text(article, "publisher"),
                        text(article, "date").flatMap(Dates::parse),
                        text(article, "url"));
                boolean titled = metadata.title()
                        .filter(title -> !text.stripLeading().startsWith(title))
                        .isPresent();
                String whole = titled ? metadata.title().orElseThrow() + "\n\n" + text : text;
                documents.add(plain(path + "/" + id, whole, metadata.orElse(companion)));
            } catch (JsonParseException | IllegalStateException | UnsupportedOperationException broken) {
                problems.add(new Problem(Problem.Kind.UNREADABLE, path, "line " + number + " is no JSON object"));
            }
        }
        return new Reading(documents, problems);
    }

    private static Optional<String> text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }

    private static Reading conllu(String path, String file, Metadata companion) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        StringBuilder numbered = new StringBuilder();
        for (String part : file.split("\\R\\s*\\R")) {
            Matcher sentence = Pattern.compile("(?m)^#\\s*text\\s*=\\s*(.+)$").matcher(part);
            if (part.isBlank() || !sentence.find()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n");
            int begin = text.length();
            text.append(sentence.group(1).strip());
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, text.length())));
            numbered.append("# block = ")
                    .append(blocks.size() - 1)
                    .append('\n')
                    .append(part.strip())
                    .append("\n\n");
        }
        Metadata.Builder found = new Metadata.Builder();
        Matcher comment = CONLLU_COMMENT.matcher(file);
        while (comment.find()) {
            found.put(comment.group(1), comment.group(2).strip());
        }
        if (blocks.isEmpty()) {
            return Reading.problem(Problem.Kind.EMPTY, path, "no sentence with a \"# text =\" line in it");
        }
        return Reading.of(new Document(
                path, text.toString(), blocks, found.build().orElse(companion), Optional.of(numbered.toString())));
    }
}
