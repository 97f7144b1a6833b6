package org.wiregraph.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.wiregraph.annotate.Sentence;

/**
 * Fits what all domains share, {@code prior.tsv}, {@code joint.txt} and {@code labels.txt}, and says how good a domain does
 * that was left out of the first two fits. Arguments: the folder to write to, then folders with {@code ontology.ttl} and
 * {@code train.jsonl}, each of another name; the same folders give the same bytes, in any order and wherever they stand.
 */
public final class LearnFit {
    private static final int PRIOR_EXAMPLES = 140;
    private static final int JOINT_EXAMPLES = 300;
    private static final int LABELS_EXAMPLES = 70;

    private final List<Path> folders;
    private final Map<String, UnseenReadings> readings = new TreeMap<>();
    private final PriorFit prior = new PriorFit();
    private final JointFit joint = new JointFit(new ForestFit.Growth(200, 12, 0.06, 5));
    private final JointFit labels = new JointFit(new ForestFit.Growth(80, 12, 0.12, 5));

    private LearnFit(List<Path> folders) {
        this.folders =
                folders.stream().sorted(Comparator.comparing(LearnFit::name)).toList();
        BiFunction<String, String, List<Sentence>> annotate = Lesson.annotator();
        this.folders.forEach(folder -> prior.add(name(folder), Lesson.of(folder, PRIOR_EXAMPLES, 1, annotate)));
        this.folders.parallelStream().forEach(folder -> {
            Map<String, Float> weights = Prior.parse(prior.lines(name(folder)));
            UnseenReadings taught = UnseenReadings.taught(Lesson.of(folder, JOINT_EXAMPLES, 2, annotate), weights);
            UnseenReadings untaught = UnseenReadings.untaught(Lesson.of(folder, LABELS_EXAMPLES, 2, annotate), weights);
            synchronized (readings) {
                readings.put(name(folder), taught);
                labels.add(name(folder), untaught);
            }
        });
        readings.forEach(joint::add);
    }

    public static void main(String[] arguments) throws IOException {
        LearnFit fit =
                new LearnFit(Arrays.stream(arguments).skip(1).map(Path::of).toList());
        Path target = Path.of(arguments[0]);
        Files.writeString(target.resolve("prior.tsv"), fit.prior.lines(""));
        Files.writeString(target.resolve("joint.txt"), fit.joint.forest("").lines());
        Files.writeString(target.resolve("labels.txt"), fit.labels.forest("").lines());
        fit.report();
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private void report() {
        Map<String, TripleScore.Counts> scores = new TreeMap<>();
        folders.parallelStream().map(LearnFit::name).forEach(name -> {
            Forest forest = joint.forest(name);
            TripleScore.Counts alone = readings.get(name).score(forest).total();
            TripleScore.Counts adapted = readings.get(name).adapted(forest).total();
            synchronized (scores) {
                scores.put(name, adapted);
                scores.put(name + ", trees of all domains alone", alone);
            }
        });
        scores.forEach((name, counts) -> System.out.printf(Locale.ROOT, "%-50s %s%n", name, counts));
    }
}
