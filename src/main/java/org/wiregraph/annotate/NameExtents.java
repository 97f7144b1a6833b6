package org.wiregraph.annotate;

import static org.wiregraph.annotate.Labels.LOCATION;
import static org.wiregraph.annotate.Labels.NONE;
import static org.wiregraph.annotate.Labels.ORGANIZATION;
import static org.wiregraph.annotate.Labels.PERSON;

import java.util.Set;
import java.util.function.Predicate;

/** Sets right where a name begins and ends, in the labels of one sentence; each rule with a text that forced it. */
final class NameExtents {
    /** What a saint, a founder or a king gave the name to: "King's College", "Harper's Bazaar". */
    private static final Set<String> NAMED_AFTER =
            words("School College Hospital Church Cathedral Chapel Hall Inn Bazaar"
                    + " Digest Weekly Journal Square Cross Bush Gate");
    /** Offices named by their fields, which "and" joins. */
    private static final Set<String> OFFICES = words("Department Ministry Office Bureau Agency Commission Committee"
            + " Subcommittee Board Council Institute Institutes Center Centers Centre Centres College School Faculty"
            + " Academy Service Services Division Directorate Society Association");

    private static final Set<String> CHAMBERS =
            words("Senate Parliament Congress Assembly Bank Government Republic Kingdom");
    private static final Set<String> PLURALS =
            words("Counties Streets Avenues Rivers Provinces Districts Mountains Universities");

    private static final Set<String> FIELDS = words("Fish Fisheries Wildlife Agriculture Food Forestry Livestock Parks"
            + " Recreation Industry Trade Commerce Business Enterprise Investment Finance Budget Treasury Economics Justice"
            + " Education Skills Science Sciences Research Technology Engineering Nanotechnology Innovation Health Welfare"
            + " Prevention Medicine Labour Labor Employment Pensions Work Energy Environment Climate Water Transport"
            + " Transportation Infrastructure Housing Tourism Culture Arts Letters Media Sport Sports Communications"
            + " Information Broadcasting Immigration Customs Border Security Cooperation Development Planning Family"
            + " Youth Women Children Equality Rehabilitation Petroleum Mining Explosives Firearms Telecommunications");

    private final Labels labels;
    private final Predicate<String> givenName;

    NameExtents(Labels labels, Predicate<String> givenName) {
        this.labels = labels;
        this.givenName = givenName;
    }

    void apply() {
        for (int i = 0; i < labels.size(); i++) {
            cut(i);
        }
        for (int i = 0; i < labels.size(); i++) {
            joinOwner(i);
            joinField(i);
            joinPerson(i);
            joinSeat(i);
        }
    }

    private void cut(int i) {
        boolean owner = labels.tag(i).equals("POS") && !NAMED_AFTER.contains(labels.form(i + 1));
        // "Imperial Valley and San Bernardino Counties"
        boolean plural =
                PLURALS.contains(labels.form(i)) && labels.is(i - 1, LOCATION) && labels.is(i, LOCATION) && lists(i);
        if (owner || plural) {
            labels.set(i, i, NONE);
        }
        // "Harvard University in Boston", but "Women in Journalism"; "William Pole of Cullompton".
        if (i > 1
                && labels.form(i).equals("in")
                && isInside(i, ORGANIZATION)
                && labels.label(i - 2).equals(ORGANIZATION)
                && isInstitution(i - 1, -1)) {
            boolean another = isInstitution(i + 1, 1);
            labels.set(i, i, NONE);
            for (int j = i + 1; !another && labels.label(j).equals(ORGANIZATION); j++) {
                labels.set(j, j, NONE);
            }
        }
        if (i > 1
                && labels.form(i).equals("of")
                && isInside(i, PERSON)
                && labels.label(i - 2).equals(PERSON)) {
            labels.set(i, i, NONE);
            for (int j = i + 1; labels.label(j).equals(PERSON); j++) {
                labels.set(j, j, LOCATION);
            }
        }
    }

    private boolean isInstitution(int from, int step) {
        for (int j = from; labels.label(j).equals(ORGANIZATION); j += step) {
            if (OFFICES.contains(labels.form(j))
                    || labels.form(j).matches("University|Museum|Hospital|Court|Library|Embassy")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(int i, String label) {
        return labels.label(i - 1).equals(label)
                && labels.label(i).equals(label)
                && labels.label(i + 1).equals(label);
    }

    /** "King's College" is one name, "London's Trinity College" is not. */
    private void joinOwner(int i) {
        if (!labels.tag(i).equals("POS")
                || !NAMED_AFTER.contains(labels.form(i + 1))
                || !labels.isProper(i - 1)
                || labels.label(i - 1).equals(LOCATION)) {
            return;
        }
        String label = labels.form(i + 1).matches("Square|Cross|Bush|Gate") ? LOCATION : ORGANIZATION;
        int first = i - 1;
        while (labels.isProper(first - 1)
                        && !labels.label(first).equals(NONE)
                        && labels.label(first - 1).equals(labels.label(first))
                || labels.form(first - 1).matches("St\\.?|Saint|Holy|Our")) {
            first--;
        }
        for (int j = first; j <= i + 1; j++) {
            labels.set(j, j, label);
        }
    }

    /** "Department of Fish and Wildlife". */
    private void joinField(int i) {
        if (!labels.form(i).equals("and") && !labels.form(i).equals("&")
                || !FIELDS.contains(labels.form(i + 1))
                || !labels.label(i - 1).equals(ORGANIZATION)) {
            return;
        }
        boolean office = false;
        boolean field = false;
        for (int j = i - 1; labels.label(j).equals(ORGANIZATION); j--) {
            field |= labels.form(j).equals("of")
                    || labels.form(j).equals("for")
                    || labels.form(j).equals("on");
            office |= field && OFFICES.contains(labels.form(j));
        }
        if (office) {
            labels.set(i, i, ORGANIZATION);
            for (int j = i + 1; FIELDS.contains(labels.form(j)); j++) {
                labels.set(j, j, ORGANIZATION);
            }
        }
    }

    /** "Jordan De Goey", "Florence May Harding". */
    private void joinPerson(int i) {
        boolean given = labels.is(i, LOCATION)
                && labels.isAlone(i)
                && !labels.tag(i - 1).equals("IN")
                && givenName.test(labels.form(i));
        boolean place = given && labels.is(i + 1, PERSON) && !Names.isTitle(labels.form(i + 1));
        boolean two = given
                && labels.isProper(i + 1)
                && labels.is(i + 1, NONE)
                && labels.is(i + 2, PERSON)
                && !Names.isTitle(labels.form(i + 1))
                && !Names.isTitle(labels.form(i + 2));
        boolean middle = labels.label(i).equals(NONE)
                && labels.isProper(i)
                && labels.label(i - 1).equals(PERSON)
                && labels.label(i + 1).equals(PERSON)
                && !Names.isTitle(labels.form(i))
                && !Names.isTitle(labels.form(i + 1))
                && !labels.label(i - 2).equals(PERSON);
        if (place || two || middle) {
            labels.set(i, two ? i + 1 : i, PERSON);
        }
    }

    /** "the Senate of Italy", "the University of Illinois at Chicago". */
    private void joinSeat(int i) {
        boolean of = labels.form(i).equals("of")
                && CHAMBERS.contains(labels.form(i - 1))
                && labels.is(i - 1, ORGANIZATION)
                && labels.is(i, NONE);
        int place = labels.form(i + 1).equals("the") ? i + 2 : i + 1;
        boolean at = labels.form(i).equals("at")
                && labels.is(i - 1, ORGANIZATION)
                && labels.is(i, NONE)
                && isOfUniversity(i - 1);
        if ((of || at) && labels.is(place, LOCATION)) {
            labels.set(i, labels.last(place), ORGANIZATION);
        }
    }

    private boolean isOfUniversity(int last) {
        for (int j = last; labels.is(j, ORGANIZATION); j--) {
            if (labels.form(j).equals("University") && labels.form(j + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name that ends at {@code last} comes after "and". */
    private boolean lists(int last) {
        int first = last;
        while (labels.is(first - 1, LOCATION)) {
            first--;
        }
        return labels.form(first - 1).equals("and");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
