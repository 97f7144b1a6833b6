package org.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.graph.ShapeCheck;
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

    @Override
    public Integer call() {
        Path file = shapes.toString().isEmpty()
                ? places.shapes().orElse(Places.orShipped(shapes, "ontology/shapes.ttl"))
                : shapes;
        if (!Files.exists(file)) {
            throw new UsageException("no shapes at " + file + ": name them with --shapes");
        }
        places.store().verify();
        List<String> violations = places.store().read(dataset -> new ShapeCheck(file).check(dataset));
        violations.forEach(System.out::println);
        System.out.println(
                violations.isEmpty()
                        ? "The graph conforms: "
                                + places.store()
                                        .read(dataset -> dataset.asDatasetGraph().stream()
                                                .count())
                                + " triples checked."
                        : violations.size() + " violations.");
        return violations.isEmpty() ? 0 : Main.PROBLEMS;
    }
}
