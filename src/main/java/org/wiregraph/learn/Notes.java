package org.wiregraph.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What training notes of aligned triples before anything is weighed: what properties join, how values are written, names. */
final class Notes {
    private final Map<String, Relation> relations = new TreeMap<>();
    private final Writing writing = new Writing();
    private final Memory memory = new Memory();
    private final Set<String> names = new TreeSet<>();

    /** Takes the names and values of an example as ones that may be anywhere. */
    void name(Example example) {
        for (Triple triple : example.triples()) {
            names.add(Triple.normal(triple.subject()));
            names.add(Triple.normal(triple.object()));
        }
    }

    Map<String, Relation> relations() {
        return relations;
    }

    Writing writing() {
        return writing;
    }

    Memory memory() {
        return memory;
    }

    /** Names and values, and all texts that stood for one, in normal form. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(names);
        known.addAll(writing.known());
        return known;
    }

    /** Notes what the triples of an item join, how they are written and which names they have. */
    void note(Aligned one) {
        Map<String, Set<String>> objects = new HashMap<>();
        Map<String, Set<String>> subjects = new HashMap<>();
        for (Triple triple : one.item().example().triples()) {
            String property = triple.property();
            objects.computeIfAbsent(property + "\t" + triple.subject(), key -> new HashSet<>())
                    .add(triple.object());
            subjects.computeIfAbsent(property + "\t" + triple.object(), key -> new HashSet<>())
                    .add(triple.subject());
            memory.note(
                    Memory.object(property),
                    Triple.normal(triple.object()),
                    one.item().group());
            memory.note(
                    Memory.subject(property),
                    Triple.normal(triple.subject()),
                    one.item().group());
        }
        objects.forEach(
                (key, all) -> relation(key.substring(0, key.indexOf('\t'))).noteSubject(all.size()));
        subjects.forEach(
                (key, all) -> relation(key.substring(0, key.indexOf('\t'))).noteObject(all.size()));
        for (Aligned.Link link : one.links()) {
            Phrase subject = one.phrases().get(link.subject());
            Phrase object = one.phrases().get(link.object());
            Triple triple = link.triple();
            relation(triple.property()).noteKinds(subject, object);
            writing.note(triple.property(), Writing.Role.SUBJECT, subject.text(), triple.subject());
            writing.note(triple.property(), Writing.Role.OBJECT, object.text(), triple.object());
            writing.noteCompletion(triple.property(), Writing.Role.SUBJECT, subject, one.phrases(), triple.subject());
            writing.noteCompletion(triple.property(), Writing.Role.OBJECT, object, one.phrases(), triple.object());
            memory.note(
                    Memory.object(triple.property()),
                    object.normal(),
                    one.item().group());
            memory.note(
                    Memory.subject(triple.property()),
                    subject.normal(),
                    one.item().group());
            for (Aligned.Link other : one.links()) {
                if (!other.equals(link) && other.subject() == link.subject() && other.object() == link.object()) {
                    relation(triple.property()).noteTogether(other.triple().property(), false);
                }
                if (other.triple().subject().equals(triple.object())
                        && other.triple().object().equals(triple.subject())) {
                    relation(triple.property()).noteTogether(other.triple().property(), true);
                }
            }
        }
    }

    private Relation relation(String property) {
        return relations.computeIfAbsent(property, Relation::new);
    }
}
