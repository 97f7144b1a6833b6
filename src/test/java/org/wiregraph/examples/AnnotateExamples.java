package org.wiregraph.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.ConlluWriter;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;

/**
 * Writes {@code THEME.conllu} beside each {@code THEME.txt}, with the models. To be run after sentences or the annotation
 * have changed; argument: the folder of the examples.
 */
final class AnnotateExamples {
    private AnnotateExamples() {}

    public static void main(String[] arguments) throws IOException {
        Annotator annotator = Annotator.load();
        for (String theme : Stream.concat(
                        Example.THEMES.stream(),
                        Stream.of(Example.OPEN, NamingsTest.THEME, EntitiesTest.THEME, TraceTest.THEME))
                .toList()) {
            StringBuilder conllu = new StringBuilder();
            for (Example example : Example.of(theme)) {
                Document document = example.document(Optional.empty());
                List<Sentence> sentences = annotator.annotate(document);
                conllu.append("# newdoc id = ")
                        .append(example.id())
                        .append('\n')
                        .append(ConlluWriter.write(sentences, document.text()));
            }
            Files.writeString(Path.of(arguments[0], theme + ".conllu"), conllu);
        }
    }
}
