package org.wiregraph.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** The words of a property's label, those of their kin, and what its domain and range let expect of names. */
final class PropertyWords {
    private static final Set<String> EMPTY = Set.of(
            "of", "in", "by", "is", "at", "the", "a", "an", "has", "have", "was", "to", "for", "or", "and", "from",
            "on", "be", "with", "s");
    /** No match. */
    static final int NONE = -1;

    private static final int SHARED = 4;
    private static final int ENDING = 3;
    private static final Map<String, List<String>> KIN = kin();

    private final List<String> words;
    private final List<List<String>> kin = new ArrayList<>();
    private final Map<String, Integer> matches = new ConcurrentHashMap<>();
    private final String domain;
    private final String range;

    PropertyWords(String label, String domain, String range) {
        this.words = split(label);
        this.domain = domain;
        this.range = range;
        words.forEach(word -> kin.add(KIN.getOrDefault(word, List.of())));
    }

    /** The words of all properties of {@code ontology}, by label. */
    static Map<String, PropertyWords> of(Ontology ontology) {
        Map<String, PropertyWords> all = new TreeMap<>();
        for (PropertyTerm property : ontology.properties().values()) {
            String range = expected(ontology, property.ranges());
            all.put(
                    property.label(),
                    new PropertyWords(
                            property.label(),
                            expected(ontology, property.domains()),
                            range.isEmpty() ? ExpectedType.ofLabel(split(property.label())) : range));
        }
        return all;
    }

    private static String expected(Ontology ontology, List<String> classes) {
        for (String name : classes) {
            for (String above : ontology.superclasses(name).stream().sorted().toList()) {
                String label = ontology.classNamed(above).map(ClassTerm::label).orElse("");
                String type = ExpectedType.ofClass(split(label));
                if (!type.isEmpty()) {
                    return type;
                }
            }
        }
        return classes.isEmpty() ? "" : ExpectedType.OTHER;
    }

    /** The words of a label in lower case, small words left out. */
    static List<String> split(String label) {
        String spaced = label.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("[^\\p{L}\\p{N}]+", " ");
        Map<String, Boolean> all = new LinkedHashMap<>();
        for (String word : spaced.toLowerCase(Locale.ROOT).strip().split(" ")) {
            if (!EMPTY.contains(word) && word.length() > 1) {
                all.put(word, true);
            }
        }
        return List.copyOf(all.keySet());
    }

    /** What type of name the subject should be, empty if the ontology says nothing. */
    String domain() {
        return domain;
    }

    /** What type of name or value the object should be, empty if the ontology says nothing. */
    String range() {
        return range;
    }

    /** Whether the label says that values are of this class: "country" of "country of origin". */
    boolean expects(String className) {
        return words.contains(className);
    }

    int size() {
        return words.size();
    }

    /** Which of the label's words {@code lemma} is a form of; -2-i if it is kin of word i; {@link #NONE} if of none. */
    int match(String lemma) {
        return matches.computeIfAbsent(lemma, this::find);
    }

    /** What each word of a passage {@link #match matches}. */
    int[] matches(Passage passage) {
        int[] all = new int[passage.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = match(passage.lemma(i));
        }
        return all;
    }

    private int find(String lemma) {
        for (int i = 0; i < words.size(); i++) {
            if (alike(words.get(i), lemma)) {
                return i;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (String other : kin.get(i)) {
                if (other.equals(lemma)) {
                    return -2 - i;
                }
            }
        }
        return NONE;
    }

    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean near = Math.max(a.length(), b.length()) - common <= ENDING;
        return near && (common > SHARED || (common == SHARED && common >= shorter - 1));
    }

    private static Map<String, List<String>> kin() {
        Map<String, List<String>> kin = new HashMap<>();
        try (InputStream in = PropertyWords.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        kin.put(
                                line.substring(0, colon),
                                List.of(line.substring(colon + 1).strip().split(" +")));
                    });
            return kin;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
