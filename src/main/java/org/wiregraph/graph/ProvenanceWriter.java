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
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Digest;

/** Writes how the graph was made, what it holds, and the ontology; nothing in it depends on when it was made. */
final class ProvenanceWriter {
    private static final int DIGITS = 32;

    private final Ontology ontology;
    private final Quads quads;

    ProvenanceWriter(Ontology ontology, Quads quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    void write(Knowledge knowledge, Map<String, String> versions) {
        String graph = GraphWriter.provenance(knowledge.base());
        String dataset = knowledge.base() + "dataset";
        String corpus = Digest.of(knowledge.articles().stream()
                .map(article ->
                        article.document().path() + " " + article.document().sha256())
                .sorted()
                .toList());
        SortedMap<String, String> sorted = new TreeMap<>(versions);
        String build = knowledge.base() + "build/"
                + Digest.of(List.of(corpus, ontology.digest(), sorted.toString()))
                        .substring(0, DIGITS);
        activity(graph, build, corpus, sorted, knowledge.base());
        quads.add(graph, dataset, prov("wasGeneratedBy"), iri(build));
        description(graph, dataset, knowledge);
        ontology.vocabulary().forEach(this::term);
    }

    private void activity(String graph, String build, String corpus, SortedMap<String, String> versions, String base) {
        quads.add(graph, build, Vocabulary.TYPE, prov("Activity"));
        used(graph, build, base + "corpus", corpus);
        used(graph, build, Vocabulary.ONTOLOGY_GRAPH, ontology.digest());
        versions.forEach((name, version) -> {
            String software = base + "software/" + name;
            quads.add(graph, build, prov("wasAssociatedWith"), iri(software));
            quads.add(graph, software, Vocabulary.TYPE, prov("SoftwareAgent"));
            quads.add(graph, software, Vocabulary.LABEL, Terms.text(name));
            quads.add(graph, software, dcterms("hasVersion"), Terms.text(version));
        });
    }

    private void used(String graph, String build, String what, String digest) {
        quads.add(graph, build, prov("used"), iri(what));
        quads.add(graph, what, Vocabulary.TYPE, prov("Entity"));
        quads.add(graph, what, dcterms("identifier"), Terms.text("sha256:" + digest));
    }

    private void description(String graph, String dataset, Knowledge knowledge) {
        quads.add(graph, dataset, Vocabulary.TYPE, voidTerm("Dataset"));
        quads.add(graph, dataset, Vocabulary.TYPE, iri(Vocabulary.DCAT + "Dataset"));
        quads.add(graph, dataset, dcterms("title"), Terms.text("Wiregraph knowledge graph"));
        quads.add(graph, dataset, voidTerm("vocabulary"), iri(Vocabulary.WG));
        quads.add(graph, dataset, voidTerm("uriSpace"), Terms.text(knowledge.base()));
        quads.add(
                graph,
                dataset,
                voidTerm("documents"),
                Terms.integer(knowledge.articles().size()));
        quads.add(
                graph,
                dataset,
                voidTerm("entities"),
                Terms.integer(knowledge.entities().size()));
        SortedMap<String, Integer> classes = new TreeMap<>();
        knowledge.entities().forEach(entity -> classes.merge(entity.className(), 1, Integer::sum));
        knowledge.happenings().forEach(happening -> classes.merge(happening.className(), 1, Integer::sum));
        classes.forEach((name, count) -> ontology.classNamed(name)
                .map(ClassTerm::iri)
                .ifPresent(term -> partition(graph, dataset, term, count)));
    }

    private void partition(String graph, String dataset, String term, int count) {
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
