package org.wiregraph.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.Span;

/**
 * Turns a document into annotated sentences, with CoreNLP's tokenizer, tagger, name recogniser and dependency parser.
 *
 * <p>Safe for use by several threads; what it gives depends on the document alone.
 */
public final class Annotator {
    /** Changes whenever the same text would be annotated otherwise. */
    public static final String VERSION = "corenlp-4.5.10/left3words/all.3class/english_UD/3";

    private static final String MODELS = "edu/stanford/nlp/models/";
    /** Longer sentences are not parsed: the tree would be wrong and the cost grows. */
    private static final int LONGEST = 160;

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> recognizer;
    private final DependencyParser parser;
    private final Genders genders;
    private final Splitter splitter = new Splitter();

    private Annotator(
            MaxentTagger tagger, CRFClassifier<CoreLabel> recognizer, DependencyParser parser, Genders genders) {
        this.tagger = tagger;
        this.recognizer = recognizer;
        this.parser = parser;
        this.genders = genders;
    }

    /** Loads the models from the class path, side by side. */
    public static Annotator load() {
        CompletableFuture<DependencyParser> parser = CompletableFuture.supplyAsync(
                () -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(
                () -> new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger"));
        CRFClassifier<CoreLabel> recognizer =
                CRFClassifier.getClassifierNoExceptions(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        return new Annotator(tagger.join(), recognizer, parser.join(), Genders.load());
    }

    /** The sentences of {@code document}'s blocks, in order; those of its CoNLL-U where it brought one. */
    public List<Sentence> annotate(Document document) {
        if (document.conllu().isPresent()) {
            return ConlluReader.read(document.conllu().get(), document.text());
        }
        TimeTagger times = new TimeTagger(document.metadata().date());
        Truecaser truecaser = new Truecaser(document.text());
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < document.blocks().size(); b++) {
            Block block = document.blocks().get(b);
            for (List<CoreLabel> words : splitter.split(document.text(), block)) {
                List<CoreLabel> cased = block.kind() == Block.Kind.PARAGRAPH ? words : truecaser.apply(words);
                sentences.add(annotate(document.text(), b, block, cased, times));
            }
        }
        return sentences;
    }

    private Sentence annotate(String text, int b, Block block, List<CoreLabel> all, TimeTagger times) {
        Span span = new Span(all.get(0).beginPosition(), all.get(all.size() - 1).endPosition());
        List<CoreLabel> words = Splitter.withoutQuotes(all);
        if (words.isEmpty()) {
            words = all;
        }
        tagger.tagCoreLabels(words);
        Retagger.apply(words);
        recognize(words);
        List<String> names = Names.iob(words);
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        parse(words, heads, relations);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span place = new Span(word.beginPosition(), word.endPosition());
            String lemma = morphology.lemma(word.word(), word.tag());
            String tag = word.tag();
            tokens.add(new Token(
                    i + 1,
                    place,
                    place.of(text),
                    lemma == null ? word.word().toLowerCase(Locale.ROOT) : lemma,
                    UniversalTags.of(tag, word.word()),
                    tag,
                    heads[i],
                    relations[i],
                    names.get(i),
                    "O",
                    names.get(i).equals("B-PERSON") ? genders.of(place.of(text)) : ""));
        }
        return new Sentence(span, b, block.kind(), times.tag(TreeRepairs.apply(tokens)));
    }

    /** Labels names; the recogniser adds features to what it is given, so it works on copies. */
    private void recognize(List<CoreLabel> words) {
        List<CoreLabel> labelled = recognizer.classifySentence(words);
        for (int i = 0; i < words.size(); i++) {
            words.get(i).set(CoreAnnotations.AnswerAnnotation.class, answer(labelled.get(i)));
        }
    }

    private void parse(List<CoreLabel> words, int[] heads, String[] relations) {
        if (words.size() > LONGEST) {
            for (int i = 0; i < words.size(); i++) {
                heads[i] = i == 0 ? 0 : 1;
                relations[i] = i == 0 ? "root" : "dep";
            }
            return;
        }
        List<TaggedWord> tagged = new ArrayList<>();
        for (CoreLabel word : words) {
            tagged.add(new TaggedWord(word.word(), word.tag()));
        }
        for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
            int at = dependency.dep().index() - 1;
            heads[at] = dependency.gov().index();
            relations[at] = dependency.reln().toString();
        }
        for (int i = 0; i < relations.length; i++) {
            if (relations[i] == null) {
                relations[i] = heads[i] == 0 && i == 0 ? "root" : "dep";
            }
        }
    }

    /** The tag the recogniser gave a word. */
    static String answer(CoreLabel word) {
        String answer = word.get(CoreAnnotations.AnswerAnnotation.class);
        return answer == null ? "O" : answer;
    }
}
