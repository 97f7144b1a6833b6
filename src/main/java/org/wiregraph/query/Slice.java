package org.wiregraph.query;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.graph.QuadReader;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.text.Status;

/**
 * The part of a graph that some of its claims make up: these, their sentences and articles, their facts, what names the
 * things in them, and how the summary sees them.
 */
final class Slice {
    private static final Node CLAIM = wg("Claim");
    private static final Node FACT = wg("Fact");
    private static final Node EARLIEST = wg("earliest");
    private static final Node ACTUAL = wg(Status.ACTUAL.localName());
    private static final Node ABOUT = wg("about");
    private static final Node CONTEXT = wg("context");
    private static final Node DERIVED = NodeFactory.createURI(Vocabulary.PROV + "wasDerivedFrom");

    private final Selection selection;
    private final Set<Node> articles = new HashSet<>();
    private final Set<Node> kept = new HashSet<>();
    private final Set<Node> things = new HashSet<>();
    private final Set<Triple> claimed = new HashSet<>();
    private final Set<Triple> facts = new HashSet<>();
    private final Set<Node> happenings = new HashSet<>();

    private Slice(Selection selection) {
        this.selection = selection;
    }

    /** The slice of {@code quads} about an entity, since a date, or both. */
    static Slice of(Path quads, Selection selection) {
        Slice slice = new Slice(selection);
        if (selection.since().isPresent()) {
            each(quads, slice::dated);
        }
        each(quads, slice::claim);
        selection.about().ifPresent(entity -> slice.things.add(NodeFactory.createURI(entity)));
        return slice;
    }

    private static Node wg(String name) {
        return NodeFactory.createURI(Vocabulary.WG + name);
    }

    private static void each(Path quads, Consumer<List<Quad>> consumer) {
        Blocks blocks = new Blocks(consumer);
        QuadReader.each(quads, blocks::add);
        blocks.finish();
    }

    private void dated(List<Quad> block) {
        String since = selection.since().orElseThrow().earliest().toString();
        for (Quad quad : block) {
            if (quad.getSubject().equals(quad.getGraph())
                    && quad.getPredicate().equals(EARLIEST)
                    && quad.getObject().getLiteralLexicalForm().compareTo(since) >= 0) {
                articles.add(quad.getGraph());
            }
        }
    }

    private void claim(List<Quad> block) {
        boolean claim = has(block, RDF.type.asNode(), CLAIM);
        boolean late =
                selection.since().isEmpty() || articles.contains(block.get(0).getGraph());
        boolean named = selection.about().isEmpty()
                || block.stream()
                        .anyMatch(quad -> quad.getObject().isURI()
                                && quad.getObject()
                                        .getURI()
                                        .equals(selection.about().get()));
        if (!claim || !late || !named) {
            return;
        }
        kept.add(block.get(0).getSubject());
        kept.add(block.get(0).getGraph());
        for (Quad quad : block) {
            Node object = quad.getObject();
            if (quad.getPredicate().equals(DERIVED) || quad.getPredicate().equals(CONTEXT)) {
                kept.add(object);
            } else if (quad.getPredicate().equals(ABOUT)) {
                happenings.add(object);
            } else if (object.isURI()) {
                things.add(object);
            }
        }
        Triple said = triple(block);
        if (said.isConcrete()) {
            claimed.add(said);
            if (has(block, wg("status"), ACTUAL)) {
                facts.add(said);
                facts.add(Triple.create(said.getObject(), said.getPredicate(), said.getSubject()));
            }
        }
    }

    /** The triple that a block reifies; with wildcards where it does not. */
    private static Triple triple(List<Quad> block) {
        return Triple.create(
                object(block, RDF.subject.asNode()),
                object(block, RDF.predicate.asNode()),
                object(block, RDF.object.asNode()));
    }

    private static Node object(List<Quad> block, Node predicate) {
        return block.stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .map(Quad::getObject)
                .findFirst()
                .orElse(Node.ANY);
    }

    private static boolean has(List<Quad> block, Node predicate, Node object) {
        return block.stream()
                .anyMatch(quad -> quad.getPredicate().equals(predicate)
                        && quad.getObject().equals(object));
    }

    /** The quads of one subject that belong to the slice. */
    List<Quad> of(List<Quad> block) {
        Node subject = block.get(0).getSubject();
        boolean summed = has(block, RDF.type.asNode(), FACT)
                && (claimed.contains(triple(block)) || happenings.contains(object(block, ABOUT)));
        return block.stream()
                .filter(quad -> quad.isDefaultGraph() ? stated(quad) : summed || kept.contains(subject))
                .toList();
    }

    private boolean stated(Quad quad) {
        Node subject = quad.getSubject();
        return facts.contains(quad.asTriple())
                || happenings.contains(subject)
                || (things.contains(subject) && SourcedFacts.describes(quad.getPredicate()));
    }
}
