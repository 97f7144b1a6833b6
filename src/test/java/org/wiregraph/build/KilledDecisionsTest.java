package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.resolve.Correction;
import org.wiregraph.resolve.DecisionFile;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Identity;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;
import org.wiregraph.text.WholeFile;

/**
 * Decisions that two processes take down at once, killed at random moments, as does a file that they replace: nothing that
 * was acknowledged is lost, and nothing stands there half. {@code -Dwiregraph.kills=N} kills more, {@code -Dwiregraph.seed=N}
 * at other moments.
 */
class KilledDecisionsTest {
    private static final int KILLS = Integer.getInteger("wiregraph.kills", 6);
    private static final long SEED = Long.getLong("wiregraph.seed", 0);
    private static final String WRITTEN = "whole.txt";
    private static final String MINE = "# mine\nsame:\n  - [NATO, Alliance]   # as I know\n";

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(Decisions.IDENTITY), MINE);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill += 2) {
            List<Process> deciders = List.of(start("k" + kill), start("k" + (kill + 1)));
            while (deciders.stream().allMatch(Process::isAlive)
                    && said("k" + kill).isEmpty()) {
                deciders.get(0).waitFor(20, TimeUnit.MILLISECONDS);
            }
            for (Process decider : deciders) {
                decider.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
                decider.destroyForcibly().waitFor();
            }
            acknowledged.addAll(said("k" + kill));
            acknowledged.addAll(said("k" + (kill + 1)));
            Decisions decisions = Decisions.in(folder);
            assertThat(decisions.identities().stream().map(Identity::reason)).containsAll(acknowledged);
            assertThat(decisions.corrections().stream().map(Correction::reason)).containsAll(acknowledged);
            assertThat(Files.readString(folder.resolve(Decisions.IDENTITY))).startsWith(MINE);
            assertThat(Files.readString(folder.resolve(WRITTEN))
                            .chars()
                            .distinct()
                            .count())
                    .isEqualTo(1);
            assertThat(Files.size(folder.resolve(WRITTEN))).isEqualTo(Decider.LENGTH);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS / 2).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> !name.startsWith(".") && !name.endsWith(".said"))
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(Decisions.IDENTITY, Decisions.CORRECTIONS, WRITTEN);
        }
    }

    /** What a process has acknowledged; its last line may have been cut off. */
    private List<String> said(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".said")).stream()
                .filter(line -> line.endsWith(";"))
                .toList();
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Decider.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(folder.resolve(name + ".said").toFile())
                .start();
    }

    /** Another process: decides without end, and says what it has decided. */
    static final class Decider {
        static final int LENGTH = 1_000_000;

        private Decider() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            for (int i = 0; ; i++) {
                String name = arguments[1] + "." + i;
                DecisionFile.add(
                        folder, new Identity(Identity.Kind.DIFFERENT, List.of(name, "NATO"), "", name + ";", 0));
                DecisionFile.add(
                        folder,
                        new Correction(
                                Correction.Kind.STATUS,
                                new Correction.Selector("a.txt", "", name, "", ""),
                                Optional.of(Status.DENIED),
                                Validity.UNKNOWN,
                                "",
                                name + ";",
                                0));
                WholeFile.write(
                        folder.resolve(WRITTEN),
                        String.valueOf((char) ('a' + i % 26)).repeat(LENGTH));
                System.out.println(name + ";");
            }
        }
    }
}
