package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wiregraph.ontology.Ontology;

/** An event as one article tells it, with the entities in it, so that it can be settled away from the article. */
public final class ToldEvent implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Occurrence event;
    private final ArrayList<Entity> entities;

    private ToldEvent(Occurrence event, List<Entity> entities) {
        this.event = event;
        this.entities = new ArrayList<>(entities);
    }

    static ToldEvent of(Occurrence event, Entities known) {
        TreeSet<String> iris = new TreeSet<>(event.places);
        event.actors.values().forEach(iris::addAll);
        List<Entity> named = new ArrayList<>();
        iris.forEach(iri ->
                named.add(new Entity(iri, known.className(iri), known.label(iri), new TreeSet<>(), new TreeSet<>())));
        return new ToldEvent(event, named);
    }

    /** Events that may be one are of one group. */
    public String group() {
        return Events.group(event);
    }

    /**
     * Decides which of the events of one group are one.
     *
     * @param base IRI under which events live
     * @return for each of {@code told} the event that it is of
     */
    public static List<Happening> settle(List<ToldEvent> told, Ontology ontology, String base) {
        Entities entities =
                new Entities(told.stream().flatMap(one -> one.entities.stream()).toList());
        Labels labels = new Labels(ontology, new ClassTree(ontology), entities);
        return new Happenings(ontology, new Iris(base), labels)
                .settleAll(told.stream().map(one -> one.event).toList());
    }
}
