package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** Reads what a noun phrase says by naming its owner: "the Kabul airport", "Afghan government", "Brussels, Belgium". */
final class NominalReader {
    static final String RULE = "/phrase";

    private final Ontology ontology;
    private final Classes classes;
    private final Reasons reasons;

    NominalReader(Ontology ontology) {
        this.ontology = ontology;
        this.classes = new Classes(ontology);
        this.reasons = new Reasons(ontology);
    }

    List<Draft> read(Reading reading, int sentence, List<Mention> here) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : here) {
            Tree tree = reading.trees().get(sentence);
            boolean indefinite = Set.of("a", "an", "no", "any").contains(tree.lower(mention.first()));
            if (mention.isNominal()
                    && mention.owner() >= 0
                    && !mention.className().isEmpty()
                    && !indefinite) {
                owned(reading, sentence, mention, drafts);
            } else if (mention.kind() == Mention.Kind.NAME) {
                beside(reading, sentence, mention, here, drafts);
                affiliation(reading, sentence, mention, here, drafts);
            }
        }
        return drafts;
    }

    private void owned(Reading reading, int sentence, Mention mention, List<Draft> drafts) {
        Mention owner = reading.mentions().get(mention.owner());
        if (isOfOther(reading.trees().get(sentence), mention, owner)) {
            missed(
                    reading,
                    sentence,
                    mention,
                    "operates" + RULE,
                    () -> "it is said to be another's, whom “" + owner.name() + "” does not name");
            return;
        }
        boolean within = mention.className().equals("Government") && owner.first() > mention.head();
        Optional<LocalEntity> whole = reading.entity(mention)
                .filter(part -> !within && part.owner() >= 0)
                .map(part -> reading.entities().get(part.owner()))
                .or(() -> reading.entity(owner));
        Optional<LocalEntity> part = reading.entity(mention);
        if (whole.isEmpty() || part.isEmpty()) {
            missed(
                    reading,
                    sentence,
                    mention,
                    "partOf" + RULE,
                    () -> "“" + (whole.isEmpty() ? owner : mention).name() + "” is no known entity");
            return;
        }
        String ownerClass = classes.of(whole.get());
        boolean plural = reading.trees().get(sentence).tag(mention.head()).endsWith("S");
        String property = property(mention, owner, ownerClass, plural);
        if (property.equals("operates")) {
            relate(reading, sentence, whole.get(), property, part.get(), mention, owner, drafts);
        } else if (property.isEmpty()) {
            missed(
                    reading,
                    sentence,
                    mention,
                    "partOf" + RULE,
                    () -> "a “" + mention.noun() + "” is no organ of what is named with it, of class " + ownerClass
                            + ", nor known to lie there");
        } else {
            relate(reading, sentence, part.get(), property, whole.get(), mention, owner, drafts);
        }
    }

    /** "Britain ends its Afghan mission": where another is said to have it, a demonym only says where or of what kind it is. */
    private boolean isOfOther(Tree tree, Mention mention, Mention owner) {
        return owner.kind() == Mention.Kind.DEMONYM
                && ontology.isA(mention.className(), "Operation")
                && tree.children(mention.head(), "nmod:poss").stream().anyMatch(possessor -> possessor != owner.head());
    }

    private String property(Mention mention, Mention owner, String ownerClass, boolean plural) {
        String className = mention.className();
        boolean after = owner.first() > mention.head();
        boolean country = ontology.isA(ownerClass, "Country");
        boolean place = ontology.isA(ownerClass, "Place");
        if (ontology.isA(className, "Facility")) {
            // "Mirwais hospital" is called so; a place that is known, or that stands after "in", is where it lies.
            boolean somewhere = after || owner.known().isPresent() || ontology.isA(className, "Airport");
            boolean located = place && somewhere && (!country || after || ontology.isA(className, "Airport"));
            // "American hospitals", "the Union's airports" are run by many; a person runs no embassy.
            boolean runs = ontology.isA(ownerClass, "Agent")
                    && !ontology.isA(ownerClass, "Person")
                    && !(plural && Set.of("Facility", "Airport").contains(className));
            return located ? "locatedIn" : runs ? "operates" : "";
        }
        if (ontology.isA(className, "Operation")) {
            return ontology.isA(ownerClass, "Agent") && !after ? "operates" : "";
        }
        String noun = mention.noun().substring(mention.noun().lastIndexOf(' ') + 1);
        boolean independent = ontology.cues().has("independent", noun)
                || ontology.cues().has("independent", noun.replaceFirst("s$", ""));
        if (ontology.isA(className, "ArmedGroup") || independent) {
            return "";
        }
        if (ontology.isA(className, "Organization")) {
            return place && !country ? (after ? "basedIn" : "") : "partOf";
        }
        return "";
    }

    /** "Brussels, Belgium", "Bedford in Indiana": the first lies in the second. */
    private void beside(Reading reading, int sentence, Mention mention, List<Mention> here, List<Draft> drafts) {
        Tree tree = reading.trees().get(sentence);
        boolean comma = mention.last() + 2 <= tree.size()
                && tree.form(mention.last() + 1).equals(",");
        boolean in = tree.lower(mention.last() + 1).equals("in");
        Optional<LocalEntity> inner = reading.entity(mention);
        if (!comma && !in || inner.isEmpty()) {
            return;
        }
        for (Mention outer : here) {
            Optional<LocalEntity> whole = reading.entity(outer);
            boolean next =
                    outer.kind() == Mention.Kind.NAME && outer.first() == mention.last() + 2 && whole.isPresent();
            // "Bedford in Indiana", where it is not something else that is in Indiana.
            boolean inside = comma
                    || tree.isRelation(outer.head(), "nmod")
                            && tree.head(outer.head()) == mention.head()
                            && !mention.known().equals(outer.known());
            // "They back Kyiv, U.S. officials said"
            int head = tree.head(outer.head());
            boolean modifies = head > outer.last()
                    && tree.isNoun(head)
                    && tree.token(head).time().equals("O");
            if (!next || !inside || modifies || listed(tree, mention, outer)) {
                continue;
            }
            String part = classes.of(inner.get());
            boolean places = ontology.isA(part, "Place") && !ontology.isA(part, "Country");
            boolean within =
                    ontology.isA(classes.of(whole.get()), "Country") || ontology.isA(classes.of(whole.get()), "Region");
            if (places && within) {
                relate(reading, sentence, inner.get(), "locatedIn", whole.get(), mention, outer, drafts);
            }
        }
    }

    /** "John Dickerson of CBS News", "Ron White, from Big Bear Donuts, said". */
    private void affiliation(Reading reading, int sentence, Mention person, List<Mention> here, List<Draft> drafts) {
        Tree tree = reading.trees().get(sentence);
        boolean comma = tree.form(person.last() + 1).equals(",");
        int link = comma ? person.last() + 2 : person.last() + 1;
        int name = tree.lower(link + 1).equals("the") ? link + 2 : link + 1;
        boolean from = tree.lower(link).equals("from")
                && tree.isRelation(person.head(), "nsubj")
                && ontology.cues().has("reporting/verb", tree.lemma(tree.head(person.head())));
        if (!from && !tree.lower(link).equals("of")) {
            return;
        }
        Optional<LocalEntity> who = reading.entity(person).filter(one -> ontology.isA(classes.of(one), "Person"));
        for (Mention other : here) {
            Optional<LocalEntity> body = other.kind() == Mention.Kind.NAME && other.first() == name
                    ? reading.entity(other).filter(one -> isEmployer(classes.of(one)))
                    : Optional.empty();
            if (who.isPresent() && body.isPresent()) {
                String property = other.isNamedAsParty(ontology.cues()) ? "memberOf" : "worksFor";
                relate(reading, sentence, who.get(), property, body.get(), person, other, drafts);
            }
        }
    }

    private boolean isEmployer(String className) {
        return ontology.isA(className, "Organization")
                && !ontology.isA(className, "ArmedGroup")
                && !ontology.isA(className, "MilitaryForce")
                && !ontology.isA(className, "Alliance");
    }

    /** "Kabul, Iraq and Syria" is a list. */
    private static boolean listed(Tree tree, Mention mention, Mention outer) {
        boolean coordinated = tree.isRelation(outer.head(), "conj")
                || !tree.children(mention.head(), "conj").isEmpty();
        String after = outer.last() < tree.size() ? tree.lower(outer.last() + 1) : ".";
        return coordinated || after.equals("and") || after.equals("or");
    }

    private void relate(
            Reading reading,
            int sentence,
            LocalEntity subject,
            String name,
            LocalEntity object,
            Mention mention,
            Mention other,
            List<Draft> drafts) {
        Optional<PropertyTerm> property = ontology.propertyNamed(name);
        if (property.isEmpty()) {
            return;
        }
        Optional<String> objection = reasons.objection(property.get(), subject, object);
        if (objection.isPresent()) {
            missed(reading, sentence, mention, name + RULE, objection::get);
            return;
        }
        drafts.add(new Draft(
                new Content.Relation<>(subject.id(), name, new Value.Thing<>(object.id())),
                sentence,
                0,
                0,
                name + RULE,
                0.9,
                List.of(mention, other)));
    }

    private static void missed(Reading reading, int sentence, Mention mention, String rule, Supplier<String> reason) {
        reading.trace().missed(sentence, mention.head(), rule, reason);
    }
}
