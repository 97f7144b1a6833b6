package org.wiregraph.learn;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Countries and languages by their English names, from the Unicode locale data that come with Java. */
final class WorldNames {
    private static final Map<String, String> CLASSES = classes();
    private static final Set<String> STATES = states();

    private WorldNames() {}

    /**
     * {@code country}, {@code language} or empty.
     *
     * @param normal a name in normal form
     */
    static String classOf(String normal) {
        return CLASSES.getOrDefault(normal, "");
    }

    /** Whether towns are usually named with it, as with a state of the United States or a province of Canada. */
    static boolean isState(String normal) {
        return STATES.contains(normal);
    }

    private static Set<String> states() {
        String names =
                "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,"
                        + "Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,"
                        + "Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,"
                        + "North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,"
                        + "South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,"
                        + "Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland and Labrador,Nova Scotia,Ontario,"
                        + "Prince Edward Island,Quebec,Saskatchewan";
        Set<String> states = new TreeSet<>();
        for (String name : names.split(",")) {
            states.add(Triple.normal(name));
        }
        return states;
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
