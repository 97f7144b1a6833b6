package org.wiregraph.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.wiregraph.text.Digest;

/** The files of a site: of each thing and article, and of the further pages that pages ask for while they are drawn. */
final class SiteFiles {
    private static final int LONGEST = 60;
    private static final int DIGITS = 10;

    /** One of several pages about a thing. */
    record PartFile(String iri, String name, int page, String file) {}

    private final Map<String, String> byIri = new ConcurrentHashMap<>();
    private final SortedSet<String> queries;
    private final Map<String, PartFile> parts = new ConcurrentHashMap<>();
    private final Queue<PartFile> wanted = new ConcurrentLinkedQueue<>();

    private final String base;

    /**
     * The files of a graph.
     *
     * @param base IRI under which its own things live
     * @param queries names of the saved queries that have a page
     */
    SiteFiles(String base, Collection<String> things, Collection<String> documents, Collection<String> queries) {
        this.base = base;
        things.forEach(iri -> byIri.put(iri, "thing/" + name(iri, iri) + ".html"));
        documents.forEach(iri -> byIri.put(iri, "article/" + name(iri, iri) + ".html"));
        this.queries = new TreeSet<>(queries);
    }

    /** The file of a thing or article, from the folder of the site. */
    Optional<String> of(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    boolean isOurs(String iri) {
        return iri.startsWith(base);
    }

    boolean hasQuery(String name) {
        return queries.contains(name);
    }

    /** The file of a part of what is known of a thing, which is written because it was asked for. */
    String part(String iri, String name, int page) {
        return parts.computeIfAbsent(iri + " " + name + " " + page, key -> {
                    PartFile part = new PartFile(iri, name, page, "thing/" + name(iri, key) + ".html");
                    wanted.add(part);
                    return part;
                })
                .file();
    }

    /** The next part that was asked for and is not written, if there is one. */
    Optional<PartFile> nextPart() {
        return Optional.ofNullable(wanted.poll());
    }

    /** A name that every file system takes, readable as far as it can be, and no other's but for its case. */
    private static String name(String iri, String key) {
        String last = iri.substring(iri.lastIndexOf('/') + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFD)
                .replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9._-]", "")
                .replaceFirst("^\\.+", "");
        String digest = Digest.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + digest;
    }
}
