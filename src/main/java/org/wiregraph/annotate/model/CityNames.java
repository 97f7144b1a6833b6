package org.wiregraph.annotate.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What cities, towns and villages of the world are called, from the list that comes with CoreNLP's models; by hashes. */
public final class CityNames implements ModelFile.Writable {
    private static final String LIST = "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final long[] hashes;

    /** @param hashes in ascending order */
    private CityNames(long[] hashes) {
        this.hashes = hashes;
    }

    static CityNames load(Optional<Path> folder) {
        return ModelFile.load(folder, "cities", LIST, in -> new CityNames(in.longs()), CityNames::list);
    }

    private static CityNames list(String resource) {
        try (InputStream stream = CityNames.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new CityNames(lines.lines()
                    .filter(line -> line.contains("\tCITY\t"))
                    .mapToLong(line -> hash(line.substring(0, line.indexOf('\t'))))
                    .sorted()
                    .distinct()
                    .toArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void write(ModelWriter out) {
        out.longs(hashes);
    }

    /** Whether a city, town or village is called {@code name}, in whatever case and with or without accents. */
    public boolean contains(String name) {
        return Arrays.binarySearch(hashes, hash(name)) >= 0;
    }

    private static long hash(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('ı', 'i').replace('’', '\'');
        if (plain.chars().anyMatch(c -> c > 127)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        return TextHash.of(plain).value();
    }
}
