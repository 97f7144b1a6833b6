package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Span;

/** Lists what an article names: its names, descriptions of named things, and offices. */
public final class Namings {
    private static final Map<Kind, Naming.Kind> KINDS = Map.of(
            Kind.NAME,
            Naming.Kind.NAME,
            Kind.DEMONYM,
            Naming.Kind.DEMONYM,
            Kind.PREFIX,
            Naming.Kind.DEMONYM,
            Kind.NOMINAL,
            Naming.Kind.NOMINAL,
            Kind.PRONOUN,
            Naming.Kind.PRONOUN);
    private static final Set<String> OF_ONE_PERSON =
            Set.of("i", "me", "my", "myself", "he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> OF_ONE_THING = Set.of("it", "its", "itself");

    private final Qualifiers qualifiers;
    private final Offices offices;

    public Namings(Ontology ontology) {
        this.qualifiers = new Qualifiers(ontology);
        this.offices = new Offices(ontology);
    }

    /** The namings of the article, in order, a name within a wider one apart. */
    public List<Naming> of(Extraction extraction) {
        int[] entityOf = new int[extraction.mentions().size()];
        Arrays.fill(entityOf, -1);
        for (LocalEntity entity : extraction.entities()) {
            entity.mentions().forEach(mention -> entityOf[mention] = entity.id());
        }
        List<Tree> trees = extraction.sentences().stream().map(Tree::new).toList();
        List<Naming> all = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            Tree tree = trees.get(mention.sentence());
            if (isListed(extraction, mention, entityOf)) {
                int first = qualifiers.first(tree, mention);
                int end = qualifiers.end(tree, extraction.mentions(), mention);
                Span own = first == mention.first() ? mention.span() : tree.span(first, mention.last());
                all.add(naming(mention, own, entityOf));
                if (end > mention.last()) {
                    all.add(naming(mention, tree.span(first, end), entityOf));
                }
            }
        }
        for (int s = 0; s < trees.size(); s++) {
            all.addAll(offices.find(trees.get(s), s, extraction.mentions()));
        }
        all.sort(Comparator.<Naming>comparingInt(naming -> -naming.span().length())
                .thenComparing(naming -> naming.kind()));
        List<Naming> widest = new ArrayList<>();
        for (Naming naming : all) {
            boolean name = naming.kind() == Naming.Kind.NAME;
            if (widest.stream()
                    .noneMatch(other ->
                            other.span().overlaps(naming.span()) && !(name && other.kind() != Naming.Kind.ROLE))) {
                widest.add(naming);
            }
        }
        widest.sort(Comparator.comparing(Naming::span));
        return widest;
    }

    private static Naming naming(Mention mention, Span span, int[] entityOf) {
        int entity = entityOf[mention.id()];
        return new Naming(
                span,
                KINDS.getOrDefault(mention.kind(), Naming.Kind.NAME),
                mention.className(),
                mention.name(),
                entity < 0 ? Optional.empty() : Optional.of(entity));
    }

    /** "He" is somebody, whether we know him or not; "it" is often nothing at all, so its thing must have a name. */
    private static boolean isListed(Extraction extraction, Mention mention, int[] entityOf) {
        int entity = entityOf[mention.id()];
        boolean named = entity >= 0 && !extraction.entities().get(entity).name().isEmpty();
        return switch (mention.kind()) {
            case PRONOUN -> OF_ONE_PERSON.contains(mention.name()) || named && OF_ONE_THING.contains(mention.name());
            case NOMINAL -> named && !mention.className().isEmpty() && describes(extraction, mention, entityOf);
            default -> true;
        };
    }

    /**
     * Whether a description is more than a name with a word for what it is, and more than what stands in relation to
     * somebody: "the city of Verona" and "the army of Verona" only hold a name, and "his party" a pronoun.
     */
    private static boolean describes(Extraction extraction, Mention mention, int[] entityOf) {
        boolean holdsName = extraction.mentions().stream()
                .anyMatch(other -> other.kind() == Kind.NAME
                        && mention.span().contains(other.span().begin())
                        && (entityOf[other.id()] == entityOf[mention.id()] || other.first() > mention.head()));
        boolean someones = mention.owner() >= 0
                && extraction.mentions().get(mention.owner()).kind() == Kind.PRONOUN;
        return !holdsName && !someones;
    }
}
