package org.wiregraph.build;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Gist;
import org.wiregraph.text.Digest;
import org.wiregraph.text.Problem;

/**
 * The gists of a build's articles, in a file and not in memory, kept until the next build under digests of all that they
 * depend on: the documents of a file under the file's bytes, the gist of a document under the document.
 */
final class GistCache implements AutoCloseable {
    private static final Gson GSON = new Gson();
    private static final String NAME = "gists";

    /** What a file holds: keys of its documents' gists. */
    record Contents(List<String> gists, List<Problem> problems) {
        Contents {
            gists = List.copyOf(gists);
            problems = List.copyOf(problems);
        }
    }

    private final Path folder;
    private final String maker;
    private final Optional<Pack> before;
    private final Path file;
    private final Pack now;

    /** @param maker digest of the program and the ontology as far as gists depend on them */
    GistCache(Path folder, String maker) {
        try {
            this.folder = Files.createDirectories(folder);
            this.maker = maker;
            this.before = Pack.open(folder.resolve(NAME), this.maker);
            this.file = Files.createTempFile(folder, NAME, ".part");
            this.now = Pack.create(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write in " + folder, unwritable);
        }
    }

    /** What the file of that digest holds, if it and all its gists are known. */
    Optional<Contents> file(String digest) {
        String key = "file " + digest;
        Optional<byte[]> known = before.flatMap(pack -> pack.find(key));
        Optional<Contents> contents =
                known.map(bytes -> GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), Contents.class));
        if (contents.isEmpty() || !contents.get().gists().stream().allMatch(this::carry)) {
            return Optional.empty();
        }
        now.add(key, known.get());
        return contents;
    }

    void keepFile(String digest, Contents contents) {
        now.add("file " + digest, GSON.toJson(contents).getBytes(StandardCharsets.UTF_8));
    }

    /** The key of the document's gist, which {@code maker} makes if it is not known. */
    String gist(Document document, Supplier<Gist> maker) {
        String key = Digest.of(List.of(
                document.path(),
                document.text(),
                document.blocks().toString(),
                document.metadata().toString(),
                document.conllu().map(Digest::of).orElse("")));
        if (!carry(key)) {
            now.add(key, maker.get().bytes());
        }
        return key;
    }

    private boolean carry(String key) {
        Optional<byte[]> known = before.flatMap(pack -> pack.find(key));
        known.ifPresent(bytes -> now.add(key, bytes));
        return known.isPresent();
    }

    /** The gists of that keys, each read when it is asked for. */
    List<Gist> gists(List<String> keys) {
        return new Gists(List.copyOf(keys), now);
    }

    /** Keeps the gists of this build, and no others, for the next one; for the one who writes the store only. */
    void keep() throws IOException {
        now.keep(file, folder.resolve(NAME), maker);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "*.part")) {
            for (Path killed : left) {
                Files.deleteIfExists(killed);
            }
        }
    }

    @Override
    public void close() throws IOException {
        now.close();
        if (before.isPresent()) {
            before.get().close();
        }
        Files.deleteIfExists(file);
    }

    private static final class Gists extends AbstractList<Gist> implements RandomAccess {
        private final List<String> keys;
        private final Pack pack;

        Gists(List<String> keys, Pack pack) {
            this.keys = keys;
            this.pack = pack;
        }

        @Override
        public Gist get(int index) {
            return Gist.of(pack.find(keys.get(index))
                    .orElseThrow(() -> new UncheckedIOException(new IOException("the file of gists was changed"))));
        }

        @Override
        public int size() {
            return keys.size();
        }
    }
}
