package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Digest;

/** Settles class, label and IRI of each entity; two of one name and family both carry a qualifier. */
public final class EntityNamer {
    /** How often an entity may wish for an IRI, each time with more of a qualifier. */
    public static final int WISHES = 4;

    private final ClassTree classes;
    private final Iris iris;
    private final Map<String, KnownName> known = new HashMap<>();

    /** @param base IRI under which entities live */
    public EntityNamer(Ontology ontology, String base) {
        this(ontology, new ClassTree(ontology), new Iris(base));
    }

    EntityNamer(Ontology ontology, ClassTree classes, Iris iris) {
        this.classes = classes;
        this.iris = iris;
        ontology.names().forEach(name -> known.put(name.iri(), name));
    }

    /** The entity of each cluster, by the cluster's key; what has no name or no class is no entity. */
    Map<String, Entity> name(Collection<Cluster> clusters) {
        Map<String, Entity> entities = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Cluster> wishing = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Optional<Entity> given = given(cluster);
            given.ifPresentOrElse(entity -> entities.put(cluster.key, entity), () -> wishing.add(cluster));
            given.ifPresent(entity -> taken.add(entity.iri()));
        }
        for (int wish = 0; wish < WISHES; wish++) {
            int wishes = wish;
            List<Optional<String>> wished = wishing.parallelStream()
                    .map(cluster -> wish(cluster, wishes))
                    .toList();
            SortedMap<String, List<Cluster>> wanted = new TreeMap<>();
            for (int i = 0; i < wished.size(); i++) {
                Cluster cluster = wishing.get(i);
                wished.get(i)
                        .ifPresent(iri -> wanted.computeIfAbsent(iri, one -> new ArrayList<>())
                                .add(cluster));
            }
            wishing.clear();
            wanted.forEach((iri, several) -> {
                if (several.size() == 1 && !isReserved(iri) && taken.add(iri)) {
                    entities.put(several.get(0).key, entity(several.get(0), iri));
                } else {
                    wishing.addAll(several);
                }
            });
        }
        return entities;
    }

    /** The entity of a cluster whose IRI the user or the ontology gives. */
    public Optional<Entity> given(Cluster cluster) {
        if (cluster.hidden) {
            return Optional.empty();
        }
        return cluster.pinned.isEmpty()
                ? known(cluster).map(name -> entity(cluster, name.iri()))
                : Optional.of(entity(cluster, cluster.pinned));
    }

    /**
     * The IRI that a cluster for which none is given would have; it gets it if nobody else wants it too, nor has it already.
     *
     * @param wish how many wishes before were not fulfilled, less than {@link #WISHES}
     */
    public Optional<String> wish(Cluster cluster, int wish) {
        if (cluster.hidden || cluster.label().isEmpty() || className(cluster).isEmpty()) {
            return Optional.empty();
        }
        String qualified = cluster.label() + " (" + cluster.document + ")";
        String name = switch (wish) {
            case 0 -> cluster.surnameOnly ? qualified : cluster.label();
            case 1 -> qualified;
            case 2 -> className(cluster) + ", " + qualified;
            default -> qualified + " " + Digest.of(cluster.key).substring(0, 8);
        };
        return Optional.of(iris.entity(classes.family(className(cluster)), name));
    }

    /** Whether only a known name may have the IRI. */
    public boolean isReserved(String iri) {
        return known.containsKey(iri);
    }

    private Optional<KnownName> known(Cluster cluster) {
        return cluster.known().flatMap(iri -> Optional.ofNullable(known.get(iri)));
    }

    private String className(Cluster cluster) {
        if (!cluster.chosenClass.isEmpty()) {
            return cluster.chosenClass;
        }
        return known(cluster).map(KnownName::className).orElseGet(() -> classes.decide(cluster.classes));
    }

    /** The cluster as an entity of that IRI. */
    public Entity entity(Cluster cluster, String iri) {
        Optional<KnownName> name = known(cluster);
        String label = name.filter(known -> cluster.chosenLabel.isEmpty())
                .map(KnownName::label)
                .orElseGet(cluster::label);
        SortedSet<String> others = new TreeSet<>(cluster.names);
        SortedSet<String> links = new TreeSet<>(cluster.links);
        name.ifPresent(known -> {
            others.add(known.label());
            others.addAll(known.aliases());
            links.addAll(known.links());
        });
        others.addAll(cluster.labels.keySet());
        others.remove(label);
        return new Entity(iri, className(cluster), label, others, links);
    }
}
