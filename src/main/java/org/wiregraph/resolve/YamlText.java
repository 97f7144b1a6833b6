package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A file of decisions as YAML: lists of items under a few headings, each known with its line. */
final class YamlText {
    /** One item: a mapping of keys to texts or lists of texts, or, under the key "", a bare text or list. */
    record Item(String heading, Map<String, List<String>> parts, int line) {
        /** The one text of {@code key}, "" if it is not there. */
        String text(String key) {
            return String.join(", ", parts.getOrDefault(key, List.of()));
        }
    }

    private final String file;
    private final String text;

    YamlText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The items under {@code headings}, in order, as lists under headings or as one list of items each with its heading;
     * anything else in the file is an error.
     */
    List<Item> items(List<String> headings) {
        List<Item> items = new ArrayList<>();
        root().ifPresent(node -> {
            if (node instanceof SequenceNode list) {
                list.getValue().forEach(one -> items.add(headed(headings, one)));
            } else {
                mapping(
                                node,
                                "the file is a mapping of " + headings
                                        + ", or a list of items each begun with one of them")
                        .getValue()
                        .forEach(tuple -> items.addAll(listed(headings, tuple)));
            }
        });
        return items;
    }

    /** "- reject: {document: ...}", as it can be pasted at the end of a file. */
    private Item headed(List<String> headings, Node node) {
        List<NodeTuple> tuples =
                mapping(node, "an item begins with one of " + headings).getValue();
        if (tuples.size() != 1) {
            throw error(node, "an item has one heading, of " + headings);
        }
        return item(heading(headings, tuples.get(0)), tuples.get(0).getValueNode());
    }

    private List<Item> listed(List<String> headings, NodeTuple tuple) {
        String heading = heading(headings, tuple);
        boolean empty = tuple.getValueNode() instanceof ScalarNode scalar
                && scalar.getValue().isEmpty();
        if (empty) {
            return List.of();
        }
        if (!(tuple.getValueNode() instanceof SequenceNode list)) {
            throw error(tuple.getValueNode(), heading + " holds a list of items, each begun with -");
        }
        return list.getValue().stream().map(one -> item(heading, one)).toList();
    }

    private String heading(List<String> headings, NodeTuple tuple) {
        String heading = scalar(tuple.getKeyNode());
        if (!headings.contains(heading)) {
            throw error(tuple.getKeyNode(), "unknown heading " + heading + "; known are " + headings);
        }
        return heading;
    }

    private Optional<Node> root() {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new DecisionException(file, line, oneLine(wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            throw new DecisionException(file, 1, oneLine(String.valueOf(wrong.getMessage())));
        }
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private Item item(String heading, Node node) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (parts.put(scalar(tuple.getKeyNode()), texts(tuple.getValueNode())) != null) {
                    throw error(tuple.getKeyNode(), scalar(tuple.getKeyNode()) + " stands twice in one item");
                }
            }
        } else {
            parts.put("", texts(node));
        }
        return new Item(heading, parts, line(node));
    }

    private List<String> texts(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(this::scalar).toList()
                : List.of(scalar(node));
    }

    private String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(node, "a text is wanted here");
        }
        return scalar.getValue().strip();
    }

    private MappingNode mapping(Node node, String wanted) {
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, wanted);
        }
        return mapping;
    }

    private DecisionException error(Node node, String detail) {
        return new DecisionException(file, line(node), detail);
    }

    /** The error of an item. */
    DecisionException error(Item item, String detail) {
        return new DecisionException(file, item.line(), item.heading() + ": " + detail);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
