package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** Finds the proper names of a sentence: known names of the ontology, and what the tagger took for a name. */
final class NameFinder {
    /**
     * A name over tokens {@code first..last}.
     *
     * @param className short name of a class, or empty
     * @param demonym whether it is an adjective ("Afghan")
     */
    record Name(int first, int last, String className, Optional<String> known, String name, boolean demonym) {
        int length() {
            return last - first + 1;
        }

        Name over(int from, int to) {
            return new Name(from, to, className, known, name, demonym);
        }

        Name as(String otherClass) {
            return new Name(first, last, otherClass, known, name, demonym);
        }

        boolean overlaps(Name other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static final Set<String> CALLED = Set.of("called", "named", "dubbed", "codenamed", "nicknamed", "known");
    private static final String QUOTES = "“”\"‘’'«»„";

    private final NameIndex index;
    private final Nouns nouns;
    private final NameWords words;
    private final Addresses addresses;
    private final GenericNames generic;
    private final Ontology ontology;

    NameFinder(Ontology ontology, NameIndex index, Nouns nouns) {
        this.ontology = ontology;
        this.index = index;
        this.nouns = nouns;
        this.words = new NameWords(ontology, nouns);
        this.addresses = new Addresses(ontology, index, words);
        this.generic = new GenericNames(ontology, index, nouns);
    }

    /** The names of {@code tree}'s sentence, in order, without overlaps. */
    List<Name> find(Tree tree, String text) {
        List<Name> found = new ArrayList<>(called(tree, text));
        List<Name> tagged = tagged(tree);
        for (Name name : known(tree)) {
            // "The Sun" for the recogniser, "Sun" for the list: the list knows what it is.
            boolean article = tree.form(name.first() - 1).equals("The")
                    && tagged.stream().anyMatch(one -> one.first() == name.first() - 1 && one.last() == name.last());
            found.add(article ? name.over(name.first() - 1, name.last()) : name);
        }
        found.addAll(tagged);
        // Longest first; the known name where both are equally long (the lists are in that order and the sort is
        // stable).
        found.sort(Comparator.comparingInt(name -> -name.length()));
        List<Name> chosen = new ArrayList<>();
        for (Name name : found) {
            if (chosen.stream().noneMatch(name::overlaps)) {
                chosen.add(name);
            }
        }
        chosen.removeIf(name -> name.length() == 1 && isAdjective(tree, name) && Languages.isMeant(tree, name.first()));
        chosen.replaceAll(name -> NameExtension.apply(tree, name, ontology));
        chosen.sort(Comparator.comparingInt(Name::first));
        addresses.settle(tree, chosen);
        return chosen;
    }

    private List<Name> known(Tree tree) {
        List<Name> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            for (NameIndex.Form form : index.startingWith(tree.form(i))) {
                if (matches(tree, i, form) && !isPlaceAndNoun(tree, i, form)) {
                    int last = i + form.words().size() - 1;
                    boolean demonym = form.use() == NameIndex.Use.DEMONYM;
                    found.add(new Name(
                            i,
                            last,
                            form.name().className(),
                            Optional.of(form.name().iri()),
                            form.name().label(),
                            demonym));
                    break;
                }
            }
        }
        return found;
    }

    /** "Kabul airport": left to the nominals, which also say where it lies. */
    private boolean isPlaceAndNoun(Tree tree, int at, NameIndex.Form form) {
        int last = at + form.words().size() - 1;
        Optional<Nouns.Match> noun = last == at ? Optional.empty() : nouns.endingAt(tree, last);
        int before = noun.map(match -> last - match.words()).orElse(0);
        return before >= at
                && ontology.isA(form.name().className(), "Facility")
                && index.startingWith(tree.form(at)).stream()
                        .anyMatch(place -> place.words().size() == before - at + 1
                                && ontology.isA(place.name().className(), "Place")
                                && matches(tree, at, place));
    }

    private boolean matches(Tree tree, int at, NameIndex.Form form) {
        int last = at + form.words().size() - 1;
        if (last > tree.size()) {
            return false;
        }
        for (int i = 0; i < form.words().size(); i++) {
            if (!form.words().get(i).equals(NameIndex.key(tree.form(at + i)))) {
                return false;
            }
        }
        String tag = tree.token(at).name();
        if (!form.kind().isEmpty() && !tag.equals("B-" + form.kind())) {
            return false;
        }
        if (form.needsArticle() && !(at > 1 && "The".equals(tree.form(at - 1)))) {
            return false;
        }
        boolean people = form.use() == NameIndex.Use.PEOPLE && form.words().size() == 1;
        boolean longer = people && at > 2 && tree.tag(at - 1).startsWith("NNP");
        if (longer) {
            // "Social Democrats" are no Democrats.
            return false;
        }
        boolean capitalised = at > 1 && tree.tag(at).startsWith("NNP");
        if (form.ambiguous() && "O".equals(tag) && !capitalised && !form.needsArticle()) {
            return false;
        }
        if (form.use() == NameIndex.Use.DEMONYM && last < tree.size() && !tree.isNoun(at)) {
            return true;
        }
        // "Jordan" the person: the tagger's word on persons stands against a place of one word.
        boolean person = tag.endsWith("-PERSON") && form.words().size() == 1 && form.use() != NameIndex.Use.DEMONYM;
        return !(person && (form.ambiguous() || partOfLongerName(tree, at)));
    }

    private static boolean partOfLongerName(Tree tree, int at) {
        boolean before = at > 1 && tree.token(at).name().startsWith("I-");
        boolean after = at < tree.size() && tree.token(at + 1).name().startsWith("I-");
        return before || after;
    }

    private List<Name> tagged(Tree tree) {
        List<Name> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++) {
            String tag = tree.token(i).name();
            if (!tag.startsWith("B-")) {
                continue;
            }
            int last = i;
            while (last < tree.size() && tree.token(last + 1).name().equals("I-" + tag.substring(2))) {
                last++;
            }
            int first = adjectives(tree, i, last, tag);
            String className = classOf(tree, first, last, tag.substring(2));
            String words = words(tree, first, last);
            boolean small = words.equals(words.toLowerCase(Locale.ROOT));
            boolean form = first == last && NameExtension.isLegalForm(words);
            if ((!small || tag.equals("B-PERSON")) && !form && !generic.isMeant(tree, first, last)) {
                found.add(new Name(first, last, className, Optional.empty(), words, false));
            }
        }
        return found;
    }

    /** "Hungarian Jews": where the name of a people begins, which an adjective of a country only tells apart. */
    private int adjectives(Tree tree, int first, int last, String tag) {
        boolean people = tag.endsWith("-MISC") && last > first && tree.tag(last).matches("NNPS|NNS|JJ");
        return people && generic.isDemonym(tree, first) && !generic.isDemonym(tree, last) ? first + 1 : first;
    }

    private boolean isAdjective(Tree tree, Name name) {
        return name.demonym() || name.known().isEmpty() && generic.isDemonym(tree, name.first());
    }

    /** The one thing that is known by the single word {@code text}, unless the word needs a sentence to tell. */
    Optional<KnownName> knownAs(String text) {
        return index.startingWith(text).stream()
                .filter(form -> form.words().size() == 1 && !form.ambiguous() && !form.needsArticle())
                .map(NameIndex.Form::name)
                .findFirst();
    }

    private String classOf(Tree tree, int first, int last, String tag) {
        String family = switch (tag) {
            case "PERSON" -> "Person";
            case "ORGANIZATION" -> "Organization";
            case "LOCATION" -> tree.token(first).isCity() ? "City" : "Place";
            default -> "";
        };
        return family.equals("City") && !known(family).isEmpty()
                ? family
                : words.classOf(tree, first, last, family).orElse(known(family.equals("City") ? "Place" : family));
    }

    private String known(String className) {
        return ontology.classNamed(className).isPresent() ? className : "";
    }

    /** Names given by "called", "known as" or "dubbed": capitalised or quoted words after a class noun's phrase. */
    private List<Name> called(Tree tree, String text) {
        List<Name> found = new ArrayList<>();
        for (int i = 2; i < tree.size(); i++) {
            if (!CALLED.contains(tree.lower(i))) {
                continue;
            }
            int first = i + 1;
            while (first <= tree.size() && Set.of("as", "the").contains(tree.lower(first))) {
                first++;
            }
            int last = nameEnd(tree, text, first);
            Optional<String> className = classBefore(tree, i - 1);
            if (last >= first && className.isPresent()) {
                found.add(new Name(first, last, className.get(), Optional.empty(), words(tree, first, last), false));
            }
        }
        return found;
    }

    private static int nameEnd(Tree tree, String text, int first) {
        if (first > tree.size()) {
            return 0;
        }
        int begin = tree.token(first).span().begin();
        boolean quoted = begin > 0 && QUOTES.indexOf(text.charAt(begin - 1)) >= 0;
        int last = first - 1;
        while (last < tree.size()
                && (Character.isUpperCase(tree.form(last + 1).charAt(0)) || quoted && last >= first)) {
            last++;
            int end = tree.token(last).span().end();
            if (quoted && end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0) {
                break;
            }
        }
        return last - first > 5 ? 0 : last;
    }

    private Optional<String> classBefore(Tree tree, int at) {
        for (int i = at; i >= Math.max(1, at - 7); i--) {
            if (tree.isVerb(i) && i < at - 1) {
                return Optional.empty();
            }
            Optional<Nouns.Match> match = tree.isNoun(i) ? nouns.endingAt(tree, i) : Optional.empty();
            if (match.isPresent() && !ontology.isA(match.get().className(), "Group") && precedes(tree, i)) {
                return match.map(Nouns.Match::className);
            }
        }
        return Optional.empty();
    }

    /** "a mission for Afghan forces called X": the noun of a prepositional phrase is not what is called so. */
    private static boolean precedes(Tree tree, int noun) {
        return tree.marker(noun).isEmpty() || !tree.isRelation(noun, "nmod");
    }

    static String words(Tree tree, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean glued = i > first
                    && tree.token(i - 1).span().end() == tree.token(i).span().begin();
            words.append(i == first || glued ? "" : " ").append(tree.form(i));
        }
        String plain = words.toString().replace('’', '\'');
        return (plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain).strip();
    }

    /** Whether {@code token} ends "called", "known as" or "named the", after which a name stands. */
    static boolean isCalling(Tree tree, int token) {
        int at = token;
        while (at > 1 && Set.of("as", "the").contains(tree.lower(at))) {
            at--;
        }
        return CALLED.contains(tree.lower(at));
    }
}
