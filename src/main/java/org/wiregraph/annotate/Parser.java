package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Parses tagged words into a Universal Dependencies tree, with the weights of CoreNLP's neural transition parser. */
final class Parser {
    /** Longer sentences are parsed in parts: trees of lists and tables are wrong anyhow, and cost grows. */
    private static final int LONGEST = 150;

    /** A word's place in the tree, as in {@link Token}. */
    record Arc(int head, String relation) {}

    private final ParserNetwork network;

    private Parser(ParserNetwork network) {
        this.network = network;
    }

    static Parser load() {
        return new Parser(ParserNetwork.load("edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
    }

    /** One arc a word; the parts of an overlong sentence hang on the root of its first by {@code parataxis}. */
    List<Arc> parse(List<CoreLabel> words) {
        List<Arc> arcs = new ArrayList<>();
        int root = 0;
        for (List<CoreLabel> part : Splitter.pieces(words, LONGEST)) {
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
