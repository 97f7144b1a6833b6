package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Value;

/**
 * Joins a person known in one article by surname only to the one full name of the corpus with that surname, when they hold
 * the same role or lead the same thing, or two other persons or organizations stand in both articles.
 */
final class Surnames {
    private static final int SHARED = 2;

    private Surnames() {}

    /** The full-name key by surname key, for those that may be joined. */
    static Map<String, String> join(List<Extraction> extractions, Map<String, List<String>> keys) {
        Map<String, SortedSet<String>> fullBySurname = new TreeMap<>();
        Map<String, Set<String>> company = new HashMap<>();
        Map<String, Set<String>> roles = new HashMap<>();
        for (Extraction extraction : extractions) {
            List<String> own = keys.getOrDefault(extraction.document().path(), List.of());
            for (String key : own) {
                if (!key.startsWith("person|")) {
                    continue;
                }
                company.computeIfAbsent(key, name -> new HashSet<>()).addAll(distinctive(own, key));
                if (key.indexOf('|') == key.lastIndexOf('|') && key.contains(" ")) {
                    fullBySurname
                            .computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), name -> new TreeSet<>())
                            .add(key);
                }
            }
            collectRoles(extraction, own, roles);
        }
        Map<String, String> joined = new HashMap<>();
        for (String key : company.keySet()) {
            String[] parts = key.split("\\|");
            if (parts.length != 3) {
                continue;
            }
            SortedSet<String> full = fullBySurname.getOrDefault(parts[1], new TreeSet<>());
            if (full.size() == 1 && agree(key, full.first(), company, roles)) {
                joined.put(key, full.first());
            }
        }
        for (String key : company.keySet()) {
            String[] words = key.substring(key.indexOf('|') + 1).split(" ");
            String shorter = "person|" + words[0] + " " + words[words.length - 1];
            // "Austin Scott Miller" is the "Austin Miller" whom the same others stand beside.
            if (words.length > 2 && company.containsKey(shorter) && agree(key, shorter, company, roles)) {
                joined.put(key, shorter);
            }
        }
        joined.replaceAll((key, full) -> joined.getOrDefault(full, full));
        return joined;
    }

    private static Set<String> distinctive(List<String> own, String key) {
        Set<String> others = EntityResolver.others(own, key);
        others.removeIf(other ->
                !other.startsWith("person|") && !other.contains("/organization/") && !other.startsWith("owned|"));
        return others;
    }

    private static boolean agree(
            String surname, String full, Map<String, Set<String>> company, Map<String, Set<String>> roles) {
        Set<String> sameRoles = new HashSet<>(roles.getOrDefault(surname, Set.of()));
        sameRoles.retainAll(roles.getOrDefault(full, Set.of()));
        Set<String> shared = new HashSet<>(company.getOrDefault(surname, Set.of()));
        shared.retainAll(company.getOrDefault(full, Set.of()));
        return !sameRoles.isEmpty() || shared.size() >= SHARED;
    }

    private static void collectRoles(Extraction extraction, List<String> own, Map<String, Set<String>> roles) {
        for (Candidate candidate : extraction.candidates()) {
            if (candidate.content() instanceof Content.Relation<Integer> relation
                    && own.get(relation.subject()).startsWith("person|")) {
                String role = relation.object() instanceof Value.Text<Integer> text
                        ? text.text()
                        : relation.object() instanceof Value.Thing<Integer> thing
                                ? relation.property() + "|" + own.get(thing.entity())
                                : "";
                roles.computeIfAbsent(own.get(relation.subject()), key -> new HashSet<>())
                        .add(role);
            }
        }
    }
}
