package org.wiregraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Slice;
import org.wiregraph.corpus.Stored;

/**
 * A file of the corpus, or a slice of one, as it is sent to executors.
 *
 * @param path path below the corpus folder
 * @param companions the companion, if there is one
 */
record CorpusFile(String path, HadoopFile file, List<HadoopFile> companions, Slice slice) implements Serializable {
    private static final String TABLE = ".parquet";

    CorpusFile {
        companions = List.copyOf(companions);
    }

    /** What changes whenever the articles in it may. */
    String version() {
        StringBuilder version = new StringBuilder(path).append('\t').append(file.version());
        companions.forEach(companion -> version.append('\t').append(companion.version()));
        return version.toString();
    }

    static boolean isTable(String path) {
        return path.endsWith(TABLE);
    }

    boolean isTable() {
        return isTable(path);
    }

    ArticleFile articles() {
        return new ArticleFile(path, file, companion(), slice);
    }

    /** The slices in which it is best read. */
    List<CorpusFile> slices() throws IOException {
        return ArticleFile.of(path, file, companion()).stream()
                .map(part -> new CorpusFile(path, file, companions, part.slice()))
                .toList();
    }

    private Optional<Stored> companion() {
        return companions.stream().<Stored>map(one -> one).findFirst();
    }
}
