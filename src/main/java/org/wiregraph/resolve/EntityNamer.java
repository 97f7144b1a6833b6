package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Digest;

/** Settles class, label and IRI of each entity; two of one name and family both carry a qualifier. */
final class EntityNamer {
    private final ClassTree classes;
    private final Iris iris;
    private final Set<String> reserved = new HashSet<>();

    EntityNamer(Ontology ontology, ClassTree classes, Iris iris) {
        this.classes = classes;
        this.iris = iris;
        ontology.names().forEach(name -> reserved.add(name.iri()));
    }

    /** The entity of each cluster, by the cluster's key; what has no name or no class is no entity. */
    Map<String, Entity> name(Collection<Cluster> clusters) {
        Map<String, Entity> entities = new HashMap<>();
        SortedMap<String, List<Cluster>> wanted = new TreeMap<>();
        Set<String> taken = new HashSet<>(reserved);
        for (Cluster cluster : clusters) {
            if (cluster.hidden) {
                continue;
            }
            if (!cluster.pinned.isEmpty()) {
                entities.put(cluster.key, entity(cluster, cluster.pinned));
                taken.add(cluster.pinned);
            } else if (cluster.known.isPresent()) {
                entities.put(cluster.key, entity(cluster, cluster.known.get().iri()));
            } else if (!cluster.label().isEmpty() && !className(cluster).isEmpty()) {
                String name = cluster.surnameOnly ? qualified(cluster) : cluster.label();
                wanted.computeIfAbsent(iri(cluster, name), iri -> new ArrayList<>())
                        .add(cluster);
            }
        }
        SortedMap<String, List<Cluster>> rest = assign(wanted, taken, entities, EntityNamer::qualified);
        rest = assign(rest, taken, entities, cluster -> className(cluster) + ", " + qualified(cluster));
        assign(
                rest,
                taken,
                entities,
                cluster -> qualified(cluster) + " " + Digest.of(cluster.key).substring(0, 8));
        return entities;
    }

    /** Gives the IRIs that only one cluster wants; what several want, they want again with a qualifier. */
    private SortedMap<String, List<Cluster>> assign(
            SortedMap<String, List<Cluster>> wanted,
            Set<String> taken,
            Map<String, Entity> entities,
            Function<Cluster, String> qualify) {
        SortedMap<String, List<Cluster>> again = new TreeMap<>();
        wanted.forEach((iri, clusters) -> {
            if (clusters.size() == 1 && taken.add(iri)) {
                entities.put(clusters.get(0).key, entity(clusters.get(0), iri));
            } else {
                clusters.forEach(
                        cluster -> again.computeIfAbsent(iri(cluster, qualify.apply(cluster)), one -> new ArrayList<>())
                                .add(cluster));
            }
        });
        return again;
    }

    private static String qualified(Cluster cluster) {
        return cluster.label() + " (" + cluster.documents.first() + ")";
    }

    private String iri(Cluster cluster, String name) {
        return iris.entity(classes.family(className(cluster)), name);
    }

    private String className(Cluster cluster) {
        if (!cluster.chosenClass.isEmpty()) {
            return cluster.chosenClass;
        }
        return cluster.known.map(KnownName::className).orElseGet(() -> classes.decide(cluster.classes));
    }

    private Entity entity(Cluster cluster, String iri) {
        String label = cluster.known
                .filter(known -> cluster.chosenLabel.isEmpty())
                .map(KnownName::label)
                .orElseGet(cluster::label);
        SortedSet<String> others = new TreeSet<>(cluster.names);
        SortedSet<String> links = new TreeSet<>(cluster.links);
        cluster.known.ifPresent(known -> {
            others.add(known.label());
            others.addAll(known.aliases());
            links.addAll(known.links());
        });
        others.addAll(cluster.labels.keySet());
        others.remove(label);
        return new Entity(iri, className(cluster), label, others, links);
    }
}
