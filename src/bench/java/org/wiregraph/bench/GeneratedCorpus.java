package org.wiregraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.ConlluWriter;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;

/**
 * Any number of annotated articles made at random of the sentences of others, one in a file: with other names of people
 * and organizations, some of them in all articles and some in one, persons by surname only, middle initials, capitals, and
 * articles that copy others. No models are needed to read them.
 */
public final class GeneratedCorpus {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ker", "lo", "min", "dar", "ves", "tu", "ran", "sol", "eck", "ham", "ni", "gor", "pel", "ost", "wyn");
    private static final List<String> BODIES = List.of("Institute", "Council", "Party", "Union", "Agency", "Bank");
    /** Sentences of the longest article. */
    private static final int LONGEST = 20;

    private final Random random;
    private final int people;
    private final List<String> sentences;
    private final List<String> told = new ArrayList<>();

    /**
     * @param sentences blocks of CoNLL-U
     * @param people how many given and family names there are to choose from
     */
    GeneratedCorpus(List<String> sentences, int people, long seed) {
        this.random = new Random(seed);
        this.people = people;
        this.sentences = List.copyOf(sentences);
    }

    /** Articles made of the sentences of those in a folder, with as many people as are usual in so many. */
    public static GeneratedCorpus of(Path corpus, int articles) {
        List<Document> documents = Corpus.in(corpus).files().stream()
                .flatMap(file -> file.read().documents().stream())
                .toList();
        return new GeneratedCorpus(sentences(documents, Annotator.load()), Math.max(20, articles / 10), articles);
    }

    /** The sentences of {@code documents} as blocks of CoNLL-U, without their places in a text. */
    static List<String> sentences(List<Document> documents, Annotator annotator) {
        List<String> sentences = new ArrayList<>();
        for (Document document : documents) {
            String conllu = ConlluWriter.write(annotator.annotate(document), document.text());
            Arrays.stream(conllu.strip().split("\n\n"))
                    .map(block -> block.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.replaceFirst("Start=[0-9]+\\|End=[0-9]+\\|?", ""))
                            .map(line -> line.endsWith("\t") ? line + "_" : line)
                            .collect(Collectors.joining("\n")))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    /** Writes so many articles. */
    public void write(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < articles; i++) {
            Files.writeString(file(folder, i), article());
        }
    }

    /** Where the article of that number lies. */
    static Path file(Path folder, int number) {
        return folder.resolve(String.format(Locale.ROOT, "news-%05d.conllu", number));
    }

    /** Another article. */
    String article() {
        boolean copy = !told.isEmpty() && random.nextInt(12) == 0;
        String text = copy ? told.get(random.nextInt(told.size())) : text();
        if (!copy && told.size() < 1000) {
            told.add(text);
        }
        LocalDate date = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(300));
        return "# date = " + date + "\n# publisher = Paper " + random.nextInt(9) + "\n" + text;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int count = 2 + random.nextInt(LONGEST - 1);
        for (int i = 0; i < count; i++) {
            text.append("# newpar\n").append(renamed(sentences.get(random.nextInt(sentences.size()))));
        }
        return text.toString();
    }

    /** The sentence with other names, and without its text, which is then made of its words. */
    private String renamed(String sentence) {
        StringBuilder out = new StringBuilder();
        List<String[]> words = sentence.lines().map(line -> line.split("\t")).toList();
        for (int i = 0; i < words.size(); ) {
            int end = i + 1;
            while (end < words.size() && words.get(end)[9].contains("NE=I-")) {
                end++;
            }
            rename(words.subList(i, end));
            i = end;
        }
        words.forEach(word -> out.append(String.join("\t", word)).append('\n'));
        return out.append('\n').toString();
    }

    private void rename(List<String[]> name) {
        String kind = name.get(0)[9];
        if (kind.contains("NE=B-PERSON") && random.nextInt(3) > 0) {
            int person = random.nextInt(people);
            set(name.get(name.size() - 1), word(person * 7 % Math.max(5, people / 3)));
            for (int i = 0; i < name.size() - 1; i++) {
                String given = word(person + i);
                set(name.get(i), i > 0 ? given.substring(0, 1) + "." : given);
            }
        } else if (kind.contains("NE=B-ORG") && random.nextInt(3) > 0) {
            String body = word(random.nextInt(people)) + (random.nextInt(3) > 0 ? "" : "ia");
            for (int i = 0; i < name.size(); i++) {
                String part = i == 0 ? body : BODIES.get(random.nextInt(BODIES.size()));
                set(name.get(i), random.nextInt(9) == 0 ? part.toUpperCase(Locale.ROOT) : part);
            }
        }
    }

    private static void set(String[] word, String form) {
        word[1] = form;
        word[2] = form;
    }

    /** The same word for the same number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 17; left > 0; left /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
