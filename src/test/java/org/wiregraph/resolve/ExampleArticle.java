package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.annotate.Token;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Mention;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

/**
 * Makes an article out of lines.
 *
 * <pre>
 * > A sentence.
 * >> 1-90 210-200                        a sentence of words that are numbers
 * : name, other name | Class, Class 3 | known IRI | of OWNER, noun
 * subject | property | object            see {@link ExampleClaim}
 * </pre>
 *
 * An entity has votes for its classes, one unless a number follows, and is mentioned where its name stands in the last
 * sentence before it, so that a second entity of that name is mentioned there too; an article without sentences is one of
 * its entities' names. A claim is said in the last sentence before it.
 */
final class ExampleArticle {
    private final String path;
    private final Optional<PartialDate> date;
    private final String base;
    private final List<String> sentences = new ArrayList<>();
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private ExampleArticle(String heading, String base) {
        String[] words = heading.split(" ");
        this.path = words[0];
        this.date = words.length > 1 ? PartialDate.tryParse(words[1]) : Optional.empty();
        this.base = base;
    }

    /** @param base IRI under which known names live */
    static Gist read(String heading, List<String> lines, Ontology ontology, String base) {
        ExampleArticle article = new ExampleArticle(heading, base);
        for (String line : lines) {
            if (line.startsWith(">>")) {
                article.sentences.add(numbers(line.substring(2).strip()));
            } else if (line.startsWith("> ")) {
                article.sentences.add(line.substring(2).strip());
            } else if (line.startsWith(": ")) {
                article.entity(line.substring(2).split(" *\\| *"));
            } else if (!line.isBlank()) {
                article.candidates.add(
                        new ExampleClaim(article.entities, ontology, article.last()).read(line.split(" *\\| *")));
            }
        }
        return article.gist();
    }

    private static String numbers(String ranges) {
        return List.of(ranges.split(" ")).stream()
                .map(range -> range.split("-"))
                .flatMapToInt(range -> range(Integer.parseInt(range[0]), Integer.parseInt(range[1])))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static IntStream range(int from, int to) {
        return from <= to
                ? IntStream.rangeClosed(from, to)
                : IntStream.rangeClosed(to, from).map(i -> from + to - i);
    }

    private int last() {
        return Math.max(0, sentences.size() - 1);
    }

    private void entity(String[] parts) {
        List<String> names = new ArrayList<>(List.of(parts[0].split(", ")));
        names.remove("-");
        SortedMap<String, Integer> classes = new TreeMap<>();
        Optional<String> known = Optional.empty();
        int owner = -1;
        String noun = "";
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (part.startsWith("known ")) {
                known = Optional.of(base + part.substring("known ".length()));
            } else if (part.startsWith("of ")) {
                String[] owned = part.substring("of ".length()).split(", ");
                owner = owned[0].equals("itself") ? entities.size() : id(entities, owned[0]);
                noun = owned[1];
            } else if (part.startsWith("noun ")) {
                noun = part.substring("noun ".length());
            } else {
                for (String vote : part.split(", ")) {
                    String[] counted = vote.split(" ");
                    classes.put(counted[0], counted.length > 1 ? Integer.parseInt(counted[1]) : 1);
                }
            }
        }
        int id = entities.size();
        String name = names.isEmpty() ? "" : names.get(0);
        entities.add(new LocalEntity(id, name, classes, new TreeSet<>(names), known, owner, noun, List.of(id)));
        sentenceOf.add(last());
    }

    /** The id of the entity that goes by {@code name}. */
    static int id(List<LocalEntity> entities, String name) {
        return entities.stream()
                .filter(entity -> (entity.name().isEmpty() ? entity.noun() : entity.name()).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity goes by " + name))
                .id();
    }

    private static String name(LocalEntity entity) {
        return entity.name().isEmpty() ? entity.noun() : entity.name();
    }

    private Gist gist() {
        if (sentences.isEmpty()) {
            String names = entities.stream().map(ExampleArticle::name).collect(Collectors.joining(", "));
            sentences.add(names.isEmpty() ? "Nothing." : names + ".");
        }
        String text = String.join("\n", sentences);
        List<Sentence> spans = new ArrayList<>();
        int begin = 0;
        for (String sentence : sentences) {
            Span span = new Span(begin, begin + sentence.length());
            Token token = new Token(1, span, sentence, sentence, "X", "X", 0, "root", "", "", "");
            spans.add(new Sentence(span, spans.size(), Block.Kind.PARAGRAPH, List.of(token)));
            begin = span.end() + 1;
        }
        Metadata metadata = new Metadata(Optional.empty(), List.of(), Optional.empty(), date, Optional.empty());
        List<Mention> mentions = new ArrayList<>();
        entities.forEach(entity -> mentions.add(mention(entity, text, spans, mentions)));
        return Gist.of(new Extraction(
                Document.of(path, text, metadata),
                spans,
                Collections.unmodifiableList(mentions),
                entities,
                candidates));
    }

    private Mention mention(LocalEntity entity, String text, List<Sentence> spans, List<Mention> before) {
        int sentence = sentenceOf.get(entity.id());
        int from = spans.get(sentence).span().begin();
        int begin = text.indexOf(name(entity), from);
        while (begin >= 0 && isTaken(begin, before)) {
            begin = text.indexOf(name(entity), begin + 1);
        }
        if (begin < 0) {
            throw new IllegalArgumentException(path + ": no sentence mentions " + name(entity));
        }
        Span span = new Span(begin, begin + name(entity).length());
        Mention.Kind kind = entity.noun().isEmpty() ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
        return new Mention(
                entity.id(), kind, sentence, 1, 1, 1, span, "", entity.name(), Optional.empty(), -1, entity.noun());
    }

    private static boolean isTaken(int begin, List<Mention> mentions) {
        return mentions.stream().anyMatch(one -> one.span().begin() == begin);
    }
}
