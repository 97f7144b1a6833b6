package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;

/** Parses tagged words into a Universal Dependencies tree, with CoreNLP's transition parser. */
final class Parser {
    /** Longer sentences are parsed in parts: trees of lists and tables are wrong anyhow, and cost grows. */
    private static final int LONGEST = 150;

    /** A word's place in the tree, as in {@link Token}. */
    record Arc(int head, String relation) {}

    private final DependencyParser model;

    private Parser(DependencyParser model) {
        this.model = model;
    }

    static Parser load() {
        return new Parser(DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
    }

    /** One arc a word; the parts of an overlong sentence hang on the root of its first by {@code parataxis}. */
    List<Arc> parse(List<CoreLabel> words) {
        List<Arc> arcs = new ArrayList<>();
        int root = 0;
        for (List<CoreLabel> part : Splitter.pieces(words, LONGEST)) {
            int shift = arcs.size();
            for (Arc arc : parsePart(part)) {
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

    private List<Arc> parsePart(List<CoreLabel> words) {
        List<TaggedWord> tagged = new ArrayList<>();
        for (CoreLabel word : words) {
            tagged.add(new TaggedWord(word.word(), word.tag()));
        }
        Arc[] arcs = new Arc[words.size()];
        for (TypedDependency dependency : model.predict(tagged).typedDependencies()) {
            arcs[dependency.dep().index() - 1] =
                    new Arc(dependency.gov().index(), dependency.reln().toString());
        }
        int root = 0;
        for (int i = 0; i < arcs.length; i++) {
            root = root == 0 && arcs[i] != null && arcs[i].head() == 0 ? i + 1 : root;
        }
        List<Arc> whole = new ArrayList<>();
        for (int i = 0; i < arcs.length; i++) {
            boolean first = root == 0 && i == 0;
            whole.add(arcs[i] != null ? arcs[i] : first ? new Arc(0, "root") : new Arc(Math.max(root, 1), "dep"));
        }
        return whole;
    }
}
