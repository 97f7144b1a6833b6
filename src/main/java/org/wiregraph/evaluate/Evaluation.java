package org.wiregraph.evaluate;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wiregraph.ontology.Ontology;

/**
 * Scores claims against gold files: facts once per article, matched one to one; optional gold facts count as right where
 * found; so do those that follow by transitivity.
 */
public final class Evaluation {
    private final Ontology ontology;
    private final Map<String, Score> byProperty = new TreeMap<>();
    private final Score facts = new Score();
    private final Lines lines = new Lines();
    private int statusRight;
    private int statusCompared;
    private final Happened happened;
    private final Typing typing;

    public Evaluation(Ontology ontology) {
        this.ontology = ontology;
        this.happened = new Happened(ontology, lines);
        this.typing = new Typing(ontology, lines);
    }

    /**
     * The scores of {@code claims} (the objects that {@code export --claims} writes) against the gold in {@code folder}, with
     * every miss and every error beside its sentence.
     *
     * @throws EvaluationException if there is no gold to read
     */
    public String score(List<JsonObject> claims, Path folder) {
        Map<String, List<JsonObject>> byDocument = new HashMap<>();
        claims.forEach(claim -> byDocument
                .computeIfAbsent(stem(claim.get("doc").getAsString()), key -> new ArrayList<>())
                .add(claim));
        int seen = 0;
        for (Gold gold : Gold.in(folder)) {
            List<JsonObject> given = byDocument.getOrDefault(stem(gold.document), List.of());
            seen += given.isEmpty() ? 0 : 1;
            facts(gold, given);
            happened.score(gold, given);
            typing.score(gold, given);
        }
        if (seen == 0) {
            throw new EvaluationException(
                    "none of the articles of the gold in " + folder + " is in the corpus: name theirs with --corpus");
        }
        return render();
    }

    private static String stem(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.\\w+$", "");
    }

    private void facts(Gold gold, List<JsonObject> given) {
        Map<String, JsonObject> distinct = new LinkedHashMap<>();
        Map<String, Set<String>> statuses = new HashMap<>();
        for (JsonObject claim : given) {
            if (!claim.has("p")) {
                continue;
            }
            String property = claim.get("p").getAsString();
            String subject = gold.canonical(claim.get("s").getAsString());
            String object = property.equals("holdsRole")
                    ? Gold.norm(claim.get("o").getAsString())
                    : gold.canonical(claim.get("o").getAsString());
            boolean turned = isSymmetric(property) && subject.compareTo(object) > 0;
            String key = turned ? object + "|" + property + "|" + subject : subject + "|" + property + "|" + object;
            distinct.putIfAbsent(key, claim);
            statuses.computeIfAbsent(key, name -> new HashSet<>())
                    .add(claim.get("status").getAsString());
        }
        List<String> keys = List.copyOf(distinct.keySet());
        List<JsonObject> claims = List.copyOf(distinct.values());
        List<List<Integer>> edges =
                claims.stream().map(claim -> candidates(gold, claim)).toList();
        Map<Integer, Integer> required = Matching.largest(edges.stream()
                .map(edge ->
                        edge.stream().filter(j -> gold.facts.get(j).required()).toList())
                .toList());
        Set<String> links = links(gold);
        for (int i = 0; i < keys.size(); i++) {
            JsonObject claim = claims.get(i);
            Score score = byProperty.computeIfAbsent(claim.get("p").getAsString(), name -> new Score());
            int match = required.containsKey(i)
                    ? required.get(i)
                    : edges.get(i).isEmpty() ? -1 : edges.get(i).get(0);
            if (match < 0 && !links.contains(keys.get(i))) {
                facts.wrong++;
                score.wrong++;
                wrong("WRONG", gold, claim);
                continue;
            }
            facts.right++;
            score.right++;
            if (match >= 0) {
                status(gold, claim, statuses.getOrDefault(keys.get(i), Set.of()), gold.facts.get(match));
            }
        }
        missed(gold, new HashSet<>(required.values()));
    }

    private void status(Gold gold, JsonObject claim, Set<String> given, Gold.Fact fact) {
        statusCompared++;
        if (fact.statuses().containsAll(given)) {
            statusRight++;
        } else {
            wrong("STATUS " + given + " not " + fact.statuses(), gold, claim);
        }
    }

    private void missed(Gold gold, Set<Integer> found) {
        for (int j = 0; j < gold.facts.size(); j++) {
            Gold.Fact fact = gold.facts.get(j);
            if (!fact.required()) {
                continue;
            }
            Score score = byProperty.computeIfAbsent(fact.properties().get(0), name -> new Score());
            facts.wanted++;
            score.wanted++;
            if (!found.contains(j)) {
                facts.missed++;
                score.missed++;
                String what = fact.subjects().get(0) + " | " + fact.properties().get(0) + " | " + fact.object();
                lines.missed("MISSED", gold, what, fact.evidence());
            }
        }
    }

    private List<Integer> candidates(Gold gold, JsonObject claim) {
        String property = claim.get("p").getAsString();
        String subject = claim.get("s").getAsString();
        String object = claim.get("o").getAsString();
        List<Integer> found = new ArrayList<>();
        for (int j = 0; j < gold.facts.size(); j++) {
            Gold.Fact fact = gold.facts.get(j);
            boolean same = fact.properties().contains(property)
                    && (ends(gold, fact, property, subject, object)
                            || isSymmetric(property) && ends(gold, fact, property, object, subject));
            if (same) {
                found.add(j);
            }
        }
        found.sort((a, b) ->
                Boolean.compare(gold.facts.get(b).required(), gold.facts.get(a).required()));
        return found;
    }

    private static boolean ends(Gold gold, Gold.Fact fact, String property, String subject, String object) {
        boolean role = property.equals("holdsRole");
        return gold.forms(fact.subjects()).contains(Gold.norm(subject))
                && (role
                        ? sameRole(object, fact.object())
                        : gold.forms(List.of(fact.object())).contains(Gold.norm(object)));
    }

    /** The words of one hold those of the other. */
    private static boolean sameRole(String given, String wanted) {
        List<String> one = List.of(Gold.norm(given).split(" "));
        List<String> other = List.of(Gold.norm(wanted).split(" "));
        return one.containsAll(other) && one.size() <= other.size() + 3
                || other.containsAll(one) && String.join("", one).length() > 3;
    }

    private boolean isSymmetric(String property) {
        return ontology.propertyNamed(property).filter(term -> term.symmetric()).isPresent();
    }

    /** What follows from the gold by transitivity. */
    private Set<String> links(Gold gold) {
        Set<List<String>> links = new HashSet<>();
        for (Gold.Fact fact : gold.facts) {
            for (String property : fact.properties()) {
                if (ontology.propertyNamed(property)
                        .filter(term -> term.transitive())
                        .isPresent()) {
                    links.add(List.of(gold.canonical(fact.subjects().get(0)), property, gold.canonical(fact.object())));
                }
            }
        }
        for (int round = 0; round < 3; round++) {
            for (List<String> one : List.copyOf(links)) {
                for (List<String> other : List.copyOf(links)) {
                    if (one.get(2).equals(other.get(0)) && one.get(1).equals(other.get(1))) {
                        links.add(List.of(one.get(0), one.get(1), other.get(2)));
                    }
                }
            }
        }
        Set<String> keys = new HashSet<>();
        links.forEach(link -> keys.add(String.join("|", link)));
        return keys;
    }

    private void wrong(String kind, Gold gold, JsonObject claim) {
        String what = claim.get("s").getAsString() + " | " + claim.get("p").getAsString() + " | "
                + claim.get("o").getAsString() + " | " + claim.get("status").getAsString();
        lines.wrong(kind, gold, what, claim);
    }

    private String render() {
        StringBuilder out = new StringBuilder(lines.render());
        byProperty.forEach((name, score) -> out.append(String.format(Locale.ROOT, "  %-16s %s%n", name, score)));
        out.append("facts: ")
                .append(facts)
                .append("  status right for ")
                .append(statusRight)
                .append(" of ")
                .append(statusCompared)
                .append(String.format(Locale.ROOT, " (%.3f)", statusRight / (double) Math.max(1, statusCompared)))
                .append('\n');
        out.append(happened.render()).append(typing.render());
        return out.toString();
    }
}
