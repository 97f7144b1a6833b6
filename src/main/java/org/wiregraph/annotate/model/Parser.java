package org.wiregraph.annotate.model;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Parses tagged words into a Universal Dependencies tree, with the weights of CoreNLP's neural transition parser. */
public final class Parser {
    /** A word's place in the tree: its head, counted from 1, or 0, and its relation to that. */
    public record Arc(int head, String relation) {}

    private final ParserNetwork network;

    Parser(ParserModel model) {
        network = new ParserNetwork(model);
    }

    /** One arc a word of a sentence in parts; later parts hang on the root of the first by {@code parataxis}. */
    public List<Arc> parse(List<List<CoreLabel>> parts) {
        List<Arc> arcs = new ArrayList<>();
        int root = 0;
        for (List<CoreLabel> part : parts) {
            int shift = arcs.size();
            for (Arc arc : new TransitionParser(network, part).parse()) {
                boolean top = arc.head() == 0;
                if (top && root == 0) {
                    root = arcs.size() + 1;
                    arcs.add(arc);
                } else {
                    arcs.add(top ? new Arc(root, "parataxis") : new Arc(arc.head() + shift, arc.relation()));
                }
            }
        }
        return arcs;
    }
}
