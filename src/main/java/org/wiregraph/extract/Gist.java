package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.text.Span;

/**
 * What an article gives to the corpus, without its words' annotations, as a few kilobytes that can be kept; each part is
 * taken out of them when it is first asked for. For use by several threads.
 */
public final class Gist {
    private final byte[] bytes;
    private final GistReader reader;
    private @Nullable List<LocalEntity> entities;
    private @Nullable List<Candidate> candidates;
    private @Nullable List<Mention> mentions;
    private @Nullable List<Span> sentences;
    private @Nullable Document document;

    private Gist(byte[] bytes) {
        this.bytes = bytes;
        this.reader = new GistReader(bytes);
    }

    public static Gist of(Extraction extraction) {
        return new Gist(new GistWriter().write(extraction));
    }

    /** The gist that {@link #bytes} were taken from. */
    public static Gist of(byte[] bytes) {
        return new Gist(bytes);
    }

    /** All of it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Path of the document. */
    public String path() {
        return reader.path();
    }

    public Metadata metadata() {
        return reader.metadata();
    }

    /** Digest of the document's text. */
    public String sha256() {
        return reader.sha256();
    }

    /** How many words were annotated. */
    public int tokens() {
        return reader.tokens();
    }

    /** The document without the annotation that it may have brought along. */
    public synchronized Document document() {
        Document known = document;
        if (known == null) {
            known = reader.document();
            document = known;
        }
        return known;
    }

    /** The places of the sentences; mentions and candidates point into them by position. */
    public synchronized List<Span> sentences() {
        List<Span> known = sentences;
        if (known == null) {
            known = List.copyOf(reader.sentences());
            sentences = known;
        }
        return known;
    }

    public synchronized List<Mention> mentions() {
        List<Mention> known = mentions;
        if (known == null) {
            known = List.copyOf(reader.mentions());
            mentions = known;
        }
        return known;
    }

    public synchronized List<LocalEntity> entities() {
        List<LocalEntity> known = entities;
        if (known == null) {
            known = List.copyOf(reader.entities());
            entities = known;
        }
        return known;
    }

    public synchronized List<Candidate> candidates() {
        List<Candidate> known = candidates;
        if (known == null) {
            known = List.copyOf(reader.candidates());
            candidates = known;
        }
        return known;
    }

    /** The words of a sentence. */
    public String quote(int sentence) {
        return sentences().get(sentence).of(document().text());
    }

    /** The day on which the article appeared, as far as it is known. */
    public Optional<org.wiregraph.text.PartialDate> date() {
        return metadata().date();
    }
}
