package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads "Ministry of Defence" as what it is elsewhere called: the defence ministry, whose country has to be told. */
final class Ministries {
    /**
     * A ministry that its field follows.
     *
     * @param last index of the last token of its field
     * @param noun "defence ministry", in lower case
     */
    record Ministry(int last, String noun) {}

    private static final Set<String> LINKS = Set.of("and", ",", "&");
    private static final String FOREIGN_AFFAIRS = "foreign affairs";

    private Ministries() {}

    /** The ministry whose head is token {@code head}, where a field in capitals follows it. */
    static Optional<Ministry> at(Tree tree, int head) {
        if (!tree.lower(head).equals("ministry") || !tree.lower(head + 1).equals("of")) {
            return Optional.empty();
        }
        int first = tree.lower(head + 2).equals("the") ? head + 3 : head + 2;
        int last = first - 1;
        while (isField(tree, last + 1)
                || last >= first && LINKS.contains(tree.lower(last + 1)) && isField(tree, last + 2)) {
            last++;
        }
        if (last < first) {
            return Optional.empty();
        }
        String field = NameFinder.words(tree, first, last).toLowerCase(Locale.ROOT);
        String named = field.equals(FOREIGN_AFFAIRS) ? "foreign" : field;
        return Optional.of(new Ministry(last, named + " ministry"));
    }

    private static boolean isField(Tree tree, int token) {
        return token <= tree.size()
                && Character.isUpperCase(tree.form(token).charAt(0))
                && (tree.isNoun(token) || tree.tag(token).startsWith("JJ"));
    }
}
