package org.wiregraph.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our passes over CoreNLP's models give what CoreNLP gives, on the sample articles. With {@code -Dwiregraph.same.tokens=N}
 * on so many words, and with {@code -Dwiregraph.same.texts=FOLDER} on the {@code "text"} of JSON lines there, too.
 */
class SameAsStockTest {
    private static final int TOKENS = Integer.getInteger("wiregraph.same.tokens", 3_000);
    private static final int LONGEST = 150;
    private static final Models MODELS = Models.load(
            Optional.ofNullable(System.getProperty("wiregraph.models")).map(Path::of));
    private static final List<List<CoreLabel>> SENTENCES = new ArrayList<>();

    @BeforeAll
    static void tagsAreTheSame() throws IOException {
        SENTENCES.addAll(sentences(
                List.of("A", "…", "B2B-2 \ud83d\ude00 ½ x_y #", "-" + "long-".repeat(30), "McDonald ".repeat(100))));
        SENTENCES.addAll(sentences(texts()));
        MaxentTagger stock = new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        for (List<CoreLabel> sentence : SENTENCES) {
            stock.tagCoreLabels(sentence);
            List<String> tags = sentence.stream().map(CoreLabel::tag).toList();
            MODELS.tagger().tag(sentence);
            assertThat(sentence)
                    .extracting(CoreLabel::tag)
                    .as("tags of %s", sentence)
                    .isEqualTo(tags);
        }
    }

    @AfterAll
    static void comparedEnough() {
        int tokens = SENTENCES.stream().mapToInt(List::size).sum();
        System.out.println("the same tags, labels and arcs on " + tokens + " words");
        assertThat(tokens).isGreaterThanOrEqualTo(TOKENS);
    }

    @Test
    void namesAreTheSame() throws IOException, ClassNotFoundException {
        same("conll.4class", MODELS.fourKinds());
        same("all.3class", MODELS.threeKinds());
    }

    private static void same(String name, NameRecognizer ours) throws IOException, ClassNotFoundException {
        Properties properties = new Properties();
        // It would learn the words that it meets in lower case.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        CRFClassifier<CoreLabel> stock = CRFClassifier.getClassifier(
                "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz", properties);
        for (List<CoreLabel> sentence : SENTENCES) {
            assertThat(ours.label(sentence))
                    .as("names of %s", sentence)
                    .isEqualTo(stock.classifySentence(sentence).stream()
                            .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                            .toList());
        }
    }

    @Test
    void arcsAreTheSame() {
        DependencyParser stock =
                DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
        for (List<CoreLabel> sentence : SENTENCES) {
            Parser.Arc[] arcs = new Parser.Arc[sentence.size()];
            GrammaticalStructure tree = stock.predict(sentence);
            for (TypedDependency arc : tree.typedDependencies()) {
                IndexedWord head = arc.gov();
                arcs[arc.dep().index() - 1] =
                        new Parser.Arc(Math.max(0, head.index()), arc.reln().toString());
            }
            assertThat(MODELS.parser().parse(List.of(sentence)))
                    .as("arcs of %s", sentence)
                    .isEqualTo(Arrays.asList(arcs));
        }
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        String more = System.getProperty("wiregraph.same.texts", "");
        if (!more.isEmpty()) {
            try (Stream<Path> files = Files.walk(Path.of(more))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList()) {
                    for (String line : Files.readAllLines(file)) {
                        texts.add(JsonParser.parseString(line)
                                .getAsJsonObject()
                                .get("text")
                                .getAsString());
                    }
                }
            }
        }
        return texts;
    }

    private static List<List<CoreLabel>> sentences(List<String> texts) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int tokens = 0;
        for (String text : texts) {
            List<CoreLabel> words = new PTBTokenizer<>(
                            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                    .tokenize();
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
                if (tokens < TOKENS) {
                    sentences.add(sentence.subList(0, Math.min(LONGEST, sentence.size())));
                    tokens += sentences.get(sentences.size() - 1).size();
                }
            }
        }
        return sentences;
    }
}
