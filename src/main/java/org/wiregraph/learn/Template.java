package org.wiregraph.learn;

import java.util.Locale;
import java.util.Optional;

/** How data writes a value: a normal form with marks around it, e.g. quotation marks or a unit. */
record Template(Form form, Marks marks) {
    /** Of what stands before or after, e.g. a long unit. */
    private static final int LONGEST = 40;

    /** What stands before and after a value. */
    record Marks(String before, String after) implements Comparable<Marks> {
        static final Marks NONE = new Marks("", "");

        /** Whether there are words among them: what was seen with one value alone belongs to that value. */
        boolean isWorded() {
            return (before + after).chars().anyMatch(Character::isLetter);
        }

        @Override
        public int compareTo(Marks other) {
            int byLength =
                    Integer.compare(before.length() + after.length(), other.before.length() + other.after.length());
            return byLength != 0 ? byLength : (before + "\t" + after).compareTo(other.before + "\t" + other.after);
        }
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
                    ? Optional.of(new Template(form, Marks.NONE))
                    : Optional.empty();
        }
        String before = spaced.substring(0, at);
        String after = spaced.substring(at + value.get().length());
        return isAffix(before, true) && isAffix(after, false)
                ? Optional.of(new Template(form, new Marks(before, after)))
                : Optional.empty();
    }

    /** Something that ends at a word's border: no digits, no half words but a plural's, no state, which depends on the town. */
    private static boolean isAffix(String affix, boolean before) {
        if (affix.isEmpty()) {
            return true;
        }
        boolean state = affix.startsWith(", ") && WorldNames.isState(Triple.normal(affix.substring(2)));
        if (state || affix.length() > LONGEST || affix.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        char border = before ? affix.charAt(affix.length() - 1) : affix.charAt(0);
        return !Character.isLetter(border) || (!before && affix.equals("s"));
    }
}
