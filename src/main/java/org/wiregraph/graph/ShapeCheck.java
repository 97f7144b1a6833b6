package org.wiregraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.wiregraph.text.Problem;

/** Checks a graph against SHACL shapes. */
public final class ShapeCheck {
    /** What the check found: a problem for each violation, and how many triples were looked at. */
    public record Result(List<Problem> problems, long checked) {
        public Result {
            problems = problems.stream().distinct().sorted().toList();
        }

        /** The problems as lines for people. */
        public List<String> violations() {
            return problems.stream()
                    .map(problem -> problem.document() + ": " + problem.detail())
                    .toList();
        }
    }

    private final Shapes shapes;

    /**
     * A check against the shapes of one file.
     *
     * @param file the shapes, in Turtle
     */
    public ShapeCheck(Path file) {
        this.shapes = Shapes.parse(RDFDataMgr.loadGraph(file.toUri().toString()));
    }

    /** Checks all graphs of {@code dataset} together, without copying them. */
    public Result check(Dataset dataset) {
        Graph graph = new Union(
                dataset.getDefaultModel().getGraph(), dataset.getUnionModel().getGraph());
        List<Problem> problems = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ShapeCheck::problem)
                .toList();
        return new Result(problems, dataset.asDatasetGraph().stream().count());
    }

    private static Problem problem(ReportEntry entry) {
        String path = Optional.ofNullable(entry.resultPath())
                .map(given -> given.toString().replaceAll("<[^>]*[#/]([^>]*)>", "$1") + " ")
                .orElse("");
        String value = Optional.ofNullable(entry.value())
                .filter(given -> !given.equals(entry.focusNode()))
                .map(given -> ", not " + words(given))
                .orElse("");
        return new Problem(Problem.Kind.SHAPE, words(entry.focusNode()), path + entry.message() + value);
    }

    private static String words(Node node) {
        return node.isLiteral() ? '"' + node.getLiteralLexicalForm() + '"' : node.toString();
    }
}
