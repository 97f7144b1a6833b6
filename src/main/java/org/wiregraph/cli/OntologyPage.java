package org.wiregraph.cli;

import java.util.List;
import java.util.function.Predicate;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;

/** An ontology as a page of Markdown: its terms with their comments, examples and first words. */
final class OntologyPage {
    private static final int WORDS = 8;

    private final Ontology ontology;

    OntologyPage(Ontology ontology) {
        this.ontology = ontology;
    }

    String text() {
        StringBuilder out = new StringBuilder("# The ontology\n\n");
        out.append("Made by `./wiregraph ontology --format markdown`. A word stands for all its forms.\n");
        out.append("What the lexicon's constructions mean: [lexicon.md](lexicon.md). How claims use the terms: ");
        out.append("[graph-model.md](graph-model.md).\n");
        classes(out, "Entities", ClassTerm.Kind.ENTITY);
        classes(out, "Events", ClassTerm.Kind.EVENT);
        classes(out, "Quantities", ClassTerm.Kind.QUANTITY);
        properties(out, "Relations", term -> !isRole(term));
        properties(out, "Roles of events and quantities", this::isRole);
        return out.toString();
    }

    private void classes(StringBuilder out, String title, ClassTerm.Kind kind) {
        List<ClassTerm> terms = ontology.classes().values().stream()
                .filter(term -> term.kind() == kind)
                .toList();
        if (terms.isEmpty()) {
            return;
        }
        out.append("\n## ")
                .append(title)
                .append("\n\n| class | is a | means | example | words |\n|---|---|---|---|---|\n");
        for (ClassTerm term : terms) {
            row(
                    out,
                    code(term.name()),
                    String.join(", ", term.superclasses()),
                    term.comment(),
                    term.example(),
                    words(term.name()));
        }
    }

    private boolean isRole(PropertyTerm property) {
        return !property.domains().isEmpty()
                && property.domains().stream()
                        .map(name -> ontology.classes().get(name))
                        .allMatch(term -> term != null && term.kind() != ClassTerm.Kind.ENTITY);
    }

    private void properties(StringBuilder out, String title, Predicate<PropertyTerm> wanted) {
        List<PropertyTerm> terms =
                ontology.properties().values().stream().filter(wanted).toList();
        if (terms.isEmpty()) {
            return;
        }
        out.append("\n## ").append(title);
        out.append("\n\n| property | from → to | says | example | words |\n|---|---|---|---|---|\n");
        for (PropertyTerm term : terms) {
            String range = term.literal() ? "text" : any(term.ranges());
            row(
                    out,
                    code(term.name()),
                    any(term.domains()) + " → " + range,
                    term.comment() + traits(term),
                    term.example(),
                    words(term.name()));
        }
    }

    private static String any(List<String> classes) {
        return classes.isEmpty() ? "any" : String.join(", ", classes);
    }

    private static String traits(PropertyTerm term) {
        return (term.symmetric() ? " Symmetric." : "")
                + (term.transitive() ? " Transitive." : "")
                + term.fromEvent().map(event -> " Follows from: " + event + ".").orElse("");
    }

    private String words(String term) {
        List<String> forms = ontology.entries().stream()
                .filter(entry -> entry.term().equals(term))
                .map(Entry::form)
                .distinct()
                .toList();
        String first = String.join(" · ", forms.subList(0, Math.min(WORDS, forms.size())));
        return forms.size() <= WORDS ? first : first + " … (" + forms.size() + ")";
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static void row(StringBuilder out, String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ')
                    .append(cell.strip().replaceAll("\\s+", " ").replace("|", "\\|"))
                    .append(" |");
        }
        out.append('\n');
    }
}
