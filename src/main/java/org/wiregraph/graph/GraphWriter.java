package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.wg;

import java.util.Map;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Happening;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Status;

/** Writes a whole corpus as quads: what was stated as actual, one graph an article, summary, provenance and ontology. */
public final class GraphWriter {
    private final Ontology ontology;

    public GraphWriter(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * The quads of {@code knowledge}.
     *
     * @param versions what made the graph, name by name, for its provenance
     */
    public Quads write(Knowledge knowledge, Map<String, String> versions) {
        Quads quads = new Quads();
        knowledge.entities().forEach(entity -> entity(quads, entity));
        for (Happening happening : knowledge.happenings()) {
            types(quads, happening.iri(), happening.className());
            quads.add("", happening.iri(), Vocabulary.LABEL, Quads.text(happening.label()));
        }
        ArticleWriter articles = new ArticleWriter(ontology, quads);
        for (Article article : knowledge.articles()) {
            articles.write(article);
            for (Claim claim : article.claims()) {
                if (claim.status() == Status.ACTUAL) {
                    fact(quads, claim);
                }
            }
        }
        new SummaryWriter(ontology, knowledge.base(), quads).write(knowledge.articles());
        new ProvenanceWriter(ontology, quads).write(knowledge, versions);
        return quads;
    }

    private void entity(Quads quads, Entity entity) {
        types(quads, entity.iri(), entity.className());
        quads.add("", entity.iri(), Vocabulary.LABEL, Quads.text(entity.label()));
        for (String name : entity.altLabels()) {
            quads.add("", entity.iri(), Vocabulary.iri(Vocabulary.SKOS + "altLabel"), Quads.text(name));
        }
        for (String link : entity.links()) {
            quads.add("", entity.iri(), Vocabulary.iri(Vocabulary.OWL + "sameAs"), Vocabulary.iri(link));
        }
    }

    private void types(Quads quads, String iri, String className) {
        for (String name : ontology.superclasses(className)) {
            ontology.classNamed(name)
                    .map(ClassTerm::iri)
                    .ifPresent(type -> quads.add("", iri, Vocabulary.TYPE, Vocabulary.iri(type)));
        }
    }

    private void fact(Quads quads, Claim claim) {
        if (claim.content() instanceof Content.Relation<String> relation) {
            PropertyTerm property = ontology.propertyNamed(relation.property()).orElseThrow();
            quads.add("", relation.subject(), Vocabulary.iri(property.iri()), ArticleWriter.node(relation.object()));
            if (property.symmetric() && relation.object() instanceof Value.Thing<String> thing) {
                quads.add("", thing.entity(), Vocabulary.iri(property.iri()), Vocabulary.iri(relation.subject()));
            }
            return;
        }
        String about = claim.about().orElseThrow();
        ArticleWriter.roles(claim.content())
                .forEach((role, values) -> values.forEach(value -> quads.add("", about, wg(role), value)));
    }
}
