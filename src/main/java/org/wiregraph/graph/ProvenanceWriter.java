package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.wg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Digest;

/** Writes how the graph was made, what it holds, and the terms it uses; nothing in it depends on when it was made. */
final class ProvenanceWriter {
    private final Ontology ontology;
    private final Quads quads;

    ProvenanceWriter(Ontology ontology, Quads quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    void write(Knowledge knowledge, Map<String, String> versions) {
        String graph = knowledge.base() + "provenance";
        String dataset = knowledge.base() + "dataset";
        String corpus = Digest.of(knowledge.articles().stream()
                .map(article ->
                        article.document().path() + " " + article.document().sha256())
                .toList());
        String build = knowledge.base() + "build/"
                + Digest.of(List.of(corpus, ontology.digest(), versions.toString()))
                        .substring(0, 32);
        quads.add(graph, dataset, Vocabulary.TYPE, voidTerm("Dataset"));
        quads.add(
                graph, dataset, Vocabulary.iri(Vocabulary.DCTERMS + "title"), Quads.text("Wiregraph knowledge graph"));
        quads.add(graph, dataset, Vocabulary.iri(Vocabulary.PROV + "wasGeneratedBy"), Vocabulary.iri(build));
        quads.add(graph, dataset, voidTerm("vocabulary"), Vocabulary.iri(Vocabulary.WG));
        quads.add(graph, dataset, voidTerm("uriSpace"), Quads.text(knowledge.base()));
        quads.add(
                graph,
                dataset,
                voidTerm("documents"),
                Quads.integer(knowledge.articles().size()));
        quads.add(
                graph,
                dataset,
                voidTerm("entities"),
                Quads.integer(knowledge.entities().size()));
        partitions(knowledge, graph, dataset);
        quads.add(graph, build, Vocabulary.TYPE, Vocabulary.iri(Vocabulary.PROV + "Activity"));
        quads.add(graph, build, wg("corpusDigest"), Quads.text(corpus));
        quads.add(graph, build, wg("ontologyDigest"), Quads.text(ontology.digest()));
        versions.forEach((name, version) -> quads.add(graph, build, wg(name), Quads.text(version)));
        terms();
    }

    private void partitions(Knowledge knowledge, String graph, String dataset) {
        Map<String, Integer> byClass = new TreeMap<>();
        knowledge.entities().forEach(entity -> byClass.merge(entity.className(), 1, Integer::sum));
        knowledge.happenings().forEach(happening -> byClass.merge(happening.className(), 1, Integer::sum));
        byClass.forEach((name, count) -> ontology.classNamed(name)
                .map(ClassTerm::iri)
                .ifPresent(iri -> {
                    String partition = dataset + "/class/" + Digest.of(iri).substring(0, 16);
                    quads.add(graph, dataset, voidTerm("classPartition"), Vocabulary.iri(partition));
                    quads.add(graph, partition, voidTerm("class"), Vocabulary.iri(iri));
                    quads.add(graph, partition, voidTerm("entities"), Quads.integer(count));
                }));
    }

    /** The ontology's terms, so that the graph explains itself; alternatives of a domain or range one by one. */
    private void terms() {
        String graph = Vocabulary.ONTOLOGY_GRAPH;
        for (ClassTerm term : ontology.classes().values()) {
            quads.add(graph, term.iri(), Vocabulary.TYPE, Vocabulary.iri(Vocabulary.OWL + "Class"));
            describe(graph, term.iri(), term.label(), term.comment());
            term.superclasses().stream()
                    .flatMap(name -> ontology.classNamed(name).stream())
                    .forEach(above -> quads.add(
                            graph,
                            term.iri(),
                            Vocabulary.iri(Vocabulary.RDFS + "subClassOf"),
                            Vocabulary.iri(above.iri())));
        }
        for (PropertyTerm term : ontology.properties().values()) {
            String type = term.literal() ? "DatatypeProperty" : "ObjectProperty";
            quads.add(graph, term.iri(), Vocabulary.TYPE, Vocabulary.iri(Vocabulary.OWL + type));
            describe(graph, term.iri(), term.label(), term.comment());
            alternatives(graph, term.iri(), "domainIncludes", term.domains());
            alternatives(graph, term.iri(), "rangeIncludes", term.ranges());
        }
    }

    private void describe(String graph, String iri, String label, String comment) {
        quads.add(graph, iri, Vocabulary.LABEL, Quads.text(label));
        if (!comment.isEmpty()) {
            quads.add(graph, iri, Vocabulary.iri(Vocabulary.RDFS + "comment"), Quads.text(comment));
        }
    }

    private void alternatives(String graph, String iri, String property, List<String> classes) {
        for (String name : classes) {
            ontology.classNamed(name)
                    .ifPresent(term -> quads.add(
                            graph, iri, Vocabulary.iri(Vocabulary.SCHEMA + property), Vocabulary.iri(term.iri())));
        }
    }

    private static Node voidTerm(String name) {
        return Vocabulary.iri(Vocabulary.VOID + name);
    }
}
