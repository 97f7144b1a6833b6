package org.wiregraph.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Builds a graph on the machines of a cluster; found where the program was started with what knows the cluster. */
public interface ClusterBuild {
    /**
     * What is to be built.
     *
     * @param master address of the cluster
     * @param corpus folder of articles, on any file system that the cluster knows
     * @param store folder for the graph, likewise
     * @param base IRI under which entities, documents and claims live
     * @param ontology folder or file of the ontology, on this machine
     * @param parts in how many parts the work is cut; as many as are good where it is not said
     */
    record Order(String master, String corpus, String store, String base, Path ontology, Optional<Integer> parts) {}

    /**
     * What was built.
     *
     * @param quads folder of the N-Quads
     * @param read how many files were read now, and not kept from builds before
     * @param problems how many problems there were
     */
    record Built(
            String quads,
            long articles,
            long read,
            long tokens,
            long entities,
            long facts,
            long lines,
            long problems,
            double seconds) {
        /** For people. */
        public String render() {
            return String.format(
                    Locale.ROOT,
                    "  articles     %d  (%d files read now)%n  tokens       %d%n  entities     %d%n  facts        %d%n"
                            + "  quads        %d  (%s)%n  time         %.1f s%n  problems     %s%n",
                    articles,
                    read,
                    tokens,
                    entities,
                    facts,
                    lines,
                    quads,
                    seconds,
                    problems == 0 ? "none" : problems + "  (problems.ndjson beside the quads)");
        }
    }

    /** Builds, and writes the quads in place of those before. */
    Built run(Order order, Progress progress);

    /** The one that this program was started with. */
    static Optional<ClusterBuild> find() {
        try {
            return ServiceLoader.load(ClusterBuild.class).findFirst();
        } catch (ServiceConfigurationError | NoClassDefFoundError withoutItsLibrary) {
            return Optional.empty();
        }
    }
}
