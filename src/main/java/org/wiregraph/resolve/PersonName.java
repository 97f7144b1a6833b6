package org.wiregraph.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in the parts by which persons are compared: lower case, without accents, titles and dots.
 *
 * @param given given names and initials, in order; empty where only a surname is known
 * @param surname the last name, with the particles before it ("vonderleyen")
 * @param bareSurname the last name without them ("leyen")
 * @param suffix {@code jr}, {@code sr} or empty
 */
record PersonName(List<String> given, String surname, String bareSurname, String suffix) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOISE = Pattern.compile("[.,'\"“”‘]");
    private static final Map<Character, String> LETTERS =
            Map.of('ø', "o", 'ł', "l", 'đ', "d", 'æ', "ae", 'ß', "ss", 'ı', "i", 'œ', "oe", 'þ', "th");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "prime",
            "minister",
            "vice",
            "secretary",
            "chancellor",
            "ambassador",
            "senator",
            "sen",
            "rep",
            "representative",
            "governor",
            "gov",
            "mayor",
            "gen",
            "general",
            "lt",
            "lieutenant",
            "col",
            "colonel",
            "maj",
            "major",
            "capt",
            "captain",
            "cmdr",
            "commander",
            "adm",
            "admiral",
            "sgt",
            "sergeant",
            "brig",
            "judge",
            "justice",
            "rev",
            "chairman",
            "former",
            "premier",
            "spokesman",
            "spokeswoman");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "de", "da", "di", "du", "del", "della", "dos", "la", "le", "al", "el", "bin",
            "ibn", "ben", "ter", "ten", "zu", "af");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr");

    PersonName {
        given = List.copyOf(given);
    }

    static PersonName parse(String name) {
        List<String> words = new ArrayList<>(List.of(plain(name).split(" ")));
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        String suffix = "";
        if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        int first = words.size() - 1;
        while (first > 0 && PARTICLES.contains(words.get(first - 1))) {
            first--;
        }
        List<String> given =
                words.subList(0, first).stream().map(PersonName::joined).toList();
        String last = words.get(words.size() - 1);
        int hyphen = last.indexOf('-');
        boolean particle = hyphen > 0 && PARTICLES.contains(last.substring(0, hyphen));
        return new PersonName(
                given,
                joined(String.join("", words.subList(first, words.size()))),
                joined(particle ? last.substring(hyphen + 1) : last),
                suffix);
    }

    private static String plain(String name) {
        String marked = Normalizer.normalize(Names.clean(name).replace(".", ". "), Normalizer.Form.NFD);
        String bare = MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        NOISE.matcher(bare)
                .replaceAll("")
                .chars()
                .forEach(c -> plain.append(LETTERS.getOrDefault((char) c, String.valueOf((char) c))));
        return plain.toString().strip().replaceAll(" +", " ");
    }

    private static String joined(String word) {
        return word.replace("-", "");
    }

    boolean isSurnameOnly() {
        return given.isEmpty();
    }

    /** What makes two full names one: "J.D. Vance" and "JD Vance", "Jean-Claude" and "Jean Claude" are equal. */
    String key() {
        return String.join("", given) + surname + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** The key without initials after the first given name: "johnkelly" for "John F. Kelly". */
    String keyWithoutInitials() {
        List<String> names = new ArrayList<>();
        for (String name : given) {
            if (names.isEmpty() || name.length() > 1) {
                names.add(name);
            }
        }
        return new PersonName(names, surname, bareSurname, suffix).key();
    }

    /** The surname with and without its particles: "al-Assad" and "Assad", "von der Leyen" and "Leyen". */
    Set<String> surnames() {
        return surname.equals(bareSurname) ? Set.of(surname) : Set.of(surname, bareSurname);
    }
}
