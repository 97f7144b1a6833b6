package org.wiregraph.extract;

import java.util.Set;

/** Tells where an adjective of a country means its language: "studied French", "Professor of English". */
final class Languages {
    private static final Set<String> VERBS = Set.of(
            "study",
            "speak",
            "learn",
            "teach",
            "read",
            "write",
            "translate",
            "major",
            "publish",
            "sing",
            "understand",
            "know");
    private static final Set<String> SUBJECTS = Set.of(
            "department",
            "language",
            "lesson",
            "literature",
            "translation",
            "version",
            "subtitle",
            "class",
            "course",
            "speaker",
            "grammar",
            "proficiency",
            "dictionary",
            "edition");
    private static final Set<String> TEACHERS = Set.of(
            "professor",
            "lecturer",
            "teacher",
            "degree",
            "department",
            "school",
            "master",
            "bachelor",
            "b.a.",
            "m.a.",
            "fluent",
            "knowledge",
            "word",
            "translator",
            "study");

    private Languages() {}

    static boolean isMeant(Tree tree, int at) {
        if (SUBJECTS.contains(tree.lemma(at + 1))) {
            return true;
        }
        boolean modifies = at < tree.size()
                && (tree.isNoun(at + 1)
                        || tree.tag(at + 1).startsWith("JJ")
                        || tree.form(at + 1).equals("-"));
        if (modifies || tree.tag(at - 1).equals("DT") || tree.tag(at).endsWith("S")) {
            return false;
        }
        int first = tree.firstConjunct(at);
        int head = tree.head(first);
        String marker = tree.marker(first);
        boolean spoken = head > 0
                && VERBS.contains(tree.lemma(head))
                && (tree.isRelation(first, "obj") || marker.equals("in") || marker.equals("into"));
        boolean taught =
                head > 0 && TEACHERS.contains(tree.lemma(head)) && (marker.equals("of") || marker.equals("in"));
        return spoken || taught || marker.equals("in") && first == at;
    }
}
