package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.annotate.model.Models;
import org.wiregraph.annotate.model.Parser;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.Span;

/**
 * Turns a document into annotated sentences, with CoreNLP's tokenizer, tagger, name recognisers and dependency parser.
 *
 * <p>Safe for use by several threads; what it gives depends on the document alone.
 */
public final class Annotator {
    /** Changes whenever the same text would be annotated otherwise. */
    public static final String VERSION = "corenlp-4.5.10/left3words/conll.4class+all.3class/english_UD/12";

    /** Longer sentences are parsed in parts: trees of lists and tables are wrong anyhow, and cost grows. */
    private static final int LONGEST_PARSED = 150;

    private final Models models;
    private final Genders genders;
    private final Cities cities;
    private final Splitter splitter = new Splitter();
    private final Lemmas lemmas = new Lemmas();

    private Annotator(Models models, Genders genders) {
        this.models = models;
        this.genders = genders;
        this.cities = new Cities(models.cities());
    }

    /**
     * Loads the models from the class path, or from the folder that the system property {@code wiregraph.models} names,
     * where they are put at first use in a form that loads faster.
     */
    public static Annotator load() {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty("wiregraph.models")).map(Path::of);
        return new Annotator(Models.load(folder), Genders.load());
    }

    /**
     * The sentences of {@code document}'s blocks, in order; those of its CoNLL-U where it brought one.
     *
     * @throws ConlluException if that CoNLL-U is broken or not of this text
     */
    public List<Sentence> annotate(Document document) {
        return given(document).orElseGet(() -> read(document));
    }

    /**
     * The sentences of the CoNLL-U that {@code document} brought along, for which no models are needed: in the document's
     * blocks, and with times if it has none.
     *
     * @throws ConlluException if that CoNLL-U is broken or not of this text
     */
    public static Optional<List<Sentence>> given(Document document) {
        TimeTagger times = new TimeTagger(document.metadata().date());
        return document.conllu()
                .map(conllu -> times.complete(ConlluReader.read(conllu, document.text()).stream()
                        .map(sentence -> placed(sentence, document.blocks()))
                        .toList()));
    }

    private static Sentence placed(Sentence sentence, List<Block> blocks) {
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).span().contains(sentence.span().begin())) {
                return new Sentence(sentence.span(), b, blocks.get(b).kind(), sentence.tokens());
            }
        }
        return sentence;
    }

    private List<Sentence> read(Document document) {
        TimeTagger times = new TimeTagger(document.metadata().date());
        Truecaser truecaser = new Truecaser(document.text(), models.threeKinds().lowerCaseWords());
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < document.blocks().size(); b++) {
            Block block = document.blocks().get(b);
            for (List<CoreLabel> words : splitter.split(document.text(), block)) {
                boolean running = block.kind() == Block.Kind.PARAGRAPH;
                Span span = new Span(
                        words.get(0).beginPosition(),
                        words.get(words.size() - 1).endPosition());
                List<CoreLabel> spoken = Splitter.withoutQuotes(words, document.text());
                if (!spoken.isEmpty()) {
                    List<Token> tokens = tokens(running ? spoken : truecaser.apply(spoken), document.text());
                    sentences.add(new Sentence(span, b, block.kind(), TreeRepairs.apply(tokens)));
                }
            }
        }
        return NameAgreement.apply(sentences).stream()
                .map(genders::mark)
                .map(cities::mark)
                .map(times::tag)
                .toList();
    }

    private List<Token> tokens(List<CoreLabel> words, String text) {
        models.tagger().tag(words);
        Retagger.apply(words);
        List<String> labels = Names.combine(
                models.fourKinds().label(words), models.threeKinds().label(words));
        List<String> names = Names.iob(
                words,
                NameRepairs.apply(
                        words,
                        labels,
                        text,
                        genders::isGivenName,
                        models.threeKinds().lowerCaseWords()::contains),
                text);
        List<Parser.Arc> arcs = models.parser().parse(Splitter.pieces(words, LONGEST_PARSED));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = new Span(word.beginPosition(), word.endPosition());
            String form = span.of(text);
            String relation = arcs.get(i).relation();
            tokens.add(new Token(
                    i + 1,
                    span,
                    form,
                    lemmas.of(word.word(), word.tag(), form),
                    UniversalTags.of(word.tag(), form, relation),
                    word.tag(),
                    arcs.get(i).head(),
                    relation,
                    names.get(i),
                    "O",
                    ""));
        }
        return tokens;
    }
}
