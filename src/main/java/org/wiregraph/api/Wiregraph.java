package org.wiregraph.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.build.Build;
import org.wiregraph.build.Inputs;
import org.wiregraph.build.Progress;
import org.wiregraph.build.Report;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.GraphStore;
import org.wiregraph.text.PartialDate;

/** Wiregraph with one ontology. May be used by many threads at once. */
public final class Wiregraph {
    private final Path folder;
    private final Ontology ontology;
    private final String base;

    /** The models, loaded when a text is read for the first time; a build has its own. */
    private final Models models = new Models();

    private Wiregraph(Path folder, String base) {
        this.folder = folder;
        this.base = base;
        this.ontology = new OntologyReader().read(folder, base);
    }

    /**
     * Wiregraph with the ontology in {@code folder}, which may also be a file.
     *
     * @param base IRI, ending in / or #, under which the graph's own names live
     * @throws org.wiregraph.ontology.OntologyException if there is none or it breaks its syntax
     */
    public static Wiregraph with(Path folder, String base) {
        return new Wiregraph(folder, base);
    }

    /**
     * The claims that a text makes, in its order. Takes some seconds for the first text, a millisecond or two for a
     * sentence afterwards.
     *
     * @param text the text; each line that is not blank is a paragraph
     * @param date the day, month or year of the text ({@code 2021-06-14}), by which "on Tuesday" is understood; "" if
     *     unknown
     * @throws IllegalArgumentException if {@code date} is neither a date nor empty
     */
    public List<Claim> extract(String text, String date) {
        Optional<PartialDate> day = PartialDate.tryParse(date);
        if (day.isEmpty() && !date.isEmpty()) {
            throw new IllegalArgumentException("a date is 2021, 2021-06 or 2021-06-14, not " + date);
        }
        Metadata metadata = new Metadata(Optional.empty(), List.of(), Optional.empty(), day, Optional.empty());
        Document document = Document.of("text", text, metadata);
        Extraction extraction =
                new Extractor(ontology).extract(document, models.annotator().annotate(document));
        Knowledge knowledge = new Resolver(ontology, base).resolve(List.of(Gist.of(extraction)));
        Article article = knowledge.articles().get(0);
        ClaimsExport export = ClaimsExport.of(knowledge);
        return article.claims().stream()
                .map(claim -> Claim.of(export.json(article, claim)))
                .toList();
    }

    /**
     * Builds the graph of a folder of articles and publishes it; readers of the graph before go on undisturbed. What has
     * not changed since the last build is not done again.
     *
     * @param corpus folder of articles, with {@code identity.yaml} and {@code corrections.yaml} if there are decisions
     * @param store folder of the graph; made if it is not there
     * @return what was found, and the {@link Report#problems() problems} in the input
     * @throws org.wiregraph.corpus.UnusableCorpus if there is no such folder
     * @throws org.wiregraph.resolve.DecisionException if a file of decisions cannot be read
     * @throws org.wiregraph.store.StoreException if another build is writing or the disk does not take it
     */
    public Report build(Path corpus, Path store) {
        Corpus articles = Corpus.in(corpus);
        List<Path> others = List.of(folder, corpus.resolve(Decisions.IDENTITY), corpus.resolve(Decisions.CORRECTIONS));
        Inputs inputs = Inputs.of(base, articles, others);
        return Build.unchanged(inputs, store)
                .orElseGet(() -> new Build(
                                ontology,
                                base,
                                Decisions.in(corpus),
                                Runtime.getRuntime().availableProcessors(),
                                Progress.silent(),
                                Optional.of(folder.resolve("shapes.ttl")).filter(Files::isRegularFile))
                        .run(articles, store, inputs));
    }

    /** The graph in the folder {@code store}; it need not be there before it is asked. */
    public Graph graph(Path store) {
        return new Graph(GraphStore.open(store));
    }

    /** Loads once. */
    private static final class Models {
        private Optional<Annotator> loaded = Optional.empty();

        synchronized Annotator annotator() {
            Annotator annotator = loaded.orElseGet(Annotator::load);
            loaded = Optional.of(annotator);
            return annotator;
        }
    }
}
