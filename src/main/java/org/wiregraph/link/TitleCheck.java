package org.wiregraph.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Entity;

/**
 * Decides whether an article of Wikipedia is about an entity: it has the entity's full name, and what tells it from others
 * of the name fits the entity's class. A share of uses alone proves nothing: most that are called Stoltenberg are not Jens.
 */
final class TitleCheck {
    /** Least share of the uses of a name of several words, of an acronym, and of a single word. */
    private static final double NAME = 0.3;

    /** The same for a person: others of a name that many have are rarely written about. */
    private static final double PERSON = 0.75;

    private static final double ACRONYM = 0.7;
    private static final double WORD = 0.8;
    private static final Pattern INITIAL = Pattern.compile(" \\p{Lu}\\. ");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern COMPANY = Pattern.compile(
            "(?i),? (inc|incorporated|corporation|corp|company|co|ltd|limited|plc|group|llc|ag|s ?a|n ?v)$");

    private final Ontology ontology;
    private final Map<String, Set<String>> nouns = new HashMap<>();

    TitleCheck(Ontology ontology) {
        this.ontology = ontology;
        for (Entry entry : ontology.entries()) {
            boolean names = entry.construction() == Construction.NOUN
                    && ontology.classNamed(entry.term())
                            .filter(term -> term.kind() == ClassTerm.Kind.ENTITY)
                            .isPresent();
            if (names) {
                nouns.computeIfAbsent(entry.term(), term -> new HashSet<>())
                        .add(entry.form().toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * The best of {@code titles} that is about {@code entity}, if any is.
     *
     * @param known what the entity is known to have or to lie in: roles, places, in lower case
     */
    Optional<Title> best(Entity entity, Iterable<Title> titles, Set<String> known) {
        TreeSet<Title> fitting = new TreeSet<>();
        titles.forEach(title -> {
            if (fits(entity, title, known)) {
                fitting.add(title);
            }
        });
        return fitting.stream().findFirst();
    }

    private boolean fits(Entity entity, Title title, Set<String> known) {
        boolean person = ontology.isA(entity.className(), "Person");
        boolean place = ontology.isA(entity.className(), "Place");
        Set<String> names = new TreeSet<>();
        names.add(fold(entity.label()));
        entity.altLabels().forEach(name -> names.add(fold(name)));
        if (person) {
            // "Austin S. Miller" is not whoever else is called Austin Miller.
            boolean initial = INITIAL.matcher(entity.label()).find();
            names.removeIf(name -> !name.contains(" ") || initial && !name.equals(fold(entity.label())));
        } else if (isCommon(title.name()) && !isCommon(entity.label())) {
            return false;
        }
        String name = fold(title.name());
        boolean told = title.qualifier().isEmpty() || isSort(entity, title.qualifier(), known);
        int comma = title.name().indexOf(", ");
        if (place && comma > 0) {
            String within = fold(title.name().substring(comma + 2));
            return told && names.contains(fold(title.name().substring(0, comma))) && known.contains(within);
        }
        boolean sort = !title.qualifier().isEmpty() && told;
        double least = name.contains(" ") || sort ? (person && !sort ? PERSON : NAME) : WORD;
        boolean full = names.contains(name) && title.share() >= least;
        boolean organization = ontology.isA(entity.className(), "Organization");
        boolean company = organization
                && names.contains(COMPANY.matcher(name).replaceFirst(""))
                && !names.contains(name)
                && title.share() >= NAME;
        boolean acronym = organization
                && title.share() >= ACRONYM
                && names.stream().anyMatch(one -> !one.contains(" ") && one.equals(initials(title.name())));
        return told && (full || company || acronym);
    }

    /** "Tea tree oil": an article about a sort of thing, and no name. */
    private static boolean isCommon(String name) {
        return Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    }

    /** Whether what tells a title from others, "politician" or "newspaper", is said of the entity or names its class. */
    private boolean isSort(Entity entity, String qualifier, Set<String> known) {
        return known.contains(fold(qualifier))
                || nouns.entrySet().stream()
                        .anyMatch(sort -> sort.getValue().contains(qualifier)
                                && (ontology.isA(sort.getKey(), entity.className())
                                        || ontology.isA(entity.className(), sort.getKey())));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1).toLowerCase(Locale.ROOT) : "");
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    /** The form in which names are compared: lower case without accents, dots, commas and "the". */
    static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return String.join(
                        " ",
                        List.copyOf(Arrays.asList(plain.toLowerCase(Locale.ROOT)
                                .replace('’', '\'')
                                .replaceAll("[.,]", "")
                                .strip()
                                .split("[\\s-]+"))))
                .replaceFirst("^the ", "");
    }
}
