package org.wiregraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.extract.Content;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.text.Status;

/** What articles say, brought together by fact, by event or quantity, and by what is counted, to be summed up. */
public final class Summaries {
    private final Ontology ontology;
    private final Map<FactKey, FactSummary> facts = new HashMap<>();
    private final Map<String, RoleSummary> roles = new HashMap<>();
    private final Map<GivenNumber.Slot, Set<GivenNumber>> numbers = new HashMap<>();

    public Summaries(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Adds the claims of the next article. */
    public void add(Article article) {
        Article.Original original = article.copyOf()
                .orElseGet(() -> new Article.Original(
                        article.iri(), article.document().metadata().date()));
        for (Claim claim : article.claims()) {
            Said said = new Said(article.iri(), article.document().metadata().date(), original, claim);
            FactKey.of(claim, ontology)
                    .ifPresent(key ->
                            facts.computeIfAbsent(key, one -> new FactSummary()).add(said));
            GivenNumber.of(said)
                    .ifPresent(number -> numbers.computeIfAbsent(number.slot(), one -> new HashSet<>())
                            .add(number));
            if (claim.status() == Status.ACTUAL && !(claim.content() instanceof Content.Relation<String>)) {
                roles.computeIfAbsent(claim.about().orElseThrow(), one -> new RoleSummary())
                        .add(claim);
            }
        }
    }

    /** What is said, by fact. */
    public Map<FactKey, FactSummary> facts() {
        return facts;
    }

    /** What is told of events and quantities, by their IRIs. */
    public Map<String, RoleSummary> roles() {
        return roles;
    }

    /** The numbers that must agree, by what they count. */
    public Map<GivenNumber.Slot, Set<GivenNumber>> numbers() {
        return numbers;
    }

    /** Writes all of them; how many facts are stated as actual. */
    long write(SummaryWriter writer) {
        Set<String> contradicted = new HashSet<>();
        numbers.values().forEach(of -> contradicted.addAll(GivenNumber.contradicted(of)));
        Map<String, EntitySummary> entities = new ConcurrentHashMap<>();
        facts.entrySet().parallelStream().forEach(fact -> {
            FactKey key = fact.getKey();
            EntitySummary summary = fact.getValue().ofEntity();
            key.entities().forEach(entity -> entities.merge(entity, summary, EntitySummary::add));
            writer.write(key, fact.getValue(), contradicted.contains(key.subject()));
        });
        entities.entrySet().parallelStream().forEach(entity -> writer.write(entity.getKey(), entity.getValue()));
        roles.forEach(writer::write);
        return facts.entrySet().stream()
                .filter(fact -> !fact.getKey().isQuantity() && fact.getValue().isActual())
                .count();
    }
}
