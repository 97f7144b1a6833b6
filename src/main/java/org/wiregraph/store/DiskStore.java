package org.wiregraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.system.Txn;

/**
 * A store in a folder: generations in {@code generations/N}, the file {@code current} naming the one to read, and
 * {@code readers/} with the hard links through which each process reads.
 */
final class DiskStore implements GraphStore {
    private static final String DATABASE = GenerationLoader.DATABASE;
    private static final String TEXT = GenerationLoader.TEXT;
    private static final String UNFINISHED = ".part";

    private final Path home;

    DiskStore(Path home) {
        this.home = home;
    }

    @Override
    public Optional<Integer> generation() {
        Path current = home.resolve("current");
        try {
            return Files.exists(current)
                    ? Optional.of(Integer.valueOf(Files.readString(current).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException broken) {
            throw damaged(current, broken);
        }
    }

    @Override
    public Path file(String name) {
        Path folder = current();
        verify(folder, List.of(name));
        return folder.resolve(name);
    }

    @Override
    public void verify() {
        Path folder = current();
        try {
            verify(folder, Manifest.parts(folder));
        } catch (IOException lost) {
            throw damaged(folder, lost);
        }
    }

    private void verify(Path folder, Collection<String> parts) {
        for (String part : parts) {
            try {
                Manifest.of(folder, part).verify();
            } catch (FileSystemException lost) {
                throw damaged(Path.of(lost.getFile()), lost);
            } catch (IOException unreadable) {
                throw damaged(folder.resolve(part), unreadable);
            }
        }
    }

    private Path current() {
        int number = generation()
                .orElseThrow(() -> new StoreException("no graph in " + home + " yet: run \"wiregraph build\" first"));
        Path folder = home.resolve("generations").resolve(Integer.toString(number));
        if (!Files.isDirectory(folder) && generation().equals(Optional.of(number))) {
            throw damaged(folder, new NoSuchFileException(folder.toString()));
        }
        return folder;
    }

    private StoreException damaged(Path what, Exception cause) {
        return new StoreException(
                "the store " + home + " is damaged (" + home.relativize(what)
                        + "): run \"wiregraph build\", which makes it anew from its cache",
                cause);
    }

    @Override
    public <T> T publish(Filling<T> filling) {
        try (WriterLock lock = WriterLock.take(home)) {
            Path generations = Files.createDirectories(home.resolve("generations"));
            clean(generations);
            int number = next(generations);
            Path fresh = Files.createDirectories(generations.resolve(number + UNFINISHED));
            T written = filling.fill(fresh);
            Optional<Change> change = new GenerationLoader(fresh).load(before());
            T filled = check(filling, written, fresh, change);
            Manifest.writeAll(fresh);
            lock.check();
            Files.move(fresh, generations.resolve(Integer.toString(number)), StandardCopyOption.ATOMIC_MOVE);
            Path next = Files.writeString(home.resolve("current" + UNFINISHED), number + "\n");
            Files.move(
                    next, home.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            clean(generations);
            return filled;
        } catch (IOException failed) {
            throw new StoreException("cannot write the store " + home + ": " + failed, failed);
        } catch (UncheckedIOException failed) {
            throw new StoreException("cannot write the store " + home + ": " + failed.getCause(), failed);
        } catch (InternalError fault) {
            // How Java says that there is no room behind a part of a file that is mapped into memory.
            if (!String.valueOf(fault.getMessage()).contains("unsafe memory access")) {
                throw fault;
            }
            throw new StoreException("cannot write the store " + home + ": no space left on device", fault);
        }
    }

    private <T> T check(Filling<T> filling, T written, Path fresh, Optional<Change> change) throws IOException {
        Path database = fresh.resolve(DATABASE);
        try (Database loaded = Database.open(database, () -> damaged(database, new IOException("unreadable")))) {
            loaded.dataset().begin(ReadWrite.READ);
            try {
                return filling.check(written, fresh, loaded.dataset(), change);
            } finally {
                loaded.dataset().end();
            }
        }
    }

    /** The generation before, if it can be read. */
    private Optional<Path> before() {
        try {
            return generation().map(number -> current());
        } catch (StoreException damaged) {
            return Optional.empty();
        }
    }

    /** A number that no generation has had, as far as is known. */
    private int next(Path generations) throws IOException {
        try (Stream<Path> paths = Files.list(generations)) {
            return 1
                    + paths.map(path -> String.valueOf(path.getFileName()))
                            .filter(name -> name.matches("[0-9]{1,8}"))
                            .mapToInt(Integer::parseInt)
                            .max()
                            .orElse(0);
        }
    }

    /** Deletes generations but the current one, what an unfinished build left, and the folders of readers that are gone. */
    private void clean(Path generations) throws IOException {
        Predicate<String> isKept = before().map(current -> String.valueOf(current.getFileName()))
                .<Predicate<String>>map(current -> current::equals)
                .orElse(name -> !name.endsWith(UNFINISHED));
        try (Stream<Path> old = Files.list(generations)) {
            old.filter(path -> !isKept.test(String.valueOf(path.getFileName()))).forEach(Folders::delete);
        }
        Folders.deleteDeadReaders(readers());
    }

    @Override
    public <T> T read(Function<Dataset, T> reader) {
        try (HeldGeneration held = hold(List.of(DATABASE, TEXT))) {
            return Txn.calculateRead(held.dataset(), () -> reader.apply(held.dataset()));
        } catch (QueryException wrong) {
            throw wrong;
        } catch (JenaException | IndexOutOfBoundsException | InternalError fault) {
            // Where the library fails, the file that it reads may be to blame.
            verify(current(), List.of(DATABASE, TEXT));
            throw fault;
        }
    }

    @Override
    public HeldGeneration hold() {
        return hold(List.of(DATABASE, TEXT, ARTICLES, PROPOSALS));
    }

    private HeldGeneration hold(List<String> parts) {
        ReaderFolder own = new ReaderFolder(readers());
        try {
            Path folder = own.path();
            int number = link(folder, parts);
            Database database =
                    Database.open(folder.resolve(DATABASE), () -> damaged(current(), new IOException("unreadable")));
            SearchIndex.OnDemand index = new SearchIndex.OnDemand(folder.resolve(TEXT));
            index.serve(database.dataset());
            return new HeldGeneration(number, database.dataset(), folder, () -> {
                index.close();
                database.close();
                own.close();
            });
        } catch (IOException failed) {
            own.close();
            throw new StoreException("cannot read the store " + home + ": " + failed, failed);
        } catch (StoreException | UncheckedIOException failed) {
            own.close();
            throw failed;
        }
    }

    private Path readers() {
        return home.resolve("readers");
    }

    /** Links the current generation, or when a build replaces it meanwhile the next one; its number. */
    private int link(Path folder, List<String> parts) throws IOException {
        for (Path generation = current(); ; generation = current()) {
            try {
                for (String part : parts) {
                    // A generation may lack the others.
                    if (part.equals(DATABASE) || Manifest.parts(generation).contains(part)) {
                        link(generation, part, folder);
                    }
                }
                return Integer.parseInt(String.valueOf(generation.getFileName()));
            } catch (NoSuchFileException | Manifest.Damage | UncheckedIOException gone) {
                if (generation.equals(current())) {
                    throw damaged(
                            gone instanceof FileSystemException lost ? Path.of(lost.getFile()) : generation, gone);
                }
                Folders.delete(folder);
            }
        }
    }

    private static void link(Path generation, String part, Path folder) throws IOException {
        Manifest manifest = Manifest.of(generation, part);
        Folders.link(generation.resolve(part), folder.resolve(part));
        // There may be as many texts as articles; who reads one looks at that one.
        if (!part.equals(ARTICLES)) {
            manifest.glance(folder);
        }
    }
}
