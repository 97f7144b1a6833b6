package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Problem;

/**
 * What is done with each article by itself once its entities are known: functions of the article, the ontology and the
 * user's decisions. For use by several threads.
 */
public final class TellSteps {
    private final Entities entities;
    private final Contents contents;
    private final Corrections corrections;
    private final Happenings happenings;
    private final Teller teller;
    private final Iris iris;

    /**
     * Steps for some of a corpus's articles.
     *
     * @param known the entities that these speak of, and those that corrections name
     */
    public TellSteps(Ontology ontology, String base, Decisions decisions, Collection<Entity> known) {
        this(ontology, new ClassTree(ontology), base, decisions, new Entities(known));
    }

    TellSteps(Ontology ontology, ClassTree classes, String base, Decisions decisions, Entities entities) {
        this.entities = entities;
        this.iris = new Iris(base);
        this.contents = new Contents(ontology, classes, entities);
        this.corrections = new Corrections(decisions, entities, contents, base);
        this.happenings = new Happenings(ontology, iris, new Labels(ontology, classes, entities));
        this.teller = new Teller(contents, corrections, iris);
    }

    /**
     * What an article tells of events and quantities.
     *
     * @param own IRIs of its entities by local id, "" for what is no entity
     * @param origin path of the article that it copies, or its own
     */
    Telling telling(Gist gist, List<String> own, String origin) {
        return happenings.of(gist.path(), origin, teller.tell(gist, own), gist.date());
    }

    /** The events that an article tells, in an order that is always the same; see {@link #telling}. */
    public List<ToldEvent> events(Gist gist, List<String> own, String origin) {
        return telling(gist, own, origin).events().stream()
                .map(event -> ToldEvent.of(event, entities))
                .toList();
    }

    /** For each article and each thing it tells, the IRI of the event or quantity that this is about. */
    List<List<Optional<String>>> settle(List<Telling> tellings) {
        return happenings.settle(tellings);
    }

    /** The article of {@code part} with its claims. */
    Article article(Gist gist, Articles.Part part) {
        return teller.article(gist, part);
    }

    /**
     * An article with its claims.
     *
     * @param own see {@link #telling}
     * @param events for each of {@link #events} the IRI of the event that it is of
     * @param original the article that it copies, with its path
     */
    public Article article(
            Gist gist, List<String> own, List<String> events, String origin, Optional<Article.Original> original) {
        Telling telling = telling(gist, own, origin);
        Map<Occurrence, String> settled = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            settled.put(telling.events().get(i), events.get(i));
        }
        List<Optional<String>> about = new ArrayList<>(telling.quantities());
        for (int i = 0; i < about.size(); i++) {
            if (telling.occurrences().get(i).isPresent()) {
                about.set(i, telling.occurrences().get(i).map(Occurrence::whole).map(settled::get));
            }
        }
        return article(gist, new Articles.Part(iris.document(gist.path()), 0, own, about, original));
    }

    /** What the articles so far tell of: their quantities, and their events once these are settled here. */
    public List<Happening> happenings() {
        return happenings.all();
    }

    /** What was not made into claims so far. */
    List<Dropped> dropped() {
        return contents.dropped();
    }

    /** What was wrong with corrections, once all articles have gone through. */
    SortedSet<Problem> problems() {
        return corrections.problems();
    }

    /** Whether a correction may name the entity. */
    public static Predicate<Entity> named(Decisions decisions, String base) {
        Set<String> iris = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Correction one : decisions.corrections()) {
            for (String term : List.of(one.selector().subject(), one.selector().object(), one.speaker())) {
                iris.add(Terms.absolute(base, term));
                names.add(Names.fold(term));
            }
        }
        return (Predicate<Entity> & Serializable) entity -> iris.contains(entity.iri())
                || names.contains(Names.fold(entity.label()))
                || entity.altLabels().stream().anyMatch(name -> names.contains(Names.fold(name)));
    }

    /** The problems of corrections of which none of the {@code met} lines tells. */
    public static SortedSet<Problem> unmet(Decisions decisions, Set<Integer> met) {
        return Corrections.unmet(decisions.corrections(), met);
    }

    /** What was wrong so far with corrections that fit. */
    public SortedSet<Problem> problemsSoFar() {
        return corrections.problemsSoFar();
    }

    /** Lines of the corrections that fitted something so far. */
    public Set<Integer> met() {
        return corrections.met();
    }
}
