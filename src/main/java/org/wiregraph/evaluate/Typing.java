package org.wiregraph.evaluate;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wiregraph.ontology.Ontology;

/** Scores whether the entities of the gold are found, and with the right class. */
final class Typing {
    private final Ontology ontology;
    private final Lines lines;
    private final Map<String, Score> byClass = new TreeMap<>();
    private int wanted;
    private int found;
    private int right;

    Typing(Ontology ontology, Lines lines) {
        this.ontology = ontology;
        this.lines = lines;
    }

    void score(Gold gold, List<JsonObject> given) {
        gold.classes.forEach((name, className) -> score(gold, given, name, className));
    }

    private void score(Gold gold, List<JsonObject> given, String name, String className) {
        Set<String> forms = gold.forms(List.of(name));
        Set<String> classes = given.stream()
                .filter(claim -> claim.has("entity")
                        && forms.contains(Gold.norm(claim.get("entity").getAsString())))
                .map(claim -> claim.get("class").getAsString())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        Score score = of(className);
        boolean typed = !classes.isEmpty() && classes.stream().allMatch(one -> ontology.isA(one, className));
        wanted++;
        score.wanted++;
        found += classes.isEmpty() ? 0 : 1;
        right += typed ? 1 : 0;
        if (typed) {
            score.right++;
            return;
        }
        score.missed++;
        classes.forEach(one -> of(one).wrong++);
        String instead = classes.isEmpty() ? "" : " (given as " + String.join(", ", classes) + ")";
        lines.missed(classes.isEmpty() ? "ENTITY MISSED" : "CLASS WRONG", gold, name + " | " + className + instead, "");
    }

    private Score of(String className) {
        return byClass.computeIfAbsent(className, name -> new Score());
    }

    String render() {
        StringBuilder out = new StringBuilder();
        byClass.forEach((name, score) -> out.append(String.format(Locale.ROOT, "  %-16s %s%n", name, score)));
        return out + "entities: " + found + " of " + wanted + " found, " + right + " with the right class\n";
    }
}
