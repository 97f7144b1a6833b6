package org.wiregraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph ontology}. */
@Command(
        name = "ontology",
        mixinStandardHelpOptions = true,
        description = "Lists the classes and properties with the words that express them, and what is wrong with them.")
final class OntologyCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Mixin
    private Places places = new Places();

    @Option(
            names = "--format",
            description = "text, or markdown: a page of all terms (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private String format = "text";

    @Override
    public Integer call() {
        if (!Set.of("text", "markdown").contains(format)) {
            throw new UsageException("no format " + format + "; known are text, markdown");
        }
        Ontology ontology = places.ontology();
        if (format.equals("markdown")) {
            System.out.print(new OntologyPage(ontology).text());
            return ontology.problems().isEmpty() ? 0 : Main.PROBLEMS;
        }
        System.out.println("Classes");
        for (ClassTerm term : ontology.classes().values()) {
            if (term.kind() != ClassTerm.Kind.DESCRIPTION) {
                String above = String.join(", ", term.superclasses());
                System.out.printf(
                        "%n  %s%s%n      %s%n", term.name(), above.isEmpty() ? "" : " < " + above, term.comment());
                words(ontology, term.name());
            }
        }
        System.out.println();
        System.out.println("Properties");
        for (PropertyTerm term : ontology.properties().values()) {
            String range = term.literal() ? "text" : String.join(" or ", term.ranges());
            System.out.printf(
                    "%n  %s: %s → %s%n      %s%n",
                    term.name(), String.join(" or ", term.domains()), range, term.comment());
            term.fromEvent().ifPresent(event -> System.out.println("      follows from: " + event));
            words(ontology, term.name());
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d classes, %d properties, %d lexicon entries, %d known names%n",
                ontology.classes().size(),
                ontology.properties().size(),
                ontology.entries().size(),
                ontology.names().size());
        ontology.problems()
                .forEach(problem -> System.out.println("warning: " + problem.document() + ": " + problem.detail()));
        return ontology.problems().isEmpty() ? 0 : Main.PROBLEMS;
    }

    private static void words(Ontology ontology, String term) {
        List<String> words = ontology.entries().stream()
                .filter(entry -> entry.term().equals(term))
                .map(Entry::form)
                .toList();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() + word.length() > WIDTH) {
                System.out.println("      " + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " · ").append(word);
        }
        if (!line.isEmpty()) {
            System.out.println("      " + line);
        }
    }
}
