package org.wiregraph.serve;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.build.ProposalFile;
import org.wiregraph.page.Page;
import org.wiregraph.page.Pager;
import org.wiregraph.page.Review;
import org.wiregraph.page.ReviewPage;
import org.wiregraph.page.ReviewReader;
import org.wiregraph.page.Source;
import org.wiregraph.resolve.Correction;
import org.wiregraph.resolve.DecisionException;
import org.wiregraph.resolve.DecisionFile;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Identity;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * Shows what people may decide, and writes what they decide into the two files beside the articles; nothing else is ever written.
 * Whoever decides sends a token that only the pages of this server hold, so that no page of another origin can.
 */
final class Reviewing {
    private static final int TOKEN_BYTES = 16;
    private static final int EACH = 20;
    private static final int LONGEST_REASON = 500;

    private final Path folder;
    private final String token;

    /** @param folder of the articles */
    Reviewing(Path folder) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.folder = folder;
        this.token = HexFormat.of().formatHex(random);
    }

    String token() {
        return token;
    }

    /**
     * A page to decide on; never kept, for the files may have changed.
     *
     * @param proposals the file of pairs that the build left undecided
     * @throws DecisionRefused if a file of decisions is broken
     */
    Answer page(Asked asked, Source source, ServerLinks links, Path proposals) {
        ReviewReader reader = new ReviewReader(source);
        ReviewPage page = new ReviewPage(links);
        String iri = asked.parameter("iri");
        switch (asked.path()) {
            case "/review" -> {
                return shown(page.of(
                        review(reader, ProposalFile.read(proposals), asked.page()),
                        asked.parameter("noted").equals("1")));
            }
            case "/review/entity" -> {
                if (isEntity(iri, source)) {
                    return shown(page.of(source.thing(iri), reader.classes()));
                }
            }
            case "/review/claim" -> {
                Optional<String> document = document(iri, source);
                if (document.isPresent()) {
                    var claim = reader.claim(document.get(), iri);
                    return shown(page.of(claim, document.get(), reader.quotes(document.get(), claim)));
                }
            }
            default -> {
                return new Answer.Missing("page at " + asked.path());
            }
        }
        return new Answer.Missing("thing with the IRI " + iri);
    }

    private static Answer shown(Page page) {
        return new Answer.Shown(page, false);
    }

    private static boolean isEntity(String iri, Source source) {
        return Routes.isIri(iri) && source.isEntity(iri);
    }

    private static Optional<String> document(String iri, Source source) {
        return Routes.isIri(iri) ? source.documentOfClaim(iri) : Optional.empty();
    }

    private Review review(ReviewReader reader, List<ProposalFile.Pair> proposals, int page) {
        Pager pager = new Pager(proposals.size(), EACH, page);
        Decisions decisions = decisions();
        Set<Set<String>> decided = decisions.identities().stream()
                .filter(one -> one.kind() == Identity.Kind.SAME || one.kind() == Identity.Kind.DIFFERENT)
                .map(one -> new TreeSet<>(one.of()))
                .collect(Collectors.toSet());
        List<Review.Pair> pairs = new ArrayList<>();
        for (ProposalFile.Pair pair : pager.cut(proposals)) {
            pairs.add(new Review.Pair(
                    side(reader, pair.one()),
                    side(reader, pair.other()),
                    pair.reason(),
                    decided.contains(new TreeSet<>(
                            List.of(pair.one().term(), pair.other().term())))));
        }
        return new Review(pairs, pager, written(decisions));
    }

    private Decisions decisions() {
        try {
            return Decisions.in(folder);
        } catch (DecisionException broken) {
            throw new DecisionRefused(409, "Mend the file first: " + broken.getMessage());
        }
    }

    private static Review.Side side(ReviewReader reader, ProposalFile.Side side) {
        return reader.side(side.iri(), side.term(), side.document(), side.sentence());
    }

    private static List<Review.Decision> written(Decisions decisions) {
        Stream<Review.Decision> identities = decisions.identities().stream()
                .map(one -> new Review.Decision(
                        Decisions.IDENTITY,
                        one.line(),
                        word(one.kind()) + ": " + String.join(", ", one.of())
                                + (one.is().isEmpty() ? "" : " is " + one.is()),
                        one.reason()));
        Stream<Review.Decision> corrections = decisions.corrections().stream()
                .map(one -> new Review.Decision(
                        Decisions.CORRECTIONS, one.line(), word(one.kind()) + ": " + words(one), one.reason()));
        return Stream.concat(identities, corrections).toList();
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Correction correction) {
        Correction.Selector selector = correction.selector();
        String status = correction.status().map(one -> " is " + one.word()).orElse("");
        return Stream.of(selector.subject(), selector.property(), selector.object())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                + status
                + (selector.document().isEmpty() ? "" : " (" + selector.document() + ")");
    }

    /**
     * Takes a decision down.
     *
     * @throws DecisionRefused if it is none, or cannot be written
     */
    Answer decide(Asked asked, Source source) {
        if (!MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), asked.parameter("token").getBytes(StandardCharsets.UTF_8))) {
            throw new DecisionRefused(403, "A decision comes from a page of this server; load the page again.");
        }
        String reason = asked.parameter("reason");
        if (reason.length() > LONGEST_REASON) {
            throw new DecisionRefused(400, "A reason has at most " + LONGEST_REASON + " characters.");
        }
        try {
            switch (asked.path()) {
                case "/review/pair" -> pair(asked, reason);
                case "/review/entity" -> entity(asked, source, reason);
                case "/review/claim" -> claim(asked, source, reason);
                default -> throw new DecisionRefused(404, "Nothing is decided at " + asked.path());
            }
        } catch (DecisionException | UncheckedIOException unwritable) {
            throw new DecisionRefused(409, "Nothing was written: " + unwritable.getMessage());
        }
        return new Answer.Moved("/review?noted=1#decided");
    }

    private void pair(Asked asked, String reason) {
        Identity.Kind kind = switch (asked.parameter("decision")) {
            case "same" -> Identity.Kind.SAME;
            case "different" -> Identity.Kind.DIFFERENT;
            default -> throw unknown(asked);
        };
        List<String> terms = List.of(asked.parameter("one"), asked.parameter("other"));
        DecisionFile.add(folder, new Identity(kind, terms, "", reason, 0));
    }

    private void entity(Asked asked, Source source, String reason) {
        if (!isEntity(asked.parameter("iri"), source)) {
            throw new DecisionRefused(404, "No entity has the IRI " + asked.parameter("iri"));
        }
        ReviewReader reader = new ReviewReader(source);
        List<String> term = List.of(reader.term(asked.parameter("iri")));
        String type = asked.parameter("is");
        switch (asked.parameter("decision")) {
            case "hide" -> DecisionFile.add(folder, new Identity(Identity.Kind.HIDE, term, "", reason, 0));
            case "type" -> {
                if (!reader.classes().containsKey(type)) {
                    throw new DecisionRefused(400, "The ontology has no class " + type);
                }
                DecisionFile.add(folder, new Identity(Identity.Kind.TYPE, term, type, reason, 0));
            }
            default -> throw unknown(asked);
        }
    }

    private void claim(Asked asked, Source source, String reason) {
        if (reason.isEmpty()) {
            throw new DecisionRefused(400, "Say why the claim is wrong.");
        }
        String iri = asked.parameter("iri");
        String document =
                document(iri, source).orElseThrow(() -> new DecisionRefused(404, "No claim has the IRI " + iri));
        String decision = asked.parameter("decision");
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(one -> one.word().equals(decision))
                .findFirst();
        if (status.isEmpty() && !decision.equals("reject")) {
            throw unknown(asked);
        }
        Correction.Kind kind = status.isPresent() ? Correction.Kind.STATUS : Correction.Kind.REJECT;
        for (Correction.Selector selector : new ReviewReader(source).selectors(document, iri)) {
            DecisionFile.add(folder, new Correction(kind, selector, status, Validity.UNKNOWN, "", reason, 0));
        }
    }

    private static DecisionRefused unknown(Asked asked) {
        return new DecisionRefused(400, "Nobody can decide “" + asked.parameter("decision") + "” here.");
    }

    /** A decision that was not taken down. */
    static final class DecisionRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        DecisionRefused(int status, String reason) {
            super(reason);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
