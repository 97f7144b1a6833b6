package org.wiregraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which shapes aim at a node: read off what is said of it, where Jena asks for each target of each shape. The graph must
 * stay as it is. For one thread.
 */
final class ShapeTargets {
    /** Triples with a node as object that are looked through; of more, each property that counts is asked for. */
    private static final int FEW = 50;

    private final Graph graph;
    private final Map<Node, List<Shape>> ofClass = new HashMap<>();
    private final Map<Node, List<Shape>> ofSubjects = new HashMap<>();
    private final Map<Node, List<Shape>> ofObjects = new HashMap<>();
    /** Those that aim in another way, too. */
    private final Set<Shape> others = new LinkedHashSet<>();

    private final Map<Node, Set<Node>> classes = new HashMap<>();

    ShapeTargets(Shapes shapes, Graph graph) {
        this.graph = graph;
        for (Shape shape : shapes.getTargetShapes()) {
            for (Target target : shape.getTargets()) {
                switch (target.getTargetType()) {
                    case targetClass, implicitClass -> put(ofClass, target, shape);
                    case targetSubjectsOf -> put(ofSubjects, target, shape);
                    case targetObjectsOf -> put(ofObjects, target, shape);
                    default -> others.add(shape);
                }
            }
        }
    }

    private static void put(Map<Node, List<Shape>> shapes, Target target, Shape shape) {
        shapes.computeIfAbsent(target.getObject(), node -> new ArrayList<>()).add(shape);
    }

    /** Whether some shape aims at the objects of a property. */
    boolean areAimedAt(Node property) {
        return ofObjects.containsKey(property);
    }

    /** The shapes that aim at a node, each once. */
    Set<Shape> at(Node node) {
        Set<Shape> found = new LinkedHashSet<>();
        if (!node.isLiteral()) {
            graph.stream(node, Node.ANY, Node.ANY).forEach(triple -> {
                found.addAll(ofSubjects.getOrDefault(triple.getPredicate(), List.of()));
                if (triple.getPredicate().equals(Vocabulary.TYPE)) {
                    for (Node one : classes.computeIfAbsent(triple.getObject(), this::withSuperclasses)) {
                        found.addAll(ofClass.getOrDefault(one, List.of()));
                    }
                }
            });
        }
        for (Node property : propertiesInto(node)) {
            found.addAll(ofObjects.getOrDefault(property, List.of()));
        }
        others.stream().filter(shape -> VLib.isFocusNode(shape, node, graph)).forEach(found::add);
        return found;
    }

    private Set<Node> propertiesInto(Node node) {
        Set<Node> properties = new HashSet<>();
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, Node.ANY, node);
        try {
            for (int seen = 0; triples.hasNext(); seen++) {
                if (seen == FEW) {
                    properties.addAll(ofObjects.keySet());
                    properties.removeIf(property -> !graph.contains(Node.ANY, property, node));
                    return properties;
                }
                properties.add(triples.next().getPredicate());
            }
        } finally {
            triples.close();
        }
        return properties;
    }

    private Set<Node> withSuperclasses(Node className) {
        Set<Node> found = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(className));
        while (!open.isEmpty()) {
            Node one = open.pop();
            if (found.add(one)) {
                graph.stream(one, RDFS.subClassOf.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .forEach(open::push);
            }
        }
        return found;
    }
}
