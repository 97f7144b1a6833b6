package org.wiregraph.learn;

import java.util.Locale;
import java.util.Optional;

/**
 * How data writes a value: a normal form with something before and after it, e.g. quotation marks or a unit.
 *
 * @param before in normal form of names
 */
record Template(Form form, String before, String after) implements Comparable<Template> {
    static final Template PLAIN = new Template(Form.PLAIN, "", "");

    /** How likely it is right where no example shows it. */
    double trust() {
        return before.isEmpty() && after.isEmpty() ? form.trust() : 0;
    }

    Optional<String> write(String text) {
        return form.of(text).map(value -> before + value + after);
    }

    @Override
    public int compareTo(Template other) {
        int byLength = Integer.compare(before.length() + after.length(), other.before.length() + other.after.length());
        int byForm = byLength != 0 ? byLength : form.compareTo(other.form);
        return byForm != 0 ? byForm : (before + "\t" + after).compareTo(other.before + "\t" + other.after);
    }

    /** The template that writes {@code text} as {@code written}, if it is one that other values may share. */
    static Optional<Template> between(Form form, String text, String written) {
        Optional<String> value = form.of(text);
        if (value.isEmpty() || (value.get().length() < 2 && form == Form.PLAIN)) {
            return Optional.empty();
        }
        String spaced = written.replace('_', ' ');
        int at = spaced.toLowerCase(Locale.ROOT).indexOf(value.get().toLowerCase(Locale.ROOT));
        boolean sameCase = at >= 0 && spaced.length() == written.length();
        if (!sameCase) {
            return Triple.normal(value.get()).equals(Triple.normal(written))
                    ? Optional.of(new Template(form, "", ""))
                    : Optional.empty();
        }
        String before = spaced.substring(0, at);
        String after = spaced.substring(at + value.get().length());
        return isAffix(before, true) && isAffix(after, false)
                ? Optional.of(new Template(form, before, after))
                : Optional.empty();
    }

    /** Something that ends at a word's border: no digits, no half words but a plural's. */
    private static boolean isAffix(String affix, boolean before) {
        if (affix.isEmpty()) {
            return true;
        }
        if (affix.chars().anyMatch(Character::isDigit) || affix.length() > 30) {
            return false;
        }
        char border = before ? affix.charAt(affix.length() - 1) : affix.charAt(0);
        return !Character.isLetter(border) || (!before && affix.equals("s"));
    }
}
