package org.wiregraph.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wiregraph.text.WholeFile;

/** A model as lines of text, one kind of line after the other, all sorted: the same model gives the same bytes. */
final class ModelFile {
    private static final String FORMAT = "wiregraph model 2";

    private ModelFile() {}

    static void write(Learned learned, Path file) {
        try {
            WholeFile.write(file, out -> write(learned, out));
        } catch (IOException failed) {
            throw new LearnException("cannot write " + file + ": " + failed.getMessage());
        }
    }

    private static void write(Learned learned, OutputStream file) throws IOException {
        try (PrintStream out = new PrintStream(new GZIPOutputStream(file), false, "UTF-8")) {
            Parts parts = learned.parts();
            out.println(FORMAT);
            learned.thresholds().forEach((property, at) -> line(out, "threshold", property, number(at)));
            for (String property : parts.properties()) {
                line(out, "property", property);
            }
            parts.relations()
                    .forEach((name, relation) -> relation.lines().forEach(text -> line(out, "relation", name, text)));
            parts.writing()
                    .forEach((place, text, written, count) ->
                            line(out, "value", place, text, written, String.valueOf(count)));
            parts.writing()
                    .completion()
                    .counts()
                    .forEach((place, count) -> line(out, "completion", place, count[0] + " " + count[1]));
            parts.memory()
                    .groups()
                    .forEach((name, places) -> places.forEach(
                            (place, groups) -> line(out, "memory", name, place, String.valueOf(groups.size()))));
            parts.known().forEach(name -> line(out, "known", name));
            learned.adaptation().leanings().forEach((property, value) -> line(out, "leaning", property, number(value)));
            learned.adaptation().forest().lines().lines().forEach(tree -> line(out, "tree", tree));
            weights(out, parts);
            if (out.checkError()) {
                throw new IOException("no space left on device?");
            }
        }
    }

    private static void weights(PrintStream out, Parts parts) {
        Weights weights = parts.weights();
        Evidence evidence = parts.evidence();
        for (int p = 0; p < parts.properties().size(); p++) {
            line(out, "counts", String.valueOf(p), number(evidence.rights()[p]), number(evidence.pairs()[p]));
        }
        for (int c = 0; c < parts.clues().size(); c++) {
            line(out, "clue", parts.clues().name(c), String.valueOf(weights.clue()[c]));
        }
        for (int f = 0; f < parts.index().size(); f++) {
            List<String> fields =
                    new ArrayList<>(List.of("feature", parts.index().name(f), String.valueOf(weights.shape()[f])));
            for (int p = 0; p < parts.properties().size(); p++) {
                if (evidence.all()[p][f] != 0 || weights.own()[p][f] != 0) {
                    fields.add(String.format(
                            Locale.ROOT,
                            "%d %s %s %s",
                            p,
                            number(evidence.right()[p][f]),
                            number(evidence.all()[p][f]),
                            weights.own()[p][f]));
                }
            }
            line(out, fields.toArray(String[]::new));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static void line(PrintStream out, String... fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : "\t")
                    .append(field.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
        }
        out.print(line.append('\n'));
    }

    /** @throws LearnException if there is no model at {@code file} */
    static Learned read(Path file) {
        try (BufferedReader in = new BufferedReader(new java.io.InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), java.nio.charset.StandardCharsets.UTF_8))) {
            if (!FORMAT.equals(in.readLine())) {
                throw new LearnException(file + " is no model of this version: learn again");
            }
            Reader reader = new Reader();
            in.lines().map(line -> line.split("\t", -1)).forEach(reader::line);
            return reader.learned();
        } catch (IOException failed) {
            throw new LearnException("cannot read the model " + file + ": " + failed.getMessage());
        }
    }

    private static final class Reader {
        private final Map<String, Double> thresholds = new TreeMap<>();
        private final List<String> properties = new ArrayList<>();
        private final Map<String, Relation> relations = new TreeMap<>();
        private final Writing writing = new Writing();
        private final Memory memory = new Memory();
        private final Set<String> known = new TreeSet<>();
        private final Map<String, Double> leanings = new TreeMap<>();
        private final StringBuilder trees = new StringBuilder();
        private final List<String[]> counts = new ArrayList<>();
        private final List<String[]> clues = new ArrayList<>();
        private final List<String[]> features = new ArrayList<>();

        void line(String[] f) {
            switch (f[0]) {
                case "threshold" -> thresholds.put(f[1], Double.valueOf(f[2]));
                case "property" -> properties.add(f[1]);
                case "relation" ->
                    relations.computeIfAbsent(f[1], Relation::new).read(f[2]);
                case "value" -> writing.note(f[1], f[2], f[3], Integer.parseInt(f[4]));
                case "completion" ->
                    writing.completion()
                            .counts()
                            .put(
                                    f[1],
                                    Arrays.stream(f[2].split(" "))
                                            .mapToInt(Integer::parseInt)
                                            .toArray());
                case "memory" -> {
                    for (int i = 0; i < Integer.parseInt(f[3]); i++) {
                        memory.note(f[2], f[1], String.valueOf(i));
                    }
                }
                case "known" -> known.add(f[1]);
                case "leaning" -> leanings.put(f[1], Double.valueOf(f[2]));
                case "tree" -> trees.append(f[1]).append('\n');
                case "counts" -> counts.add(f);
                case "clue" -> clues.add(f);
                case "feature" -> features.add(f);
                default -> throw new LearnException("a model with lines that are not known here: " + f[0]);
            }
        }

        Learned learned() {
            FeatureIndex index =
                    FeatureIndex.of(features.stream().map(f -> f[1]).toList());
            Evidence evidence = new Evidence(properties.size(), index.size());
            FeatureIndex names = FeatureIndex.of(clues.stream().map(f -> f[1]).toList());
            Weights weights = new Weights(properties.size(), index.size(), names.size());
            for (String[] f : counts) {
                evidence.rights()[Integer.parseInt(f[1])] = Double.parseDouble(f[2]);
                evidence.pairs()[Integer.parseInt(f[1])] = Double.parseDouble(f[3]);
            }
            clues.forEach(f -> weights.clue()[names.number(f[1])] = Float.parseFloat(f[2]));
            for (int i = 0; i < features.size(); i++) {
                String[] f = features.get(i);
                weights.shape()[i] = Float.parseFloat(f[2]);
                for (int k = 3; k < f.length; k++) {
                    String[] of = f[k].split(" ");
                    int p = Integer.parseInt(of[0]);
                    evidence.right()[p][i] = Float.parseFloat(of[1]);
                    evidence.all()[p][i] = Float.parseFloat(of[2]);
                    weights.own()[p][i] = Float.parseFloat(of[3]);
                }
            }
            return new Learned(
                    new Parts(
                            properties,
                            relations,
                            writing,
                            memory,
                            evidence,
                            index,
                            names,
                            weights,
                            known,
                            new Patterns()),
                    new Adaptation(Forest.of(trees.toString()), leanings),
                    thresholds);
        }
    }
}
