package org.wiregraph.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.ontology.Vocabulary;
import org.wiregraph.text.WholeFile;

/** Writes learned patterns as a lexicon in Turtle, after the entries that somebody wrote by hand. */
public final class LexiconFile {
    private final Ontology ontology;

    public LexiconFile(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Replaces {@code file}.
     *
     * @param before the lexicon as it was: its entries without support are kept
     */
    public void write(Learned learned, List<Entry> before, Path file) {
        StringBuilder out = new StringBuilder();
        out.append("@prefix lex: <").append(Vocabulary.LEX).append("> .\n\n");
        out.append(
                "# Entries without lex:support are yours: they are kept when you learn again, and what they say counts more\n");
        out.append(
                "# than the model. lex:precision 0 forbids a pattern. To change a learned entry, take its lex:support away.\n");
        before.stream().filter(entry -> entry.support() == 0).forEach(entry -> entry(out, entry));
        nouns(out, learned.parts());
        patterns(out, learned.parts());
        paths(out, learned.parts());
        try {
            WholeFile.write(file, out);
        } catch (IOException failed) {
            throw new LearnException("cannot write " + file + ": " + failed.getMessage());
        }
    }

    private void nouns(StringBuilder out, Parts parts) {
        out.append(
                "\n# Learned: the nouns in which names of a class end, with how many names, and their share of all that do.\n");
        for (ClassNouns.Noun noun : new ClassNouns(parts, ontology).best()) {
            line(
                    out,
                    Vocabulary.iri(noun.name()),
                    noun.form(),
                    "Noun",
                    String.format(
                            Locale.ROOT, " ; lex:support %d ; lex:precision %.2f", noun.support(), noun.precision()));
        }
    }

    private void patterns(StringBuilder out, Parts parts) {
        out.append("\n# Learned: how often the words were right in the examples, and of all times they stood there.\n");
        Map<String, String> iris = new TreeMap<>();
        for (PropertyTerm property : ontology.properties().values()) {
            iris.put(property.label(), property.iri());
        }
        for (Patterns.Pattern pattern : parts.patterns().best()) {
            line(
                    out,
                    iris.getOrDefault(pattern.property(), pattern.property()),
                    pattern.form(),
                    "Pattern",
                    String.format(
                            Locale.ROOT,
                            " ; lex:support %d ; lex:precision %.2f",
                            pattern.support(),
                            pattern.precision()));
        }
    }

    private static void paths(StringBuilder out, Parts parts) {
        out.append("\n# Dependency paths from subject to object, to be read only: up with <, down with >.\n");
        for (LearnedPaths.Path path : new LearnedPaths(parts).best()) {
            out.append(String.format(
                    Locale.ROOT,
                    "# %s: %s (support %d, precision %.2f)%n",
                    path.property(),
                    path.form().replace('\n', ' '),
                    path.support(),
                    path.precision()));
        }
    }

    private static void entry(StringBuilder out, Entry entry) {
        String construction = entry.construction().name();
        String name = construction.charAt(0) + construction.substring(1).toLowerCase(Locale.ROOT);
        String precision =
                entry.precision() == 1 ? "" : String.format(Locale.ROOT, " ; lex:precision %s", entry.precision());
        boolean turned = entry.inverse() && !entry.form().contains("{subject");
        line(
                out,
                Vocabulary.iri(entry.term()),
                entry.form(),
                name,
                (turned ? " ; lex:subject lex:Object" : "") + precision);
    }

    private static void line(StringBuilder out, String iri, String form, String construction, String rest) {
        out.append('<')
                .append(iri)
                .append("> lex:entry [ lex:form \"")
                .append(form.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\" ; lex:construction lex:")
                .append(construction)
                .append(rest)
                .append(" ] .\n");
    }
}
