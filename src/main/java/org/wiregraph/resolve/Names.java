package org.wiregraph.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings names into the form in which they are shown and the form in which they are compared. */
final class Names {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}_]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)'s$|(?<=s)'$");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\p{L})((?:\\p{L}\\.){2,})");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the) (?=\\S)");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–]");
    /** British spellings of nouns that name forces, ministries and institutions. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "defence",
            "defense",
            "centre",
            "center",
            "programme",
            "program",
            "labour",
            "labor",
            "organisation",
            "organization",
            "organisations",
            "organizations");

    private Names() {}

    /** The name as shown: NFC, plain blanks, no possessive, no lower-case article. */
    static String clean(String name) {
        String plain = Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = DASHES.matcher(plain.replace('’', '\'').replace('ʼ', '\'')).replaceAll("-");
        plain = POSSESSIVE.matcher(plain).replaceFirst("");
        return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    }

    /** The form in which names are compared; a single word keeps its case, so that "Sun" is not "sun". */
    static String key(String name) {
        String bare = undotted(ARTICLE.matcher(clean(name)).replaceFirst(""));
        return bare.indexOf(' ') < 0 ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** The form in which a name that a user wrote is compared. */
    static String fold(String name) {
        return key(name).toLowerCase(Locale.ROOT);
    }

    /** The form in which common nouns are compared: lower case, hyphens as blanks, American spelling. */
    static String noun(String noun) {
        StringBuilder plain = new StringBuilder();
        for (String word : fold(noun.replace('-', ' ')).split(" ")) {
            plain.append(plain.isEmpty() ? "" : " ").append(SPELLINGS.getOrDefault(word, word));
        }
        return plain.toString();
    }

    /** Whether all its letters, at least two, are upper case. */
    static boolean isUpper(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether {@code acronym} is one upper-case word whose letters stand in {@code full} in that order, first with first. */
    static boolean isAcronym(String acronym, String full) {
        if (acronym.indexOf(' ') >= 0 || full.indexOf(' ') < 0 || !isUpper(acronym)) {
            return false;
        }
        String letters = undotted(clean(acronym)).toLowerCase(Locale.ROOT);
        String words = clean(full).toLowerCase(Locale.ROOT);
        words = ARTICLE.matcher(words).replaceFirst("");
        if (words.indexOf(' ') < 0) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < words.length() && at < letters.length(); i++) {
            if (words.charAt(i) == letters.charAt(at)) {
                at++;
            } else if (at == 0) {
                return false;
            }
        }
        return at == letters.length();
    }

    private static String undotted(String name) {
        return name.indexOf('.') < 0
                ? name
                : DOTTED.matcher(name).replaceAll(match -> match.group(1).replace(".", ""));
    }
}
