package org.wiregraph.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Labels the words of a sentence with PERSON, ORGANIZATION, LOCATION, MISC or O, by one of CoreNLP's models. */
final class NameRecognizer {
    private static final Set<String> KINDS = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
    private final CRFClassifier<CoreLabel> model;

    private NameRecognizer(CRFClassifier<CoreLabel> model) {
        this.model = model;
    }

    /** Loads the model of that name, e.g. {@code all.3class}. */
    static NameRecognizer load(String name) {
        Properties properties = new Properties();
        // It would learn the words that it meets in lower case, and label an article by what it read before.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        String path = "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz";
        try {
            return new NameRecognizer(CRFClassifier.getClassifier(path, properties));
        } catch (IOException | ClassNotFoundException missing) {
            throw new IllegalStateException("no model " + path + " on the class path", missing);
        }
    }

    /** One label a word. */
    List<String> label(List<CoreLabel> words) {
        List<String> labels = new ArrayList<>();
        // The recogniser adds its features to the words, so it gives copies back.
        for (CoreLabel word : model.classifySentence(words)) {
            String label = word.get(CoreAnnotations.AnswerAnnotation.class);
            labels.add(label != null && KINDS.contains(label) ? label : "O");
        }
        return labels;
    }

    /** Words that its training saw in lower case. */
    Set<String> lowerCaseWords() {
        return model.getKnownLCWords();
    }
}
