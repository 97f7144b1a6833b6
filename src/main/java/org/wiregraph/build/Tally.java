package org.wiregraph.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Gist;
import org.wiregraph.graph.ArticleOutput;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;

/** What a build counts while it goes through the articles. */
final class Tally implements ArticleOutput {
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final SortedMap<String, Integer> claims = new TreeMap<>();
    private final SortedMap<String, Integer> properties = new TreeMap<>();
    private final SortedMap<String, Integer> rules = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();
    private int sentences;
    private int tokens;

    Tally(List<Gist> gists) {
        for (Gist gist : gists) {
            digests.put(gist.path(), gist.sha256());
            sentences += gist.sentences().size();
            tokens += gist.tokens();
        }
    }

    @Override
    public Runnable prepare(Article article) {
        return () -> count(article.document().path(), article.claims());
    }

    private void count(String path, List<Claim> told) {
        for (Claim claim : told) {
            claims.merge(claim.status().word(), 1, Integer::sum);
            claim.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
            if (claim.content() instanceof Content.Relation<String> relation) {
                properties.merge(relation.property(), 1, Integer::sum);
            }
        }
        if (told.isEmpty()) {
            silent.add(path);
        }
    }

    /** Digest of each article's text, by path. */
    SortedMap<String, String> digests() {
        return digests;
    }

    /** Digests of the texts that several articles have. */
    Set<String> shared() {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        digests.values().stream().filter(text -> !seen.add(text)).forEach(shared::add);
        return shared;
    }

    /** Claims by status word. */
    SortedMap<String, Integer> claims() {
        return claims;
    }

    SortedMap<String, Integer> properties() {
        return properties;
    }

    /** Claims by the rules that gave them. */
    SortedMap<String, Integer> rules() {
        return rules;
    }

    /** Paths of the articles without claims. */
    List<String> silent() {
        return silent;
    }

    int sentences() {
        return sentences;
    }

    int tokens() {
        return tokens;
    }
}
