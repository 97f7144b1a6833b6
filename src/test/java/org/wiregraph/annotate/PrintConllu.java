package org.wiregraph.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.text.PartialDate;

/** Prints an article file, or a folder of them, as CoNLL-U; for the eyes of developers. */
final class PrintConllu {
    private PrintConllu() {}

    /**
     * Prints to standard output, or into a folder.
     *
     * @param args a file or folder; a folder for the output, or {@code -}; a date for articles that have none
     */
    public static void main(String[] args) throws IOException {
        Corpus corpus = Corpus.in(Path.of(args[0]));
        Annotator annotator = Annotator.load();
        Optional<PartialDate> date = args.length > 2 ? PartialDate.tryParse(args[2]) : Optional.empty();
        for (ArticleFile file : corpus.files()) {
            for (Document document : file.read().documents()) {
                Document dated = dated(document, date);
                List<Sentence> sentences = annotator.annotate(dated);
                String conllu = ConlluWriter.write(sentences, document.text());
                if (args.length > 1 && !args[1].equals("-")) {
                    Files.writeString(Path.of(args[1], document.path().replace('/', '-') + ".conllu"), conllu);
                } else {
                    System.out.write(conllu.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        System.out.flush();
    }

    private static Document dated(Document document, Optional<PartialDate> date) {
        Metadata added = new Metadata(Optional.empty(), List.of(), Optional.empty(), date, Optional.empty());
        return new Document(
                document.path(),
                document.text(),
                document.blocks(),
                document.metadata().orElse(added),
                document.conllu());
    }
}
