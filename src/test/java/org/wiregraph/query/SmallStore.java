package org.wiregraph.query;

import org.wiregraph.graph.GraphWriter;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.store.GraphStore;

/** The graph of the small corpus, published in memory once for all tests. */
final class SmallStore {
    static final GraphStore STORE = publish();

    private SmallStore() {}

    private static GraphStore publish() {
        GraphStore store = GraphStore.inMemory();
        store.publish(folder -> new GraphWriter(SmallNews.ontology())
                .write(SmallNews.knowledge(), SmallNews.VERSIONS, folder.resolve(GraphStore.QUADS)));
        return store;
    }
}
