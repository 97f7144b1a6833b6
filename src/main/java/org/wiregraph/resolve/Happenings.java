package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.PartialDate;

/** Finds the events and quantities that a corpus's claims are about. */
final class Happenings {
    private final Iris iris;
    private final Labels labels;
    private final Events events;
    private final Map<String, Happening> found = new ConcurrentHashMap<>();

    Happenings(Ontology ontology, Iris iris, Labels labels) {
        this.iris = iris;
        this.labels = labels;
        this.events = new Events(ontology);
    }

    /** All of them, once they are settled. */
    List<Happening> all() {
        return List.copyOf(found.values());
    }

    /**
     * Takes in what an article tells; articles may come from several threads.
     *
     * @param path of the article
     * @param origin path of the article that it copies, or its own
     * @param date of the article
     */
    Telling of(String path, String origin, List<Told> told, Optional<PartialDate> date) {
        List<Optional<Occurrence>> occurrences = new ArrayList<>();
        List<Optional<String>> quantities = new ArrayList<>();
        for (Told one : told) {
            occurrences.add(
                    one.content() instanceof Content.Event<String> event
                            ? Optional.of(new Occurrence(dated(event, date), path, one.sentence(), origin))
                            : Optional.empty());
            quantities.add(
                    one.content() instanceof Content.Quantity<String> quantity
                            ? Optional.of(quantity(quantity))
                            : Optional.empty());
        }
        return new Telling(
                occurrences,
                quantities,
                events.settleInArticle(
                        occurrences.stream().flatMap(Optional::stream).toList()));
    }

    private String quantity(Content.Quantity<String> quantity) {
        String iri = iris.quantity(ClaimKeys.of(quantity));
        return found.computeIfAbsent(iri, key -> new Happening(key, quantity.className(), labels.of(quantity)))
                .iri();
    }

    /** A statement without a time of its own is made on the day of the article. */
    private static Content.Event<String> dated(Content.Event<String> event, Optional<PartialDate> date) {
        boolean undated = event.className().equals(Events.STATEMENT)
                && event.roles().keySet().stream().noneMatch(List.of("time", "start", "end")::contains);
        if (!undated || date.isEmpty()) {
            return event;
        }
        SortedMap<String, List<Value<String>>> roles = new TreeMap<>(event.roles());
        roles.put("time", List.of(new Value.Time<>(date.get())));
        return new Content.Event<>(event.className(), roles);
    }

    /** For each article and each thing it tells, the IRI of the event or quantity that this is about. */
    List<List<Optional<String>>> settle(List<Telling> tellings) {
        events.settle(tellings.stream().flatMap(one -> one.events().stream()).toList());
        return tellings.parallelStream().map(this::about).toList();
    }

    private List<Optional<String>> about(Telling telling) {
        List<Optional<String>> about = new ArrayList<>(telling.quantities());
        for (int i = 0; i < about.size(); i++) {
            Optional<Occurrence> event = telling.occurrences().get(i);
            if (event.isPresent()) {
                about.set(i, event.map(Occurrence::whole).map(this::event));
            }
        }
        return List.copyOf(about);
    }

    /** For each of {@code told}, which were settled in their articles, the event that it is of. */
    List<Happening> settleAll(List<Occurrence> told) {
        events.settle(told);
        return told.stream().map(Occurrence::whole).map(this::happening).toList();
    }

    private String event(Occurrence event) {
        return happening(event).iri();
    }

    private Happening happening(Occurrence event) {
        String iri = iris.event(Events.identity(event));
        return found.computeIfAbsent(iri, key -> new Happening(key, event.className, labels.of(event)));
    }
}
