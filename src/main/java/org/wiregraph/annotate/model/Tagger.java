package org.wiregraph.annotate.model;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Gives the words of a sentence their Penn Treebank tags, by CoreNLP's model: the tags of the highest joint probability.
 *
 * <p>Safe for use by several threads.
 */
public final class Tagger {
    private final TagModel model;
    private final TagWord outside;
    private final TagWord end;
    /** What was computed before. */
    private final Recent<String, TagWord> known = new Recent<>();

    Tagger(TagModel model) {
        this.model = model;
        outside = TagWord.special(model, TagWord.OUTSIDE);
        end = TagWord.special(model, edu.stanford.nlp.tagger.common.Tagger.EOS_WORD);
    }

    /** Sets the words' tags. */
    public void tag(List<CoreLabel> words) {
        TagWord[] padded = new TagWord[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            padded[i] = word(words.get(i).word());
        }
        padded[words.size()] = end;
        int[] tags = new TagLattice(model, padded, outside).best();
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setTag(model.tags().get(tags[i]));
        }
    }

    private TagWord word(String form) {
        return known.get(form, unseen -> TagWord.of(model, unseen));
    }
}
