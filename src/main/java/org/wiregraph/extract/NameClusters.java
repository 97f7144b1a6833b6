package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** Joins the names of one article: known names by IRI, persons by surname, acronyms with what they abbreviate. */
final class NameClusters {
    private final Ontology ontology;

    /** Characters that a short form has at least. */
    private static final int SHORTEST = 4;

    /** What follows a surname: "Kenneth McKenzie Jr." is McKenzie. */
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv)\\.?");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    /** IRIs of known names by a form of theirs that could mean something else. */
    private final Map<String, List<String>> ambiguous = new HashMap<>();

    private final Nouns nouns;

    NameClusters(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new Nouns(ontology);
        for (KnownName name : ontology.names()) {
            name.ambiguous()
                    .forEach(form -> ambiguous
                            .computeIfAbsent(form, key -> new ArrayList<>())
                            .add(name.iri()));
        }
    }

    void join(List<Tree> trees, Clusters clusters) {
        Map<String, Mention> byKey = new HashMap<>();
        List<Mention> names =
                clusters.mentions().stream().filter(NameClusters::isName).toList();
        Map<String, Set<String>> fullBySurname = surnames(names);
        Map<String, Set<String>> fullByGiven = givenNames(names, fullBySurname);
        for (Mention name : names) {
            String key = key(name, fullBySurname, fullByGiven);
            Mention first = byKey.putIfAbsent(key, name);
            clusters.open(name);
            if (first != null) {
                clusters.join(first, name);
            }
        }
        List<Mention> different = different(names);
        acronyms(trees, clusters, names, different);
        otherScripts(trees, clusters, names);
        lastWords(trees, clusters, names, different);
        firstWords(clusters, names, different);
        known(clusters, names);
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == Kind.NAME || mention.kind() == Kind.DEMONYM || mention.kind() == Kind.PREFIX;
    }

    /** The first of all those that are written, known and classed alike: they are in one cluster. */
    private static List<Mention> different(List<Mention> names) {
        Map<List<Object>, Mention> different = new LinkedHashMap<>();
        for (Mention name : names) {
            different.putIfAbsent(List.of(name.kind(), name.name(), name.known(), name.className()), name);
        }
        return List.copyOf(different.values());
    }

    private static Map<String, List<Mention>> group(List<Mention> names, Function<String, String> part) {
        return names.stream().collect(Collectors.groupingBy(mention -> part.apply(mention.name())));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** "Georgia" in an article that speaks of "Georgians", too: the one of that name that is known to be meant. */
    private void known(Clusters clusters, List<Mention> names) {
        Map<String, Mention> spoken = new TreeMap<>();
        names.forEach(name -> name.known().ifPresent(iri -> spoken.putIfAbsent(iri, name)));
        for (Mention name : names) {
            if (name.known().isPresent()) {
                continue;
            }
            List<Mention> meant = ambiguous.getOrDefault(name.name(), List.of()).stream()
                    .flatMap(iri -> Stream.ofNullable(spoken.get(iri)))
                    .filter(other -> ontology.isA(other.className(), name.className()))
                    .toList();
            if (meant.size() == 1) {
                clusters.join(meant.get(0), name);
            }
        }
    }

    /** "The Union" after "the European Union": a name that is only the last word of one other of its kind. */
    private void lastWords(List<Tree> trees, Clusters clusters, List<Mention> names, List<Mention> different) {
        Map<String, List<Mention>> byLastWord = group(different, NameClusters::lastWord);
        for (Mention shorter : names) {
            Tree tree = trees.get(shorter.sentence());
            boolean bare = shorter.kind() == Kind.NAME
                    && shorter.known().isEmpty()
                    && shorter.first() == shorter.last()
                    && tree.lower(shorter.first() - 1).equals("the")
                    && ontology.isA(shorter.className(), "Organization");
            if (!bare) {
                continue;
            }
            Map<Integer, Mention> longer = new TreeMap<>();
            for (Mention name : byLastWord.getOrDefault(lastWord(shorter.name()), List.of())) {
                boolean ends = name.kind() == Kind.NAME
                        && name.name().endsWith(" " + shorter.name())
                        && ontology.isA(name.className(), "Organization");
                if (ends) {
                    longer.put(clusters.clusterOf(name), name);
                }
            }
            if (longer.size() == 1) {
                clusters.join(longer.values().iterator().next(), shorter);
            }
        }
    }

    /** "Nuance" after "Nuance Communications": a name that one other organization's begins with. */
    private void firstWords(Clusters clusters, List<Mention> names, List<Mention> different) {
        Map<String, List<Mention>> byFirstWord = group(different, NameClusters::firstWord);
        for (Mention shorter : names) {
            if (!isUnknownOrganization(shorter) || shorter.name().length() < SHORTEST) {
                continue;
            }
            Map<Integer, Mention> longer = new TreeMap<>();
            for (Mention name : byFirstWord.getOrDefault(firstWord(shorter.name()), List.of())) {
                boolean begins = name.kind() == Kind.NAME
                        && ontology.isA(name.className(), "Organization")
                        && name.name().startsWith(shorter.name() + " ")
                        && !name.name().startsWith(shorter.name() + " of ")
                        && !name.name().startsWith(shorter.name() + " for ");
                if (begins) {
                    longer.put(clusters.clusterOf(name), name);
                }
            }
            if (longer.size() == 1) {
                clusters.join(longer.values().iterator().next(), shorter);
            }
        }
    }

    private boolean isUnknownOrganization(Mention name) {
        return name.kind() == Kind.NAME
                && name.known().isEmpty()
                && ontology.isA(name.className(), "Organization")
                && nouns.classOf(name.name()).isEmpty();
    }

    /** Full names of persons by their given names, but for those that another person has as a surname. */
    private Map<String, Set<String>> givenNames(List<Mention> names, Map<String, Set<String>> fullBySurname) {
        Map<String, Set<String>> full = new HashMap<>();
        for (Mention name : names) {
            List<String> words = Coreference.wordsOf(name.name());
            String given = Coreference.fold(words.get(0));
            if (isPerson(name) && words.size() > 1 && !fullBySurname.containsKey(given)) {
                full.computeIfAbsent(given, key -> new TreeSet<>()).add(Coreference.fold(name.name()));
            }
        }
        return full;
    }

    private Map<String, Set<String>> surnames(List<Mention> names) {
        Map<String, Set<String>> full = new HashMap<>();
        for (Mention name : names) {
            List<String> words = Coreference.wordsOf(name.name());
            if (isPerson(name) && words.size() > 1) {
                boolean suffixed = words.size() > 2
                        && SUFFIX.matcher(words.get(words.size() - 1)).matches();
                String surname = Coreference.fold(words.get(words.size() - (suffixed ? 2 : 1)));
                full.computeIfAbsent(surname, key -> new TreeSet<>()).add(Coreference.fold(name.name()));
            }
        }
        return full;
    }

    private boolean isPerson(Mention name) {
        return name.known().isEmpty() && ontology.isA(name.className(), "Person");
    }

    /** A surname alone is the one full name that ends in it; two such persons keep the bare surname apart from both. */
    private String key(Mention name, Map<String, Set<String>> fullBySurname, Map<String, Set<String>> fullByGiven) {
        if (name.known().isPresent()) {
            return name.known().get();
        }
        String folded = Coreference.fold(name.name());
        if (folded.startsWith("the ")) {
            folded = folded.substring(4);
        }
        if (!folded.contains(" ")) {
            Set<String> full = fullBySurname.getOrDefault(folded, Set.of());
            if (full.size() == 1) {
                return "person|" + full.iterator().next();
            }
            // "Abiy" after "Abiy Ahmed".
            Set<String> given = isPerson(name) ? fullByGiven.getOrDefault(folded, Set.of()) : Set.of();
            if (given.size() == 1) {
                return "person|" + given.iterator().next();
            }
        }
        return (isPerson(name) ? "person|" : "name|") + folded;
    }

    /** "Kyriakos Mitsotakis (Κυριάκος Μητσοτάκης)". */
    private static void otherScripts(List<Tree> trees, Clusters clusters, List<Mention> names) {
        for (Mention other : names) {
            boolean foreign = !EntityBuilder.isLatin(other.name());
            for (Mention name : foreign ? clusters.in(other.sentence()) : List.<Mention>of()) {
                boolean bracketed = isName(name)
                        && name.last() + 2 == other.first()
                        && trees.get(name.sentence()).form(name.last() + 1).equals("(");
                if (bracketed) {
                    clusters.join(name, other);
                }
            }
        }
    }

    /** "Afghan National Army (ANA)", and an acronym whose letters begin the words of a longer name. */
    private static void acronyms(List<Tree> trees, Clusters clusters, List<Mention> names, List<Mention> different) {
        Map<String, List<Mention>> byInitials = group(different, NameClusters::initials);
        for (Mention acronym : names) {
            String letters = acronym.name().replace(".", "");
            if (acronym.known().isPresent() || !ACRONYM.matcher(letters).matches()) {
                continue;
            }
            Tree tree = trees.get(acronym.sentence());
            Stream<Mention> bracketed = clusters.in(acronym.sentence()).stream()
                    .filter(name -> isName(name)
                            && name.last() + 2 == acronym.first()
                            && Set.of("(", "-lrb-").contains(tree.lower(name.last() + 1)));
            Stream.concat(bracketed, byInitials.getOrDefault(letters, List.of()).stream())
                    .min(Comparator.comparingInt(Mention::id))
                    .ifPresent(name -> clusters.join(name, acronym));
        }
    }

    /** The first letters of its words in capitals, empty for fewer than two. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : PARTS.split(name)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }
}
