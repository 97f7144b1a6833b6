package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** The known names of an ontology, indexed by their first word for matching over tokens, longest first. */
final class NameIndex {
    /** How a known name was written. */
    enum Use {
        NAME,
        DEMONYM,
        PEOPLE
    }

    /**
     * A known name's form.
     *
     * @param words as tokens are compared: case kept, dots of abbreviations and smart apostrophes removed
     * @param ambiguous whether it counts only where the tagger sees a name
     * @param needsArticle whether it counts only after "The"
     * @param kind the tagger's word for what it must see there, where things of several kinds are called so; else empty
     */
    record Form(List<String> words, KnownName name, Use use, boolean ambiguous, boolean needsArticle, String kind) {
        Form of(String onlyKind) {
            return new Form(words, name, use, ambiguous, needsArticle, onlyKind);
        }
    }

    /** Shorter words in capitals are acronyms of something else. */
    private static final int SHOUTED = 4;

    private static final String STATE = " State";
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?\\.?");

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Map<String, KnownName> byIri = new HashMap<>();
    private final Map<String, String> capitalOf = new HashMap<>();
    /** "Washington State" by "Washington". */
    private final Map<String, KnownName> states = new HashMap<>();

    private final Ontology ontology;

    NameIndex(Ontology ontology) {
        this.ontology = ontology;
        for (KnownName name : ontology.names()) {
            byIri.put(name.iri(), name);
            name.capital().ifPresent(capital -> capitalOf.put(capital, name.iri()));
            add(name, name.label(), Use.NAME, name.exact());
            name.aliases().forEach(alias -> add(name, alias, Use.NAME, false));
            name.demonyms().forEach(demonym -> add(name, demonym, Use.DEMONYM, false));
            name.people().forEach(people -> add(name, people, Use.PEOPLE, false));
            if (ontology.isA(name.className(), "Region") && name.label().endsWith(STATE)) {
                states.put(name.label().substring(0, name.label().length() - STATE.length()), name);
            }
        }
        byFirstWord.values().forEach(this::settleShared);
        byFirstWord
                .values()
                .forEach(forms -> forms.sort((a, b) -> {
                    int longer = Integer.compare(b.words().size(), a.words().size());
                    return longer != 0
                            ? longer
                            : a.name().iri().compareTo(b.name().iri());
                }));
    }

    /**
     * A form that names two things, as the ontology itself marks, says nothing by itself; where one is a place and the
     * other is not, the tagger tells.
     */
    private void settleShared(List<Form> forms) {
        List<Form> shared = forms.stream()
                .filter(form -> forms.stream().anyMatch(other -> isShared(form, other)))
                .toList();
        forms.removeAll(shared);
        for (Form form : shared) {
            String kind = kind(form.name());
            boolean alone = shared.stream()
                    .noneMatch(
                            other -> isShared(form, other) && kind(other.name()).equals(kind));
            if (alone && !kind.isEmpty()) {
                forms.add(form.of(kind));
            }
        }
    }

    private static boolean isShared(Form form, Form other) {
        return form.ambiguous()
                && other.ambiguous()
                && other.words().equals(form.words())
                && !other.name().iri().equals(form.name().iri());
    }

    private String kind(KnownName name) {
        return ontology.isA(name.className(), "Place")
                ? "LOCATION"
                : ontology.isA(name.className(), "Organization") ? "ORGANIZATION" : "";
    }

    private void add(KnownName name, String text, Use use, boolean exact) {
        add(name, text, words(text), use, exact);
        if (text.contains("/")) {
            // The tokenizer parts "RFE/RL", but not everywhere.
            add(name, text, words(text.replace("/", " / ")), use, exact);
        }
    }

    private void add(KnownName name, String text, List<String> given, Use use, boolean exact) {
        List<String> words = given;
        boolean article = exact && words.size() > 1 && "The".equals(words.get(0));
        if (words.size() > 1 && "the".equals(words.get(0).toLowerCase(Locale.ROOT))) {
            words = words.subList(1, words.size());
        }
        if (!words.isEmpty()) {
            keep(new Form(List.copyOf(words), name, use, name.ambiguous().contains(text), article, ""));
            String shouted = words.get(0).toUpperCase(Locale.ROOT);
            if (words.size() == 1 && words.get(0).length() >= SHOUTED && !shouted.equals(words.get(0))) {
                // "DOHA, Qatar -"
                keep(new Form(List.of(shouted), name, use, name.ambiguous().contains(text), article, ""));
            }
        }
    }

    private void keep(Form form) {
        byFirstWord
                .computeIfAbsent(form.words().get(0), first -> new ArrayList<>())
                .add(form);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            words.add(key(word));
        }
        return words;
    }

    /** The form under which a word is compared: "U.S." and "US", "’" and "'" are equal. */
    static String key(String word) {
        String key = word.replace('’', '\'').replace('‑', '-');
        return key.indexOf('.') > 0 && ABBREVIATION.matcher(key).matches() ? key.replace(".", "") : key;
    }

    /** Forms that may start with {@code word}, longest first. */
    List<Form> startingWith(String word) {
        return byFirstWord.getOrDefault(key(word), List.of());
    }

    /** The state that shares its name with a city elsewhere: "Washington", "New York". */
    Optional<KnownName> stateNamed(String name) {
        return Optional.ofNullable(states.get(name));
    }

    Optional<KnownName> withIri(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** IRI of the country whose capital {@code cityIri} is. */
    Optional<String> countryOfCapital(String cityIri) {
        return Optional.ofNullable(capitalOf.get(cityIri));
    }
}
