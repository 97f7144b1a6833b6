package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Sets right where a name begins and ends, in the labels of one sentence; each rule with a text that forced it. */
final class NameExtents {
    private static final String NONE = "O";
    private static final String PERSON = "PERSON";
    private static final String LOCATION = "LOCATION";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String MISC = "MISC";
    /** What a saint, a founder or a king gave the name to: "King's College", "Harper's Bazaar". */
    private static final Set<String> NAMED_AFTER =
            words("School College Hospital Church Cathedral Chapel Hall Inn Bazaar"
                    + " Digest Weekly Journal Square Cross Bush Gate");
    /** Offices named by their fields, which "and" joins. */
    private static final Set<String> OFFICES = words("Department Ministry Office Bureau Agency Commission Committee"
            + " Subcommittee Board Council Institute Institutes Center Centers Centre Centres College School Faculty"
            + " Academy Service Services Division Directorate Society Association");

    private static final Set<String> FIELDS = words("Fish Fisheries Wildlife Agriculture Food Forestry Livestock Parks"
            + " Recreation Industry Trade Commerce Business Enterprise Investment Finance Budget Treasury Economics Justice"
            + " Education Skills Science Sciences Research Technology Engineering Nanotechnology Innovation Health Welfare"
            + " Prevention Medicine Labour Labor Employment Pensions Work Energy Environment Climate Water Transport"
            + " Transportation Infrastructure Housing Tourism Culture Arts Letters Media Sport Sports Communications"
            + " Information Broadcasting Immigration Customs Border Security Cooperation Development Planning Family"
            + " Youth Women Children Equality Rehabilitation Petroleum Mining Explosives Firearms Telecommunications");
    private static final Set<String> CONTESTS =
            words("Cup Cups Tour Open Olympics Games Championship Championships Prix"
                    + " Festival Trophy Masters Marathon Derby Oscars Awards");
    private static final Set<String> WEB_VERBS =
            words("Post Share Save Send Submit Follow Email Print Click Read Sign Log Tweet Subscribe Digg");
    private static final Set<String> WEB_PARTICLES = words("to on this with via by us here more up in for");
    private static final Pattern CAMEL = Pattern.compile("[ie]\\p{Lu}\\p{L}+|\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{L}+");
    private static final Pattern DEGREE =
            Pattern.compile("MBA|BA|MA|BSc|MSc|PhD|B\\.A\\.|M\\.A\\.|B\\.S\\.|M\\.S\\.|J\\.D\\.|Ph\\.D\\.");
    private static final Set<String> GRADUATES = words("Bachelor Bachelors Master Masters");
    private static final Pattern HOUR = Pattern.compile("[ap]\\.?m\\.?");

    private final List<CoreLabel> words;
    private final List<String> labels;
    private final Predicate<String> givenName;

    private NameExtents(List<CoreLabel> words, List<String> labels, Predicate<String> givenName) {
        this.words = words;
        this.labels = new ArrayList<>(labels);
        this.givenName = givenName;
    }

    /**
     * The labels, mended.
     *
     * @param givenName whether a word can be a given name
     */
    static List<String> apply(List<CoreLabel> words, List<String> labels, Predicate<String> givenName) {
        NameExtents extents = new NameExtents(words, labels, givenName);
        for (int i = 0; i < words.size(); i++) {
            extents.cut(i);
            extents.dropDegree(i);
        }
        for (int i = 0; i < words.size(); i++) {
            extents.joinOwner(i);
            extents.joinField(i);
            extents.joinPerson(i);
            extents.find(i);
        }
        return List.copyOf(extents.labels);
    }

    private void cut(int i) {
        boolean heads = i == 0 && tag(i).matches("IN|TO|VB[NG]") && form(i).length() > 2;
        boolean linked = WEB_VERBS.contains(form(i)) && WEB_PARTICLES.contains(form(i + 1));
        boolean linking = WEB_VERBS.contains(form(i - 1)) && WEB_PARTICLES.contains(form(i));
        boolean hour = HOUR.matcher(form(i)).matches()
                || HOUR.matcher(form(i - 1)).matches() && form(i).matches("Eastern|Pacific|Central|Mountain");
        // "About Valley Radiotherapy Associates", "Born in Noank"; "Post to reddit"; "2 a.m. Eastern".
        boolean owner = tag(i).equals("POS") && !NAMED_AFTER.contains(form(i + 1));
        if (owner
                || heads && label(i).equals(label(i + 1))
                || heads && tag(i).startsWith("V")
                || linked
                || linking
                || hour) {
            labels.set(i, NONE);
        }
        // "Harvard University in Boston", but "Women in Journalism"; "William Pole of Cullompton".
        if (i > 1
                && form(i).equals("in")
                && isInside(i, ORGANIZATION)
                && label(i - 2).equals(ORGANIZATION)
                && isInstitution(i - 1, -1)) {
            boolean another = isInstitution(i + 1, 1);
            labels.set(i, NONE);
            for (int j = i + 1; !another && label(j).equals(ORGANIZATION); j++) {
                labels.set(j, NONE);
            }
        }
        if (i > 1 && form(i).equals("of") && isInside(i, PERSON) && label(i - 2).equals(PERSON)) {
            labels.set(i, NONE);
            for (int j = i + 1; label(j).equals(PERSON); j++) {
                labels.set(j, LOCATION);
            }
        }
    }

    private boolean isInstitution(int from, int step) {
        for (int j = from; label(j).equals(ORGANIZATION); j += step) {
            if (OFFICES.contains(form(j)) || form(j).matches("University|Museum|Hospital|Court|Library|Embassy")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(int i, String label) {
        return label(i - 1).equals(label)
                && label(i).equals(label)
                && label(i + 1).equals(label);
    }

    /** "an MBA", "a Master of Arts": nobody's name. */
    private void dropDegree(int i) {
        boolean begins = !label(i).equals(NONE) && !label(i).equals(label(i - 1));
        boolean graduate = begins && GRADUATES.contains(form(i)) && (form(i + 1).equals("of") || isAlone(i));
        if (graduate || begins && isAlone(i) && DEGREE.matcher(form(i)).matches()) {
            String label = label(i);
            int j = i;
            while (label(j).equals(label) && !form(j).equals("at") && !form(j).equals("from")) {
                labels.set(j++, NONE);
            }
            if (label(j).equals(label)) {
                labels.set(j, NONE);
            }
        }
    }

    private boolean isAlone(int i) {
        return !label(i).equals(label(i - 1)) && !label(i).equals(label(i + 1));
    }

    /** "King's College" is one name, "London's Trinity College" is not. */
    private void joinOwner(int i) {
        if (!tag(i).equals("POS")
                || !NAMED_AFTER.contains(form(i + 1))
                || !isProper(i - 1)
                || label(i - 1).equals(LOCATION)) {
            return;
        }
        String label = form(i + 1).matches("Square|Cross|Bush|Gate") ? LOCATION : ORGANIZATION;
        int first = i - 1;
        while (isProper(first - 1)
                        && !label(first).equals(NONE)
                        && label(first - 1).equals(label(first))
                || form(first - 1).matches("St\\.?|Saint|Holy|Our")) {
            first--;
        }
        for (int j = first; j <= i + 1; j++) {
            labels.set(j, label);
        }
    }

    /** "Department of Fish and Wildlife". */
    private void joinField(int i) {
        if (!form(i).equals("and") && !form(i).equals("&")
                || !FIELDS.contains(form(i + 1))
                || !label(i - 1).equals(ORGANIZATION)) {
            return;
        }
        boolean office = false;
        boolean field = false;
        for (int j = i - 1; label(j).equals(ORGANIZATION); j--) {
            field |= form(j).equals("of") || form(j).equals("for") || form(j).equals("on");
            office |= field && OFFICES.contains(form(j));
        }
        if (office) {
            labels.set(i, ORGANIZATION);
            for (int j = i + 1; FIELDS.contains(form(j)); j++) {
                labels.set(j, ORGANIZATION);
            }
        }
    }

    /** "Jordan De Goey", "Florence May Harding". */
    private void joinPerson(int i) {
        boolean place = label(i).equals(LOCATION)
                && isAlone(i)
                && i > 0
                && !tag(i - 1).equals("IN")
                && label(i + 1).equals(PERSON)
                && !Names.isTitle(form(i + 1))
                && givenName.test(form(i));
        boolean middle = label(i).equals(NONE)
                && isProper(i)
                && label(i - 1).equals(PERSON)
                && label(i + 1).equals(PERSON)
                && !Names.isTitle(form(i))
                && !Names.isTitle(form(i + 1))
                && !label(i - 2).equals(PERSON);
        if (place || middle) {
            labels.set(i, PERSON);
        }
    }

    /** Names that no recogniser saw but that show by their form: "StumbleUpon", "iTunes", "the Champions Tour". */
    private void find(int i) {
        if (!label(i).equals(NONE)) {
            return;
        }
        if (CAMEL.matcher(form(i)).matches() && !form(i).startsWith("Mc") && !form(i).startsWith("Mac")) {
            labels.set(i, MISC);
        }
        if (CONTESTS.contains(form(i))
                && isProper(i)
                && isProper(i - 1)
                && !tag(i - 1).equals("POS")) {
            int first = i;
            while (isProper(first - 1) && label(first - 1).equals(label(i - 1))) {
                first--;
            }
            for (int j = first; j <= i; j++) {
                labels.set(j, MISC);
            }
        }
    }

    private boolean isProper(int i) {
        return tag(i).startsWith("NNP") && Character.isUpperCase(form(i).charAt(0));
    }

    private String form(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).word();
    }

    private String tag(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).tag();
    }

    private String label(int i) {
        return i < 0 || i >= words.size() ? NONE : labels.get(i);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
