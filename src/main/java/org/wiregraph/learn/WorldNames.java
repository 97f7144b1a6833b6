package org.wiregraph.learn;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Countries and languages by their English names, from the Unicode locale data that come with Java. */
final class WorldNames {
    private static final Map<String, String> CLASSES = classes();

    private WorldNames() {}

    /**
     * {@code country}, {@code language} or empty.
     *
     * @param normal a name in normal form
     */
    static String classOf(String normal) {
        return CLASSES.getOrDefault(normal, "");
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            put(classes, new Locale(code).getDisplayLanguage(Locale.ENGLISH), "language");
        }
        for (String code : Locale.getISOCountries()) {
            put(classes, new Locale("", code).getDisplayCountry(Locale.ENGLISH), "country");
        }
        for (String initials : new String[] {"US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "England", "Scotland"}) {
            put(classes, initials, "country");
        }
        return classes;
    }

    private static void put(Map<String, String> classes, String name, String value) {
        classes.put(Triple.normal(name), value);
    }
}
