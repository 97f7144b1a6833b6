package org.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wiregraph.graph.ShapeCheck;
import org.wiregraph.graph.Violations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks that the files of the graph are as they were published, and the graph against the SHACL shapes of the"
                        + " ontology folder.",
        footer = {"", "Example:", "  wiregraph check"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Option(
            names = "--shapes",
            paramLabel = "FILE",
            description = "SHACL shapes in Turtle (default: ontology/shapes.ttl).")
    private Path shapes = Path.of("");

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Show so many of each kind of mistake at most (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int most = 20;

    @Override
    public Integer call() {
        Path file = shapes.toString().isEmpty()
                ? places.shapes().orElse(Places.orShipped(shapes, "ontology/shapes.ttl"))
                : shapes;
        if (!Files.exists(file)) {
            throw new UsageException("no shapes at " + file + ": name them with --shapes");
        }
        if (most < 1) {
            throw new UsageException("--most is at least 1");
        }
        places.store().verify();
        return places.store().read(dataset -> {
            Violations violations = new ShapeCheck(file).check(dataset, most);
            violations.lines().forEach(System.out::println);
            System.out.println(
                    violations.count() == 0
                            ? "The graph conforms to " + file + "."
                            : violations.count() == 1 ? "1 violation." : violations.count() + " violations.");
            return violations.count() == 0 ? 0 : Main.PROBLEMS;
        });
    }
}
