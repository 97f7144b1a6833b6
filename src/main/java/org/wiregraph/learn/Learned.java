package org.wiregraph.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.ontology.Ontology;

/** What was learned from examples, with the confidence from which a triple of each property is worth having. */
public final class Learned {
    private static final double MIDDLE = 0.5;
    private static final int LONGEST = 5;

    private final Parts parts;
    private final Adaptation adaptation;
    private final Map<String, Double> thresholds;

    Learned(Parts parts, Adaptation adaptation, Map<String, Double> thresholds) {
        this.parts = parts;
        this.adaptation = adaptation;
        this.thresholds = new TreeMap<>(thresholds);
    }

    /** The model that {@code learn} put beside {@code lexicon}. */
    public static Learned beside(Path lexicon) {
        return ModelFile.read(model(lexicon));
    }

    /** Writes the model beside {@code lexicon}. */
    public void keepBeside(Path lexicon) {
        ModelFile.write(this, model(lexicon));
    }

    static Path model(Path lexicon) {
        String name = String.valueOf(lexicon.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
        return lexicon.resolveSibling(name + ".model");
    }

    Parts parts() {
        return parts;
    }

    Adaptation adaptation() {
        return adaptation;
    }

    Map<String, Double> thresholds() {
        return thresholds;
    }

    /** The confidence that a triple of {@code property} needs. */
    double threshold(String property) {
        return thresholds.getOrDefault(property, thresholds.getOrDefault("", MIDDLE));
    }

    /** A reader of passages for {@code ontology}. */
    public TripleReader reader(Ontology ontology) {
        return new TripleReader(this, ontology);
    }

    /** Reads passages with what was learned. */
    public static final class TripleReader {
        private final Learned learned;
        private final Model model;

        TripleReader(Learned learned, Ontology ontology) {
            this.learned = learned;
            this.model =
                    new Model(learned.parts, PropertyWords.of(ontology), new HandRules(ontology), learned.adaptation);
        }

        /**
         * The triples of a passage.
         *
         * @param confidence the least confidence of a triple; negative: what was learned to be best for each property
         */
        public List<Finding> read(String text, List<Sentence> sentences, double confidence) {
            return pieces(sentences).stream()
                    .flatMap(piece -> read(new Passage(text, piece), confidence))
                    .toList();
        }

        /** Long texts are read a few sentences at a time: what is further apart is hardly about one subject. */
        private static List<List<Sentence>> pieces(List<Sentence> sentences) {
            List<List<Sentence>> pieces = new ArrayList<>();
            for (int from = 0; from < sentences.size(); ) {
                int to = from + 1;
                boolean whole = sentences.size() <= LONGEST;
                while (to < sentences.size()
                        && (whole
                                || (to - from < LONGEST
                                        && sentences.get(to).block()
                                                == sentences.get(from).block()))) {
                    to++;
                }
                pieces.add(sentences.subList(from, to));
                from = to;
            }
            return pieces;
        }

        private Stream<Finding> read(Passage passage, double confidence) {
            return model
                    .findings(
                            passage,
                            reading -> reading.confidence()
                                    >= (confidence < 0
                                            ? learned.threshold(reading.triple().property())
                                            : confidence))
                    .stream();
        }
    }
}
