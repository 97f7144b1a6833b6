package org.wiregraph.graph;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;

/** Checks a graph against SHACL shapes. */
public final class ShapeCheck {
    /** What the check found: lines for people, and how many triples were looked at. */
    public record Result(List<String> violations, long checked) {
        public Result {
            violations = List.copyOf(violations);
        }
    }

    private final Shapes shapes;

    /** @param file the shapes, in Turtle */
    public ShapeCheck(Path file) {
        this.shapes = Shapes.parse(RDFDataMgr.loadGraph(file.toUri().toString()));
    }

    /** Checks all graphs of {@code dataset} together. */
    public Result check(Dataset dataset) {
        Model union = ModelFactory.createDefaultModel();
        union.add(dataset.getDefaultModel());
        union.add(dataset.getUnionModel());
        Graph graph = union.getGraph();
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        List<String> violations = report.getEntries().stream()
                .map(entry -> entry.focusNode() + ": " + entry.message()
                        + (entry.value() == null ? "" : " (" + entry.value() + ")"))
                .sorted()
                .toList();
        return new Result(violations, graph.size());
    }
}
