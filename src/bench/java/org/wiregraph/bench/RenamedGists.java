package org.wiregraph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeSet;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.text.PartialDate;

/**
 * Gists of so many articles that they make a wanted number of claims: those of a few articles again and again, with other
 * names, dates and words of the same length. They lie in a file, as those of a build do.
 */
final class RenamedGists extends AbstractList<Gist> implements RandomAccess, AutoCloseable {
    private static final int LETTERS = 26;

    private final List<long[]> places = new ArrayList<>();
    private final FileChannel channel;

    RenamedGists(List<Extraction> samples, int claims, Path file) throws IOException {
        long end = 0;
        int articles = (int) ((long) claims
                * samples.size()
                / samples.stream().mapToInt(one -> one.candidates().size()).sum());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < articles; i++) {
                byte[] bytes = Gist.of(renamed(samples.get(i % samples.size()), i, Math.max(20, articles / 10)))
                        .bytes();
                out.write(bytes);
                places.add(new long[] {end, bytes.length});
                end += bytes.length;
            }
        }
        this.channel = FileChannel.open(file);
    }

    private static Extraction renamed(Extraction sample, int number, int people) {
        Document document = sample.document();
        String text = turned(document.text(), number);
        Metadata metadata = document.metadata();
        LocalDate date = LocalDate.of(2015, 1, 1).plusDays(number % 2500);
        return new Extraction(
                new Document(
                        "news/" + number / 1000 + "/" + number + ".txt",
                        text,
                        document.blocks(),
                        new Metadata(
                                metadata.title(),
                                metadata.authors(),
                                metadata.publisher(),
                                Optional.of(PartialDate.of(date)),
                                metadata.url()),
                        Optional.empty()),
                sample.sentences(),
                sample.mentions(),
                sample.entities().stream()
                        .map(entity -> renamed(entity, number, people))
                        .toList(),
                sample.candidates());
    }

    /** Two in three that are not known by name get another one, of so many. */
    private static LocalEntity renamed(LocalEntity entity, int number, int people) {
        int choice = Math.floorMod(31 * number + 7 * entity.id(), people);
        if (entity.known().isPresent() || !entity.noun().isEmpty() || choice % 3 == 0) {
            return entity;
        }
        String name = entity.name().replaceAll("\\p{Lu}\\S*$", GeneratedCorpus.word(choice));
        return new LocalEntity(
                entity.id(),
                name,
                entity.classes(),
                new TreeSet<>(List.of(name)),
                entity.known(),
                entity.owner(),
                entity.noun(),
                entity.mentions());
    }

    /** The same text with each letter a few further in the alphabet, by a number that depends on its place. */
    private static String turned(String text, int number) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < turned.length(); i++) {
            char c = turned.charAt(i);
            if (c >= 'a' && c <= 'z') {
                turned.setCharAt(i, (char) ('a' + (c - 'a' + (number >> (i % 7)) % LETTERS) % LETTERS));
            }
        }
        return turned.toString();
    }

    @Override
    public Gist get(int index) {
        try {
            long[] place = places.get(index);
            ByteBuffer buffer = ByteBuffer.allocate((int) place[1]);
            while (buffer.hasRemaining()) {
                channel.read(buffer, place[0] + buffer.position());
            }
            return Gist.of(buffer.array());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
