package org.wiregraph.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.wiregraph.annotate.Sentence;

/**
 * Fits what all domains share, {@code prior.tsv}, {@code joint.txt} and {@code labels.txt}, and says how good a domain does
 * that was left out of the first two fits. Arguments: the folder to write to, then folders with {@code ontology.ttl} and
 * {@code train.jsonl}.
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
        this.folders = folders;
        BiFunction<String, String, List<Sentence>> annotate = Lesson.annotator();
        folders.forEach(folder -> prior.add(folder.toString(), Lesson.of(folder, PRIOR_EXAMPLES, 1, annotate)));
        folders.parallelStream().forEach(folder -> {
            Map<String, Float> weights = Prior.parse(prior.lines(folder.toString()));
            UnseenReadings taught = UnseenReadings.taught(Lesson.of(folder, JOINT_EXAMPLES, 2, annotate), weights);
            UnseenReadings untaught = UnseenReadings.untaught(Lesson.of(folder, LABELS_EXAMPLES, 2, annotate), weights);
            synchronized (readings) {
                readings.put(folder.toString(), taught);
                labels.add(folder.toString(), untaught);
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
        System.out.println("all, adapted "
                + fit.readings.entrySet().stream()
                        .map(entry -> entry.getValue()
                                .adapted(fit.joint.forest(entry.getKey()))
                                .total())
                        .reduce(TripleScore.Counts.NONE, TripleScore.Counts::plus));
    }

    private void report() {
        Map<String, TripleScore.Counts> scores = new TreeMap<>();
        folders.parallelStream().map(Path::toString).forEach(name -> {
            TripleScore.Counts counts =
                    readings.get(name).score(joint.forest(name)).total();
            synchronized (scores) {
                scores.put(name, counts);
            }
        });
        scores.forEach((name, counts) -> System.out.printf(Locale.ROOT, "%-40s %s%n", name, counts));
        System.out.println("all " + scores.values().stream().reduce(TripleScore.Counts.NONE, TripleScore.Counts::plus));
    }
}
