package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Problem;

/** Turns what single articles say into what the corpus says; the order of the articles does not matter. */
public final class Resolver {
    private final Ontology ontology;
    private final String base;
    private final Decisions decisions;
    private final Iris iris;
    private final ClassTree classes;
    private final Map<String, String> knownByName;

    /** @param base IRI under which everything lives, ending in {@code /} or {@code #} */
    public Resolver(Ontology ontology, String base, Decisions decisions) {
        this.ontology = ontology;
        this.base = base;
        this.decisions = decisions;
        this.iris = new Iris(base);
        this.classes = new ClassTree(ontology);
        this.knownByName = EntityKeys.knownByName(ontology, classes);
    }

    /** A resolver for which the user has decided nothing. */
    public Resolver(Ontology ontology, String base) {
        this(ontology, base, Decisions.NONE);
    }

    /** Entities, events, quantities and claims of all {@code extractions}; no two may be of one document path. */
    public Knowledge resolve(Collection<Extraction> extractions) {
        List<Extraction> sorted = new ArrayList<>(extractions);
        sorted.sort(Comparator.comparing(extraction -> extraction.document().path()));
        List<Document> documents = sorted.stream().map(Extraction::document).toList();
        Identities identities = new Identities(
                decisions,
                ontology,
                base,
                documents.stream().map(Document::path).toList());
        Entities entities = new EntityResolver(ontology, classes, iris, identities, knownByName).resolve(sorted);
        Contents contents = new Contents(ontology, classes, entities);
        Corrections corrections = new Corrections(decisions, entities, contents, base);
        Events events = new Events(ontology);
        Teller teller = new Teller(contents, corrections, events, iris);
        SortedMap<String, String> originals = Copies.find(documents);
        List<Telling> tellings = new ArrayList<>();
        for (int a = 0; a < sorted.size(); a++) {
            String path = documents.get(a).path();
            tellings.add(teller.tell(sorted.get(a), entities.of(a), originals.getOrDefault(path, path)));
        }
        events.settle(tellings.stream().flatMap(one -> one.events().stream()).toList());
        List<List<Optional<String>>> about = new ArrayList<>();
        Collection<Happening> happenings = happenings(tellings, new Labels(ontology, classes, entities), about);
        List<Article> articles = IntStream.range(0, sorted.size())
                .parallel()
                .mapToObj(a -> teller.article(
                        sorted.get(a),
                        entities.of(a),
                        tellings.get(a),
                        about.get(a),
                        Optional.ofNullable(originals.get(documents.get(a).path()))))
                .toList();
        SortedSet<Problem> problems = new TreeSet<>(identities.problems());
        problems.addAll(corrections.problems());
        return new Knowledge(
                base,
                entities.all(),
                List.copyOf(happenings),
                articles,
                List.copyOf(problems),
                Proposals.of(entities, sorted),
                contents.dropped());
    }

    /** The events and quantities; {@code about} learns for each thing told which of them it is about. */
    private Collection<Happening> happenings(
            List<Telling> tellings, Labels labels, List<List<Optional<String>>> about) {
        Map<String, Happening> happenings = new TreeMap<>();
        for (Telling telling : tellings) {
            about.add(IntStream.range(0, telling.told().size())
                    .mapToObj(at -> about(telling, at, labels, happenings))
                    .toList());
        }
        return happenings.values();
    }

    private Optional<String> about(Telling telling, int at, Labels labels, Map<String, Happening> happenings) {
        if (telling.told().get(at).content() instanceof Content.Quantity<String> quantity) {
            String iri = iris.quantity(ClaimKeys.of(quantity));
            happenings.computeIfAbsent(iri, key -> new Happening(key, quantity.className(), labels.of(quantity)));
            return Optional.of(iri);
        }
        return telling.occurrences().get(at).map(Occurrence::whole).map(event -> {
            String iri = iris.event(Events.identity(event));
            happenings.computeIfAbsent(iri, key -> new Happening(key, event.className, labels.of(event)));
            return iri;
        });
    }
}
