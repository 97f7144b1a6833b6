package org.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wiregraph.graph.ShapeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the graph against the SHACL shapes of the ontology folder.",
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
        ShapeCheck.Result result = places.store().read(dataset -> new ShapeCheck(file).check(dataset));
        result.violations().forEach(System.out::println);
        System.out.println(
                result.violations().isEmpty()
                        ? "The graph conforms: " + result.checked() + " triples checked."
                        : result.violations().size() + " violations.");
        return result.violations().isEmpty() ? 0 : Main.PROBLEMS;
    }
}
