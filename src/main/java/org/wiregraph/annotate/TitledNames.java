package org.wiregraph.annotate;

import static org.wiregraph.annotate.Labels.LOCATION;
import static org.wiregraph.annotate.Labels.MISC;
import static org.wiregraph.annotate.Labels.NONE;
import static org.wiregraph.annotate.Labels.ORGANIZATION;
import static org.wiregraph.annotate.Labels.PERSON;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Parts offices from names: after "Mr" stands a person, "Professor Viktor Hamburger" is one, "Mayor of Oslo" is none. */
final class TitledNames {
    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.");
    /** Titles that things are named by as well: "Queen Elizabeth Hospital". */
    private static final Set<String> ROYAL =
            Set.of("Queen", "King", "Prince", "Princess", "Pope", "Lord", "Lady", "Sir", "President");

    private static final Set<String> OFFICES = Set.of("Mayor", "Governor", "Ambassador", "Chancellor");

    private final Labels labels;
    private final Predicate<String> givenName;
    private final Predicate<String> ordinary;

    TitledNames(Labels labels, Predicate<String> givenName, Predicate<String> ordinary) {
        this.labels = labels;
        this.givenName = givenName;
        this.ordinary = ordinary;
    }

    void apply() {
        for (int i = 0; i < labels.size(); i++) {
            addressed(i);
            part(i);
            office(i);
        }
    }

    /** "Mr Shorten": whatever the word means elsewhere. */
    private void addressed(int i) {
        boolean follows = FORMS_OF_ADDRESS.contains(labels.form(i - 1))
                && labels.isCapitalised(i)
                && labels.form(i).length() > 1
                && !labels.breaksBefore(i);
        if (follows && !labels.is(i, PERSON)) {
            int last = labels.is(i, NONE) ? i : labels.last(i);
            labels.set(i, last, PERSON);
        }
    }

    /** A title and a full name in one name of an organization. */
    private void part(int i) {
        int last = labels.last(i);
        boolean titled = labels.begins(i)
                && (labels.is(i, ORGANIZATION) || labels.is(i, MISC))
                && Names.isTitle(labels.form(i))
                && givenName.test(labels.form(i + 1))
                && last - i >= 2
                && last - i <= 4;
        if (!titled) {
            return;
        }
        for (int j = i + 1; j <= last; j++) {
            boolean thing = ROYAL.contains(labels.form(i))
                    && ordinary.test(labels.form(j).toLowerCase(Locale.ROOT));
            if (!labels.isProper(j) || thing) {
                return;
            }
        }
        labels.set(i, i, NONE);
        labels.set(i + 1, last, PERSON);
    }

    /** "Mayor of Southampton", "Governor of the Bank of England". */
    private void office(int i) {
        boolean of = labels.begins(i)
                && OFFICES.contains(labels.form(i))
                && labels.form(i + 1).equals("of")
                && labels.is(i + 1, labels.label(i));
        if (!of) {
            return;
        }
        int last = labels.last(i);
        int first = labels.form(i + 2).equals("the") ? i + 3 : i + 2;
        labels.set(i, Math.min(first - 1, last), NONE);
        if (first == last) {
            labels.set(first, last, LOCATION);
        }
    }
}
