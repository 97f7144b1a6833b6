package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.dcterms;
import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.prov;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Digest;

/** Writes how the graph was made, what it holds, and the ontology; nothing in it depends on when it was made. */
public final class ProvenanceWriter {
    private static final int DIGITS = 32;

    private final Ontology ontology;
    private final String base;
    private final String graph;
    private final String dataset;
    private final QuadSink quads;

    /** @param base IRI under which everything lives */
    public ProvenanceWriter(Ontology ontology, String base, QuadSink quads) {
        this.ontology = ontology;
        this.base = base;
        this.graph = GraphWriter.provenance(base);
        this.dataset = base + "dataset";
        this.quads = quads;
    }

    /**
     * Writes the provenance graph and the graph of the ontology.
     *
     * @param versions what made the graph, name by name
     */
    public void write(Inventory inventory, Map<String, String> versions) {
        SortedMap<String, String> sorted = new TreeMap<>(versions);
        String build = base + "build/"
                + Digest.of(List.of(inventory.corpus(), ontology.digest(), sorted.toString()))
                        .substring(0, DIGITS);
        activity(build, inventory.corpus(), sorted);
        quads.add(graph, dataset, prov("wasGeneratedBy"), iri(build));
        description(inventory);
        ontology.vocabulary().forEach(this::term);
    }

    private void activity(String build, String corpus, SortedMap<String, String> versions) {
        quads.add(graph, build, Vocabulary.TYPE, prov("Activity"));
        used(build, base + "corpus", corpus);
        used(build, Vocabulary.ONTOLOGY_GRAPH, ontology.digest());
        versions.forEach((name, version) -> {
            String software = base + "software/" + name;
            quads.add(graph, build, prov("wasAssociatedWith"), iri(software));
            quads.add(graph, software, Vocabulary.TYPE, prov("SoftwareAgent"));
            quads.add(graph, software, Vocabulary.LABEL, Terms.text(name));
            quads.add(graph, software, dcterms("hasVersion"), Terms.text(version));
        });
    }

    private void used(String build, String what, String digest) {
        quads.add(graph, build, prov("used"), iri(what));
        quads.add(graph, what, Vocabulary.TYPE, prov("Entity"));
        quads.add(graph, what, dcterms("identifier"), Terms.text("sha256:" + digest));
    }

    private void description(Inventory inventory) {
        quads.add(graph, dataset, Vocabulary.TYPE, voidTerm("Dataset"));
        quads.add(graph, dataset, Vocabulary.TYPE, iri(Vocabulary.DCAT + "Dataset"));
        quads.add(graph, dataset, dcterms("title"), Terms.text("Wiregraph knowledge graph"));
        quads.add(graph, dataset, voidTerm("vocabulary"), iri(Vocabulary.WG));
        quads.add(graph, dataset, voidTerm("uriSpace"), Terms.text(base));
        quads.add(graph, dataset, voidTerm("documents"), Terms.integer(inventory.articles()));
        quads.add(graph, dataset, voidTerm("entities"), Terms.integer(inventory.entities()));
        inventory
                .classes()
                .forEach((name, count) ->
                        ontology.classNamed(name).map(ClassTerm::iri).ifPresent(term -> partition(term, count)));
    }

    private void partition(String term, long count) {
        String partition = dataset + "/class/" + Digest.of(term).substring(0, DIGITS);
        quads.add(graph, dataset, voidTerm("classPartition"), iri(partition));
        quads.add(graph, partition, voidTerm("class"), iri(term));
        quads.add(graph, partition, voidTerm("entities"), Terms.integer(count));
    }

    private void term(String triple) {
        String body = triple.substring(0, triple.length() - 1).stripTrailing();
        quads.add(body + " <" + Vocabulary.ONTOLOGY_GRAPH + "> .\n");
    }

    private static Node voidTerm(String name) {
        return iri(Vocabulary.VOID + name);
    }
}
