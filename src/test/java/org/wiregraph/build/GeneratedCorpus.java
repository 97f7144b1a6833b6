package org.wiregraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Any number of annotated articles made at random of the sentences of {@code sentences.conllu}, in files of many: with
 * other names of people and organizations, some of them in all articles and some in one, persons by surname only, middle
 * initials, capitals, and articles that copy others. No models are needed to read them.
 */
public final class GeneratedCorpus {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ker", "lo", "min", "dar", "ves", "tu", "ran", "sol", "eck", "ham", "ni", "gor", "pel", "ost", "wyn");
    private static final List<String> BODIES = List.of("Institute", "Council", "Party", "Union", "Agency", "Bank");
    private static final String HOT = """
            1\tNATO\tNATO\tPROPN\tNNP\t_\t2\tnsubj\t_\tNE=B-ORG
            2\tsupports\tsupport\tVERB\tVBZ\t_\t0\troot\t_\t_
            3\tAfghanistan\tAfghanistan\tPROPN\tNNP\t_\t2\tobj\t_\tNE=B-LOC
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
            """;

    private final Random random;
    private final int people;
    private final List<String> sentences;
    private final List<String> told = new ArrayList<>();

    /** @param people how many given and family names there are to choose from */
    GeneratedCorpus(long seed, int people) throws IOException {
        this.random = new Random(seed);
        this.people = people;
        this.sentences = List.of(Files.readString(Path.of("src/test/resources/build/sentences.conllu"))
                .strip()
                .split("\n\n"));
    }

    /** Arguments: folder, number of articles, articles in a file, seed. */
    public static void main(String[] arguments) throws IOException {
        int articles = Integer.parseInt(arguments[1]);
        new GeneratedCorpus(Long.parseLong(arguments[3]), Math.max(20, articles / 10))
                .write(Path.of(arguments[0]), articles, Integer.parseInt(arguments[2]));
    }

    /** Writes so many articles, {@code each} in a file. */
    void write(Path folder, int articles, int each) throws IOException {
        Files.createDirectories(folder);
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            file.append("# newdoc id = ").append(i).append('\n').append(article());
            if ((i + 1) % each == 0 || i + 1 == articles) {
                Files.writeString(folder.resolve(String.format("news-%05d.conllu", i / each)), file);
                file.setLength(0);
            }
        }
    }

    private String article() {
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
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            text.append("# newpar\n").append(renamed(sentences.get(random.nextInt(sentences.size()))));
        }
        return text.append("# newpar\n").append(HOT).append('\n').toString();
    }

    /** The sentence with other names, and without its text, which is then made of its words. */
    private String renamed(String sentence) {
        StringBuilder out = new StringBuilder();
        List<String[]> words = sentence.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
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
                set(name.get(i), random.nextInt(9) == 0 ? part.toUpperCase(java.util.Locale.ROOT) : part);
            }
        }
    }

    private static void set(String[] word, String form) {
        word[1] = form;
        word[2] = form;
    }

    /** The same word for the same number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 17; left > 0; left /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
