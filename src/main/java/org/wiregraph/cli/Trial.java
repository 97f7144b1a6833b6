package org.wiregraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Mention;
import org.wiregraph.extract.Trace;
import org.wiregraph.extract.Value;
import org.wiregraph.graph.ClaimsExport;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Dropped;
import org.wiregraph.resolve.Knowledge;

/** What became of a few sentences, told for the eyes: trees, mentions, claims with the way to each, near misses. */
final class Trial {
    private final Extraction extraction;
    private final Knowledge knowledge;
    private final Trace trace;
    private final Article article;

    Trial(Extraction extraction, Knowledge knowledge, Trace trace) {
        this.extraction = extraction;
        this.knowledge = knowledge;
        this.trace = trace;
        this.article = knowledge.articles().get(0);
    }

    String tell() {
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < extraction.sentences().size(); s++) {
            out.append(s == 0 ? "" : "\n")
                    .append(extraction.sentences().get(s).span().of(text()))
                    .append("\n\ntree\n");
            out.append(TreeDrawing.of(extraction.sentences().get(s)));
            section(out, "mentions", mentions(s));
        }
        section(out, "claims", claims());
        section(out, "near misses", misses());
        return out.toString();
    }

    private static void section(StringBuilder out, String title, List<String> lines) {
        out.append('\n').append(title).append(lines.isEmpty() ? ": none" : "").append('\n');
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private String text() {
        return extraction.document().text();
    }

    private List<String> mentions(int sentence) {
        return extraction.mentions().stream()
                .filter(mention -> mention.sentence() == sentence)
                .map(mention -> String.format(
                                Locale.ROOT,
                                "%-30s %-8s %-14s %s",
                                mention.span().of(text()),
                                mention.kind().name().toLowerCase(Locale.ROOT),
                                mention.className(),
                                meaning(mention))
                        .stripTrailing())
                .toList();
    }

    private String meaning(Mention mention) {
        Optional<String> iri = Optional.ofNullable(article.mentions().get(mention.span()));
        Optional<LocalEntity> entity = extraction.entities().stream()
                .filter(one -> one.mentions().contains(mention.id()))
                .findFirst();
        String name = entity.map(LocalEntity::name).orElse("");
        return iri.map(one -> "<" + one + ">")
                .orElse(name.isEmpty() ? "refers to nothing known" : name + ", no entity of the graph");
    }

    private List<String> claims() {
        ClaimsExport export = ClaimsExport.of(knowledge);
        List<String> lines = new ArrayList<>();
        for (Claim claim : article.claims()) {
            String modality =
                    claim.modality().map(one -> " (" + one.word() + ")").orElse("");
            String speaker = claim.attribution().isOwnVoice()
                    ? ""
                    : ", according to " + claim.attribution().words();
            lines.add(export.line(article, claim) + "  [" + claim.status().word() + modality + speaker + ", "
                    + claim.confidence() + "]");
            for (String rule : claim.rules()) {
                lines.add("    by " + rule);
                ways(claim, rule).forEach(way -> lines.add("       " + way));
            }
        }
        return lines;
    }

    private Set<String> ways(Claim claim, String rule) {
        Set<String> ways = new LinkedHashSet<>();
        trace.steps().stream()
                .filter(step -> step.rule().equals(rule) && same(claim.content(), global(step.content())))
                .forEach(step -> ways.add(step.how()));
        return ways;
    }

    private Content<String> global(Content<Integer> content) {
        return content.map(id -> extraction.entities().get(id).mentions().stream()
                .map(mention -> article.mentions()
                        .getOrDefault(extraction.mentions().get(mention).span(), ""))
                .filter(iri -> !iri.isEmpty())
                .findFirst()
                .orElse(""));
    }

    /** A relation in either direction; an event or quantity of the same class. */
    private static boolean same(Content<String> claimed, Content<String> read) {
        if (claimed instanceof Content.Relation<String> one && read instanceof Content.Relation<String> other) {
            return one.equals(other)
                    || one.property().equals(other.property())
                            && one.object().equals(new Value.Thing<>(other.subject()))
                            && other.object().equals(new Value.Thing<>(one.subject()));
        }
        return claimed.getClass() == read.getClass();
    }

    /** Rules that spoke in vain, but where another form of the same term was read at the same word, and what resolving dropped. */
    private List<String> misses() {
        List<String> lines = new ArrayList<>();
        for (Trace.NearMiss miss : trace.misses()) {
            String term = miss.rule().substring(0, Math.max(0, miss.rule().indexOf('/')));
            boolean read = extraction.candidates().stream()
                    .filter(candidate -> candidate.sentence() == miss.sentence())
                    .anyMatch(candidate -> speaksOf(candidate, term));
            if (!isAuxiliary(miss) && (!read || miss.token() == 0)) {
                lines.add((miss.rule().isEmpty() ? "no rule" : miss.rule()) + ": " + miss.reason());
            }
        }
        for (Dropped dropped : knowledge.dropped()) {
            lines.add(
                    dropped.term() + ": read, but dropped: " + dropped.reason().words());
        }
        return lines.stream().distinct().toList();
    }

    /** "Has" in "has trained" says nothing of its own. */
    private boolean isAuxiliary(Trace.NearMiss miss) {
        return miss.token() > 0
                && extraction
                        .sentences()
                        .get(miss.sentence())
                        .token(miss.token())
                        .relation()
                        .startsWith("aux");
    }

    private static boolean speaksOf(Candidate candidate, String term) {
        return candidate.rules().stream().anyMatch(rule -> rule.startsWith(term + "/"));
    }
}
