package org.wiregraph.graph;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.wiregraph.extract.Content;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Claim;

/**
 * What a node of the summary graph stands for: a triple, or a quantity.
 *
 * @param subject IRI of the subject, or of the quantity
 * @param property IRI, empty for a quantity
 * @param object as canonical N-Quads writes it, empty for a quantity
 */
public record FactKey(String subject, String property, String object) implements Serializable {
    /** What the claim is summed up under; nothing for one about an event. */
    static Optional<FactKey> of(Claim claim, Ontology ontology) {
        if (claim.content() instanceof Content.Relation<String> relation) {
            StringBuilder object = new StringBuilder();
            Terms.write(Roles.node(relation.object()), object);
            String property =
                    ontology.propertyNamed(relation.property()).orElseThrow().iri();
            return Optional.of(new FactKey(relation.subject(), property, object.toString()));
        }
        return claim.content() instanceof Content.Quantity<String>
                ? claim.about().map(quantity -> new FactKey(quantity, "", ""))
                : Optional.empty();
    }

    public boolean isQuantity() {
        return property.isEmpty();
    }

    /** IRIs of the entities that it is about. */
    public List<String> entities() {
        if (isQuantity()) {
            return List.of();
        }
        boolean text = !object.startsWith("<");
        return text ? List.of(subject) : List.of(subject, object.substring(1, object.length() - 1));
    }

    /** The parts that its IRI is a digest of. */
    List<String> content() {
        return isQuantity() ? List.of(subject) : List.of(subject, property, object);
    }
}
