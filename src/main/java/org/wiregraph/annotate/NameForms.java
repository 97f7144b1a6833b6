package org.wiregraph.annotate;

import static org.wiregraph.annotate.Labels.MISC;
import static org.wiregraph.annotate.Labels.NONE;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds names that no recogniser saw but that show by their form: "StumbleUpon", "iTunes", "the Champions Tour". */
final class NameForms {
    private static final Set<String> CONTESTS =
            Set.of(("Cup Cups Tour Open Olympics Games Championship Championships Prix"
                            + " Festival Trophy Masters Marathon Derby Oscars Award Awards Prize Medal")
                    .split(" "));
    private static final Pattern CAMEL =
            Pattern.compile("[ie]\\p{Lu}\\p{L}+|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+|L['’]\\p{Lu}\\p{L}+");
    /** What surnames begin with: "McKenzie", "DeCamp", "FitzGerald". */
    private static final Pattern PREFIXED = Pattern.compile("(Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Des)\\p{Lu}.*");

    private final Labels labels;

    NameForms(Labels labels) {
        this.labels = labels;
    }

    void apply() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.is(i, NONE)) {
                camel(i);
                contest(i);
            }
        }
    }

    private void camel(int i) {
        String form = labels.form(i);
        if (CAMEL.matcher(form).matches() && !PREFIXED.matcher(form).matches()) {
            labels.set(i, i, MISC);
        }
    }

    private void contest(int i) {
        boolean named = CONTESTS.contains(labels.form(i))
                && labels.isProper(i)
                && labels.isProper(i - 1)
                && !labels.tag(i - 1).equals("POS");
        if (named) {
            int first = i;
            while (labels.isProper(first - 1) && labels.label(first - 1).equals(labels.label(i - 1))) {
                first--;
            }
            labels.set(first, i, MISC);
        }
    }
}
