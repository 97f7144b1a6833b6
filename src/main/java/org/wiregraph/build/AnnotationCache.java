package org.wiregraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.ConlluException;
import org.wiregraph.annotate.ConlluReader;
import org.wiregraph.annotate.ConlluWriter;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.Digest;

/** Annotations kept under a digest of all that they depend on; safe to delete, and never read half written. */
final class AnnotationCache {
    private static final String END = "# end";
    private final Path folder;

    AnnotationCache(Path folder) {
        this.folder = folder;
    }

    /** The sentences kept for {@code document}. */
    Optional<List<Sentence>> find(Document document) {
        Path file = file(document);
        try {
            if (Files.exists(file)) {
                String kept = Files.readString(file);
                return kept.endsWith(END + "\n")
                        ? Optional.of(ConlluReader.read(kept, document.text()))
                        : Optional.empty();
            }
        } catch (IOException | ConlluException unusable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The sentences kept, or made by {@code annotator} and kept. */
    List<Sentence> get(Document document, Supplier<Annotator> annotator) {
        return find(document).orElseGet(() -> {
            List<Sentence> sentences = annotator.get().annotate(document);
            keep(document, sentences);
            return sentences;
        });
    }

    private void keep(Document document, List<Sentence> sentences) {
        Path file = file(document);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "annotation", ".part");
            Files.writeString(part, ConlluWriter.write(sentences, document.text()) + END + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // A cache that cannot be written costs time at the next build, nothing else.
            return;
        }
    }

    private Path file(Document document) {
        String key = Digest.of(List.of(
                Annotator.VERSION,
                document.text(),
                document.blocks().toString(),
                document.metadata().date().map(Object::toString).orElse(""),
                document.conllu().orElse("")));
        return folder.resolve(key + ".conllu");
    }
}
