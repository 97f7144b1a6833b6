package org.wiregraph.annotate.model;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Labels the words of a sentence with PERSON, ORGANIZATION, LOCATION, MISC or O, by one of CoreNLP's models: the labels of
 * the highest joint probability.
 *
 * <p>Safe for use by several threads.
 */
public final class NameRecognizer {
    private final NameModel model;
    private final NameWord outside;
    /** What was computed before. */
    private final Recent<String, NameWord> known = new Recent<>();

    NameRecognizer(NameModel model) {
        this.model = model;
        this.outside = NameWord.outside(model);
    }

    /** One label a word; the words have their tags. */
    public List<String> label(List<CoreLabel> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        NameWord[] padded = new NameWord[words.size() + 2 * NameLattice.MARGIN];
        Arrays.fill(padded, outside);
        for (int i = 0; i < words.size(); i++) {
            padded[i + NameLattice.MARGIN] = word(words.get(i).word());
        }
        List<String> labels = new ArrayList<>(words.size());
        for (int label : new NameLattice(model, padded, words).best()) {
            labels.add(model.labels().get(label));
        }
        return labels;
    }

    /** Words that its training saw in lower case. */
    public Set<String> lowerCaseWords() {
        return model.lowerCaseWords();
    }

    private NameWord word(String form) {
        return known.get(form, unseen -> new NameWord(model, unseen));
    }
}
