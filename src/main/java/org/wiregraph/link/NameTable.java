package org.wiregraph.link;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The table of names and Wikipedia titles in CoreNLP's models for knowledge base population, {@code wikidict.tab.gz}: lines
 * of name, title and share between tabs, too many to be kept in memory.
 */
public final class NameTable {
    private static final String ENTRY = "wikidict.tab.gz";
    private static final String MODELS = "-models.jar";
    private static final String WITH_TABLE = "-models-english-kbp.jar";
    private static final int BLOCK = 1 << 16;

    private final Path jar;

    private NameTable(Path jar) {
        this.jar = jar;
    }

    /** The table in {@code jar}, if that is there. */
    public static Optional<NameTable> in(Path jar) {
        return Files.isRegularFile(jar) ? Optional.of(new NameTable(jar)) : Optional.empty();
    }

    /** Where Maven puts the jar with the table: beside that of the other models; none where these are not on the class path. */
    public static Optional<Path> usualPlace() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(path -> path.endsWith(MODELS))
                .map(path -> Path.of(path.substring(0, path.length() - MODELS.length()) + WITH_TABLE))
                .findFirst();
    }

    /** What tells this table from another. */
    public String version() {
        try {
            return jar.getFileName() + " " + Files.size(jar);
        } catch (IOException gone) {
            return String.valueOf(jar.getFileName());
        }
    }

    /**
     * The titles of each of {@code names} that the table has, in one pass over the table.
     *
     * @throws IOException if the jar cannot be read or holds no table
     */
    SortedMap<String, List<Title>> find(Set<String> names) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream stream = open(zip)) {
            return new TableScan(names).read(stream);
        }
    }

    private InputStream open(ZipFile zip) throws IOException {
        Optional<? extends ZipEntry> entry =
                zip.stream().filter(one -> one.getName().endsWith(ENTRY)).findFirst();
        if (entry.isEmpty()) {
            throw new IOException(jar + " holds no " + ENTRY);
        }
        return new GZIPInputStream(new BufferedInputStream(zip.getInputStream(entry.get()), BLOCK), BLOCK);
    }
}
