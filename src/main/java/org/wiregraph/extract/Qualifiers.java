package org.wiregraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;

/** Finds what is written with a name to say which of that name is meant: behind a comma, or before it. */
final class Qualifiers {
    private static final Set<String> SCHOOLS = Set.of("College", "School", "Church", "Hall", "Campus");
    private static final Set<String> DEGREES = Set.of(
            "M.D.", "MD", "Ph.D.", "PhD", "DDS", "D.D.S.", "DMD", "D.O.", "J.D.", "R.N.", "RN", "CPA", "MBA", "MBE",
            "OBE", "CBE", "QC", "KC", "MP", "Esq.", "Jr.", "Jr", "Sr.", "Sr");
    /** As the post office writes the states of the US. */
    private static final Set<String> STATES =
            Set.of(("AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME"
                            + " MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY")
                    .split(" "));

    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx.");

    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d\\d");

    private static final Set<String> FEDERATIONS = Set.of("United States", "Canada");

    private final Ontology ontology;
    /** IRIs of the states that places are told apart by. */
    private final Set<String> states = new HashSet<>();

    Qualifiers(Ontology ontology) {
        this.ontology = ontology;
        Set<String> federations = ontology.names().stream()
                .filter(name -> FEDERATIONS.contains(name.label()))
                .map(KnownName::iri)
                .collect(Collectors.toSet());
        for (KnownName name : ontology.names()) {
            boolean within = name.country().filter(federations::contains).isPresent();
            if (within && ontology.isA(name.className(), "Region")) {
                states.add(name.iri());
            }
        }
    }

    /** Index of the last token of {@code name} with its qualifier: "Springfield, Illinois", "Jesus College, Cambridge". */
    int end(Tree tree, List<Mention> mentions, Mention name) {
        int after = name.last() + 2;
        if (name.kind() != Kind.NAME || !tree.form(name.last() + 1).equals(",")) {
            return name.last();
        }
        boolean person = ontology.isA(name.className(), "Person") && name.last() > name.first();
        boolean settled = isSettlement(name) && STATES.contains(tree.form(after));
        if (settled || person && DEGREES.contains(tree.form(after))) {
            return after;
        }
        boolean school = SCHOOLS.contains(tree.form(name.last()));
        return mentions.stream()
                .filter(next -> next.sentence() == name.sentence()
                        && next.kind() == Kind.NAME
                        && next.first() == after
                        && (isSettlement(name) && isState(next) || school && isSettlement(next)))
                .mapToInt(Mention::last)
                .findFirst()
                .orElse(name.last());
    }

    /** Index of the first token of {@code name} with what stands before it: "Mr Shorten", "the 1999 World Cup". */
    int first(Tree tree, Mention name) {
        int before = name.first() - 1;
        if (name.kind() != Kind.NAME || before < 1) {
            return name.first();
        }
        boolean addressed = FORMS_OF_ADDRESS.contains(tree.lower(before))
                && (name.className().isEmpty() || ontology.isA(name.className(), "Person"));
        boolean held = name.className().isEmpty()
                && name.last() > name.first()
                && YEAR.matcher(tree.form(before)).matches()
                && tree.tag(before - 1).matches("DT|PRP\\$|POS");
        return addressed || held ? before : name.first();
    }

    private boolean isSettlement(Mention name) {
        return ontology.isA(name.className(), "Place")
                && !ontology.isA(name.className(), "Country")
                && !ontology.isA(name.className(), "Region");
    }

    private boolean isState(Mention name) {
        return states.contains(name.known().orElse(""));
    }
}
