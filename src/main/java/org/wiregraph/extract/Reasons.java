package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.ontology.Frame;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Puts into words why a rule that spoke gave no claim. */
final class Reasons {
    private static final int LONGEST = 48;

    private final Ontology ontology;
    private final Classes classes;

    Reasons(Ontology ontology) {
        this.ontology = ontology;
        this.classes = new Classes(ontology);
    }

    /** Nothing fits a slot of the frame; {@code there} are the arguments that stand at its place. */
    static String unfilled(Tree tree, Frame.Slot slot, List<Argument> there) {
        String place = place(slot);
        String wanted = slot.words().isEmpty() ? "" : " that is " + String.join(" or ", slot.words());
        return there.isEmpty()
                ? "there is no " + place + wanted
                : words(tree, there) + " at its " + place + " is no " + String.join(" or ", slot.words());
    }

    private static String place(Frame.Slot slot) {
        if (slot.marker().equals(Frame.SUBJECT)) {
            return "subject";
        }
        return slot.marker().isEmpty() ? "object" : "phrase with “" + slot.marker() + "”";
    }

    /** Nothing known stands at {@code place}. */
    static String nobody(Tree tree, String place, List<Argument> there) {
        return there.isEmpty()
                ? "it has no " + place
                : "its " + place + " " + words(tree, there) + " is no known entity";
    }

    /** The property is not said of such a subject, or to such an object. */
    String notAllowed(PropertyTerm property, LocalEntity subject, LocalEntity object) {
        if (subject.id() == object.id()) {
            return "subject and object are both " + subject.name();
        }
        boolean domain = !ontology.isAny(classes.of(subject), property.domains());
        LocalEntity wrong = domain ? subject : object;
        String className = classes.of(wrong);
        return wrong.name() + " is " + (className.isEmpty() ? "of no class" : "of class " + className) + "; the "
                + (domain ? "subject" : "object") + " has to be "
                + String.join(" or ", domain ? property.domains() : property.ranges());
    }

    /** Why the property is not said of such a subject, or to such an object; nothing where it is. */
    Optional<String> objection(PropertyTerm property, LocalEntity subject, LocalEntity object) {
        boolean fits = subject.id() != object.id()
                && ontology.isAny(classes.of(subject), property.domains())
                && ontology.isAny(classes.of(object), property.ranges());
        return fits ? Optional.empty() : Optional.of(notAllowed(property, subject, object));
    }

    private static String words(Tree tree, List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> phrase(tree, argument.head()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The words below {@code head}, cut where they are many. */
    static String phrase(Tree tree, int head) {
        String words = NameFinder.words(tree, tree.first(head), tree.last(head));
        return "“" + (words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "…" : words) + "”";
    }
}
