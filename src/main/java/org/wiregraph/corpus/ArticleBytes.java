package org.wiregraph.corpus;

import java.util.Optional;
import org.wiregraph.text.Digest;

/** The bytes of an article file and its companion, from which {@link #read} makes always the same. */
public final class ArticleBytes {
    private final ArticleFile file;
    private final byte[] content;
    private final Optional<byte[]> companion;

    ArticleBytes(ArticleFile file, byte[] content, Optional<byte[]> companion) {
        this.file = file;
        this.content = content;
        this.companion = companion;
    }

    /** See {@link ArticleFile#digest()}. */
    public String digest() {
        return file.digest(Digest.of(content), companion.map(Digest::of).orElse(""));
    }

    public Reading read() {
        return ArticleReader.read(file.path(), content, companion, file.slice());
    }
}
