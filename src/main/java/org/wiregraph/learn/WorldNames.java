package org.wiregraph.learn;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Countries and languages by their English names, from the Unicode locale data that come with Java. */
final class WorldNames {
    private static final Map<String, String> CLASSES = classes();
    private static final Map<String, String> STATES = states();
    private static final Set<String> STATE_NAMES =
            STATES.values().stream().map(Triple::normal).collect(Collectors.toUnmodifiableSet());

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
        return STATE_NAMES.contains(normal);
    }

    /** The state whose postal code is {@code code}. */
    static Optional<String> state(String code) {
        return Optional.ofNullable(STATES.get(code.replace(".", "")));
    }

    private static Map<String, String> states() {
        String names = "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,"
                + "DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,"
                + "KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,"
                + "MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,"
                + "NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,"
                + "OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,"
                + "TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,"
                + "WI Wisconsin,WY Wyoming,AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,"
                + "NL Newfoundland and Labrador,NS Nova Scotia,ON Ontario,PE Prince Edward Island,QC Quebec,"
                + "SK Saskatchewan";
        Map<String, String> states = new TreeMap<>();
        for (String name : names.split(",")) {
            states.put(name.substring(0, 2), name.substring(3));
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
