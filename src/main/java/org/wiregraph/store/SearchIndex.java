package org.wiregraph.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.wiregraph.graph.Vocabulary;

/**
 * The text index of a graph, which SPARQL asks by {@code text:query}: names of things, titles of articles, and the sentences
 * that claims cite.
 */
final class SearchIndex implements AutoCloseable {
    private static final String NAME = "name";
    /** Megabytes to fill before something is written. */
    private static final int MEMORY = 64;
    /** Events and quantities have labels, but nobody calls them by these. */
    private static final Pattern HAPPENING = Pattern.compile("/(event|quantity)/[0-9a-f]+$");

    /** Held, so that its level stays. Lucene tells the log of the Java it runs on, which nobody here can change. */
    private static final Logger LOG = Logger.getLogger("org.apache.lucene");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private static final Node QUOTE = NodeFactory.createURI(Vocabulary.NIF + "anchorOf");

    private final TextIndexLucene index;

    private SearchIndex(Directory directory) {
        EntityDefinition fields = new EntityDefinition("iri", "sentence", QUOTE);
        fields.set(NAME, RDFS.label.asNode());
        fields.set(NAME, SKOS.altLabel.asNode());
        fields.set("title", DCTerms.title.asNode());
        fields.setAnalyzer(NAME, new WordAnalyzer(false));
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new WordAnalyzer(true));
        this.index = new TextIndexLucene(directory, config);
        index.getIndexWriter().getConfig().setRAMBufferSizeMB(MEMORY);
    }

    /** The index in {@code folder}, made if it is not there; open to one process at a time. */
    static SearchIndex in(Path folder) {
        try {
            return new SearchIndex(new MMapDirectory(folder));
        } catch (IOException unreadable) {
            throw new TextIndexException("cannot open " + folder, unreadable);
        }
    }

    static SearchIndex inMemory() {
        return new SearchIndex(new ByteBuffersDirectory());
    }

    /** Something that hands on quads. */
    @FunctionalInterface
    interface Source {
        void send(Consumer<Quad> taker) throws IOException;
    }

    /** Takes in what the quads of {@code source} say, on a thread of its own. */
    void addAll(Source source) throws IOException {
        CompletableFuture<Void> done;
        try (SubmissionPublisher<Entity> searched = new SubmissionPublisher<>()) {
            done = searched.consume(index::addEntity);
            source.send(quad -> entity(quad).ifPresent(searched::submit));
        }
        try {
            done.join();
        } catch (CompletionException failed) {
            throw new TextIndexException("cannot write the text index", failed.getCause());
        }
    }

    /** Takes in what {@code quad} says, if it is searched. */
    void add(Quad quad) {
        entity(quad).ifPresent(index::addEntity);
    }

    /** Forgets what {@code quad} said. */
    void remove(Quad quad) {
        entity(quad).ifPresent(index::deleteEntity);
    }

    private Optional<Entity> entity(Quad quad) {
        String field = index.getDocDef().getField(quad.getPredicate());
        if (field == null || (field.equals(NAME) && !namesEntity(quad))) {
            return Optional.empty();
        }
        Entity entity = new Entity(quad.getSubject().getURI(), "");
        entity.put(field, quad.getObject().getLiteralLexicalForm());
        return Optional.of(entity);
    }

    /** Ontology and software have names too, in graphs of their own. */
    private static boolean namesEntity(Quad quad) {
        return quad.isDefaultGraph()
                && !HAPPENING.matcher(quad.getSubject().getURI()).find();
    }

    /** Makes all that was taken in and forgotten last. */
    void commit() {
        index.commit();
    }

    /** Lets queries on {@code dataset} ask the index. */
    void serve(Dataset dataset) {
        dataset.getContext().set(TextQuery.textIndex, index);
    }

    @Override
    public void close() {
        index.close();
    }

    /** The index in a folder, opened only when it is asked. */
    static final class OnDemand implements AutoCloseable {
        private final Path folder;
        private Optional<SearchIndex> opened = Optional.empty();

        OnDemand(Path folder) {
            this.folder = folder;
        }

        /** Lets queries on {@code dataset} ask the index, if there is one. */
        void serve(Dataset dataset) {
            if (Files.isDirectory(folder)) {
                Object index = Proxy.newProxyInstance(
                        TextIndex.class.getClassLoader(),
                        new Class<?>[] {TextIndex.class},
                        (proxy, method, arguments) -> {
                            try {
                                return method.invoke(open(), arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
                dataset.getContext().set(TextQuery.textIndex, index);
            }
        }

        private synchronized TextIndex open() {
            if (opened.isEmpty()) {
                opened = Optional.of(SearchIndex.in(folder));
            }
            return opened.get().index;
        }

        @Override
        public synchronized void close() {
            opened.ifPresent(SearchIndex::close);
        }
    }
}
