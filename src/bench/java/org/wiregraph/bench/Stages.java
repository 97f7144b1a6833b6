package org.wiregraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where the per-article half spends its time, by samples of Java's own recorder; the program itself keeps no clock. */
final class Stages {
    /** Runs what is to be sampled. */
    interface Work {
        void run() throws InterruptedException;
    }

    /**
     * A stage.
     *
     * @param entries the classes through which it is entered, without their package
     * @param core the methods that do what the models ask for whatever the code around them: its unavoidable part
     */
    private record Stage(String name, List<String> entries, List<String> core) {}

    /** A stage's share of all samples, and that of its unavoidable part. */
    record Share(String name, double all, double core) {}

    private static final String OTHER = "other";
    private static final List<Stage> STAGES = List.of(
            new Stage("tokens, sentences", List.of("Splitter"), List.of("PTBLexer.", "WordToSentenceProcessor.")),
            new Stage("tags", List.of("Tagger", "Retagger"), List.of("TagLattice.", "TagModel.", "FeatureTable.")),
            new Stage("names", List.of("NameRecognizer"), List.of("NameLattice.", "NameModel.", "FeatureTable.")),
            new Stage(
                    "names mended",
                    List.of("Names", "NameRepairs", "NameAgreement", "Genders", "Truecaser"),
                    List.of()),
            new Stage("trees", List.of("Parser"), List.of("Rows.")),
            new Stage("trees mended", List.of("TreeRepairs"), List.of()),
            new Stage("lemmas", List.of("Lemmas"), List.of("Morpha.")),
            new Stage("times", List.of("TimeTagger"), List.of()),
            new Stage(
                    "mentions",
                    List.of("MentionFinder", "TitleReader", "DefiniteTitles", "MentionIndex", "Tree"),
                    List.of()),
            new Stage(
                    "who is who",
                    List.of("Coreference", "Clusters", "EntityBuilder", "Speakers", "Reading"),
                    List.of()),
            new Stage(
                    "claims",
                    List.of(
                            "ClaimReader",
                            "NominalReader",
                            "JoinedReader",
                            "QuantityReader",
                            "StatementReader",
                            "Finisher",
                            "Consistency",
                            "Extraction"),
                    List.of()));

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private int samples;

    private Stages() {
        counts.put("reading", new int[2]);
        STAGES.forEach(stage -> counts.put(stage.name(), new int[2]));
        counts.put(OTHER, new int[2]);
    }

    /** The shares of the stages in {@code work}, in the order of the flow. */
    static List<Share> sample(Work work) throws IOException, InterruptedException {
        Path file = Files.createTempFile("wiregraph", ".jfr");
        Stages stages = new Stages();
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    stages.count(event.getStackTrace().getFrames());
                }
            }
        } finally {
            Files.delete(file);
        }
        List<Share> shares = new ArrayList<>();
        stages.counts.forEach((name, count) ->
                shares.add(new Share(name, (double) count[0] / stages.samples, (double) count[1] / stages.samples)));
        return shares;
    }

    /** Those of the work's own threads only. */
    private void count(List<RecordedFrame> frames) {
        boolean ours = frames.stream().anyMatch(frame -> type(frame).startsWith("org.wiregraph.bench.Half"));
        if (!ours) {
            return;
        }
        samples++;
        boolean reading = frames.stream().anyMatch(frame -> type(frame).startsWith("org.wiregraph.corpus."));
        Optional<Stage> stage = Optional.empty();
        for (int i = frames.size() - 1; i >= 0 && stage.isEmpty(); i--) {
            String type = type(frames.get(i));
            String simple = type.substring(type.lastIndexOf('.') + 1);
            stage = type.startsWith("org.wiregraph.")
                    ? STAGES.stream()
                            .filter(one -> one.entries().contains(simple))
                            .findFirst()
                    : Optional.empty();
        }
        int[] count = counts.get(stage.map(Stage::name).orElse(reading ? "reading" : OTHER));
        count[0]++;
        RecordedMethod method = frames.get(0).getMethod();
        String leaf = type(frames.get(0));
        String called = leaf.substring(leaf.lastIndexOf('.') + 1) + "." + method.getName();
        count[1] += stage.stream().flatMap(one -> one.core().stream()).anyMatch(called::startsWith) ? 1 : 0;
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    /** @param cost microseconds of one processor that a token costs in all */
    static void print(List<Share> shares, double cost) {
        System.out.println();
        System.out.println("stage               share  us/token  of it unavoidable");
        for (Share share : shares) {
            String core = share.core() == 0 ? "" : String.format(Locale.ROOT, "%18.1f", share.core() * cost);
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %5.1f %% %8.1f %s%n",
                    share.name(),
                    100 * share.all(),
                    share.all() * cost,
                    core);
        }
    }
}
