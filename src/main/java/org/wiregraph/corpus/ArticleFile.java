package org.wiregraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wiregraph.text.Digest;
import org.wiregraph.text.Problem;

/**
 * One file of the corpus that holds an article, or several.
 *
 * @param path path below the corpus folder, with {@code /} and the ending
 * @param file where it lies
 * @param companion the {@code .yaml} of the same name beside it
 * @param slice which part of it; large .jsonl files come in several
 */
public record ArticleFile(String path, Stored file, Optional<Stored> companion, Slice slice) {
    private static final long SLICE = 8L << 20;
    private static final long LARGEST = 64L << 20;

    /**
     * The file in as many slices as it is best read in; each is read by itself.
     *
     * @throws IOException if it has to be looked into for that, and cannot be
     */
    public static List<ArticleFile> of(String path, Stored file, Optional<Stored> companion) throws IOException {
        return ArticleReader.slices(path, file, SLICE).stream()
                .map(slice -> new ArticleFile(path, file, companion, slice))
                .toList();
    }

    /**
     * Digest of all that the reading depends on, but for the program; the file is read piece by piece.
     *
     * @throws IOException if it or its companion cannot be read
     */
    public String digest() throws IOException {
        return digest(digest(file, slice), companion.isPresent() ? digest(companion.get(), Slice.ALL) : "");
    }

    /** The digest where those of its content and of its companion are known. */
    String digest(String content, String beside) {
        return Digest.of(List.of(path, slice.toString(), content, beside));
    }

    private static String digest(Stored stored, Slice slice) throws IOException {
        try (InputStream bytes = stored.open()) {
            bytes.skipNBytes(slice.begin());
            return Digest.of(bytes, slice.end() - slice.begin());
        }
    }

    /** Reads the file and its companion; a file that cannot be read is a {@link Problem} in the answer. */
    public Reading read() {
        return read(ArticleBytes::read, problem -> new Reading(List.of(), List.of(problem)));
    }

    /**
     * Hands the bytes of the file and its companion to {@code reader}, or to {@code otherwise} why they cannot be read.
     *
     * @return what the one or the other returns
     */
    public <T> T read(Function<ArticleBytes, T> reader, Function<Problem, T> otherwise) {
        ArticleBytes bytes;
        try {
            long size = Math.min(slice.end(), file.size()) - slice.begin();
            if (size > LARGEST) {
                String detail = (size >> 20) + " MB in one piece; at most " + (LARGEST >> 20) + " MB can be read";
                return otherwise.apply(new Problem(Problem.Kind.TOO_LONG, path, detail));
            }
            Optional<byte[]> beside = companion.isPresent() ? Optional.of(bytes(companion.get())) : Optional.empty();
            bytes = new ArticleBytes(this, content(size), beside);
        } catch (IOException failure) {
            return otherwise.apply(unreadable(path, failure));
        }
        return reader.apply(bytes);
    }

    private byte[] content(long size) throws IOException {
        try (InputStream bytes = file.open()) {
            bytes.skipNBytes(slice.begin());
            return bytes.readNBytes((int) size);
        }
    }

    private static byte[] bytes(Stored whole) throws IOException {
        try (InputStream bytes = whole.open()) {
            return bytes.readAllBytes();
        }
    }

    /** That a file could not be read, in words for its owner. */
    public static Problem unreadable(String path, IOException failure) {
        String why = "cannot be read: " + failure.getMessage();
        if (failure instanceof AccessDeniedException) {
            why = "no permission to read it";
        } else if (failure instanceof NoSuchFileException) {
            why = "does not exist; a broken link?";
        } else if (failure instanceof FileSystemLoopException) {
            why = "a link to a folder above itself; not followed";
        }
        return new Problem(Problem.Kind.UNREADABLE, path, why);
    }
}
