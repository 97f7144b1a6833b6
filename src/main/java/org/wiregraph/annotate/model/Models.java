package org.wiregraph.annotate.model;

import java.util.concurrent.CompletableFuture;

/** The models of English that come with CoreNLP, as far as they are used. */
public record Models(Tagger tagger, NameRecognizer fourKinds, NameRecognizer threeKinds, Parser parser) {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** Loads the models from the class path, side by side. */
    public static Models load() {
        CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::load);
        CompletableFuture<NameRecognizer> threeKinds = CompletableFuture.supplyAsync(() -> names("all.3class"));
        Tagger tagger = new Tagger(StockTagModel.read(TAGGER));
        return new Models(tagger, names("conll.4class"), threeKinds.join(), parser.join());
    }

    private static NameRecognizer names(String name) {
        return new NameRecognizer(
                StockNameModel.read("edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz"));
    }
}
