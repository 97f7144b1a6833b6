package org.wiregraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Iris;
import org.wiregraph.text.Span;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Makes an article out of its sentences and claims. */
final class ArticleBuilder {
    private static final Pattern PRONOUN = Pattern.compile("\\b(he|It)\\b");

    private final Iris iris = new Iris(SmallNews.BASE);
    private final Document document;
    private final List<Span> sentences = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Span, String> mentions = new TreeMap<>();
    private final Set<Span> pronouns = new TreeSet<>();

    ArticleBuilder(String path, Metadata metadata, List<String> sentences) {
        String text = String.join(" ", sentences);
        Matcher words = PRONOUN.matcher(text);
        while (words.find()) {
            pronouns.add(new Span(words.start(), words.end()));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        this.document = new Document(path, text, List.of(block), metadata, Optional.empty());
        int begin = 0;
        for (String sentence : sentences) {
            Span span = new Span(begin, begin + sentence.length());
            this.sentences.add(span);
            begin = span.end() + 1;
        }
    }

    /** Notes the first place where {@code words} stand as a mention. */
    ArticleBuilder mention(String words, String entity) {
        int begin = document.text().indexOf(words);
        mentions.put(new Span(begin, begin + words.length()), entity);
        return this;
    }

    Article build(Optional<Article.Original> copyOf) {
        return new Article(iris.document(document.path()), document, sentences, mentions, pronouns, claims, copyOf);
    }

    ClaimBuilder claim(Content<String> content) {
        return new ClaimBuilder(content);
    }

    /** Makes one claim; actual, in the article's own voice and without time unless told otherwise. */
    final class ClaimBuilder {
        private final Content<String> content;
        private final TreeSet<Integer> evidence = new TreeSet<>();
        private final TreeSet<Integer> contexts = new TreeSet<>();
        private Optional<String> about = Optional.empty();
        private Status status = Status.ACTUAL;
        private Optional<Status> modality = Optional.empty();
        private Attribution<String> attribution = Attribution.none();
        private Validity validity = Validity.UNKNOWN;

        private ClaimBuilder(Content<String> content) {
            this.content = content;
        }

        ClaimBuilder about(String happening) {
            about = Optional.of(happening);
            return this;
        }

        ClaimBuilder status(Status given) {
            status = given;
            return this;
        }

        ClaimBuilder modality(Status given) {
            modality = Optional.of(given);
            return this;
        }

        ClaimBuilder said(Attribution<String> given) {
            attribution = given;
            return this;
        }

        ClaimBuilder valid(Validity given) {
            validity = given;
            return this;
        }

        ClaimBuilder by(int sentence) {
            evidence.add(sentence);
            return this;
        }

        ClaimBuilder in(int sentence) {
            contexts.add(sentence);
            return this;
        }

        void add() {
            String iri = iris.claim(List.of(document.path(), content.toString(), status.word()));
            TreeSet<String> rules = new TreeSet<>(List.of("rule/" + claims.size()));
            double confidence = claims.isEmpty() ? 1 : 0.867;
            claims.add(new Claim(
                    iri,
                    content,
                    about,
                    status,
                    modality,
                    attribution,
                    validity,
                    confidence,
                    rules,
                    evidence,
                    contexts));
        }
    }
}
