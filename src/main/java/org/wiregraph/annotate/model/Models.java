package org.wiregraph.annotate.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The models of English that come with CoreNLP, as far as they are used. */
public record Models(
        Tagger tagger, NameRecognizer fourKinds, NameRecognizer threeKinds, Parser parser, CityNames cities) {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /**
     * Loads the models, side by side.
     *
     * @param folder where they are kept in a form that loads fast, if anywhere; made and filled at first use
     */
    public static Models load(Optional<Path> folder) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Supplier<Parser> parser = start(
                    threads,
                    () -> new Parser(
                            ModelFile.load(folder, "parser", PARSER, ParserModel::read, StockParserModel::read)));
            Supplier<Clusters> clusters = start(
                    threads, () -> ModelFile.load(folder, "clusters", TAGGER, Clusters::read, StockTagModel::clusters));
            Supplier<NameRecognizer> threeKinds = start(threads, () -> names(folder, "all.3class", clusters.get()));
            Supplier<NameRecognizer> fourKinds = start(threads, () -> names(folder, "conll.4class", clusters.get()));
            Supplier<Tagger> tagger = start(threads, () -> tagger(folder, clusters.get()));
            Supplier<CityNames> cities = start(threads, () -> CityNames.load(folder));
            return new Models(tagger.get(), fourKinds.get(), threeKinds.get(), parser.get(), cities.get());
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Supplier<T> start(ExecutorService threads, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads)::join;
    }

    private static Tagger tagger(Optional<Path> folder, Clusters clusters) {
        return new Tagger(ModelFile.load(
                folder,
                "tagger",
                TAGGER,
                in -> TagModel.read(in, clusters),
                resource -> StockTagModel.read(resource, clusters)));
    }

    private static NameRecognizer names(Optional<Path> folder, String name, Clusters clusters) {
        return new NameRecognizer(ModelFile.load(
                folder,
                "names." + name,
                "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz",
                in -> NameModel.read(in, clusters),
                resource -> StockNameModel.read(resource, clusters)));
    }
}
