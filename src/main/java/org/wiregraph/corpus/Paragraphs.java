package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.corpus.Block.Kind;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Span;

/** Finds what of a plain text is article: headline and paragraphs, and not bylines, datelines, tags, menus or notices. */
final class Paragraphs {
    /** The blocks to read, with what the lines around them say. */
    record Layout(List<Block> blocks, List<String> authors, Optional<PartialDate> date) {
        Optional<String> title(String text) {
            return blocks.stream()
                    .filter(block -> block.kind() == Kind.HEADLINE)
                    .findFirst()
                    .map(block -> block.span().of(text).replaceAll("\\s+", " "));
        }
    }

    private static final Pattern WRAPPED = Pattern.compile("(?m)^.{50,100}$\\n^\\S.{0,100}$");
    private static final Pattern BYLINE = Pattern.compile(
            "^[-–—•*\\s]*(?:By|Author|Authors|Written by|Reported by|Words by)\\s*:?\\s+(.{2,80})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:,\\s+[\\p{L}. ]{2,25})?(?:,\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\\s+\\d{1,2})?)?\\s*(?:\\([^)]{2,40}\\))?\\s*(?:—|–|--|-)\\s+(?=\\p{Lu}|[“\"‘])");
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?i)^(?:(?:published|posted|updated|last updated|first published|date|on)\\b.{0,40}\\d{4}.{0,40}|.*\\b\\d+ views?)$");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)^(?:copyright\\b.*|©.*|all rights reserved.*|.{0,40}all rights reserved\\b.*|tags?\\b[: ].*|topics?:.*|filed under.*|share(?: this)?\\b.{0,40}|follow us\\b.*|"
                    + "subscribe\\b.*|sign up\\b.*|read more\\b.*|read also\\b.*|related(?: articles| stories)?:?$|see all\\b.*|load more|advertisement|most (?:popular|read|viewed)|"
                    + "editors.? picks?|trending.*|to find out more, click here.*|click here\\b.*|newsletter.*|comments?|photo(?: credit)?:.*|image(?: copyright)?\\b.{0,60}|"
                    + "getty images|file photo.*|video|print|email|home|menu|skip to .*|cookies?\\b.*|privacy policy.*|terms of .*|this material may not be.*|"
                    + "if you are in russia .*|.{0,20}has been declared an \"undesirable organization\".*)$");
    private static final Pattern SECTION_END = Pattern.compile(
            "(?i)^(?:most (?:popular|read|viewed).*|editors.? picks?|related(?: articles| stories| content)?:?|tags\\b.{10,}|more (?:from|on|stories).{0,40}|you may also like.*|recommended.*|read next.*)$");

    private Paragraphs() {}

    static Layout in(String text) {
        List<Span> parts = split(text);
        List<Block> blocks = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        Optional<PartialDate> date = Optional.empty();
        boolean closed = false;
        for (Span part : parts) {
            String line = part.of(text);
            Matcher byline = BYLINE.matcher(line);
            if (byline.matches() && !line.endsWith(".")) {
                authors.add(byline.group(1).strip());
            } else if (DATE_LINE.matcher(line).matches() || isBareDate(line)) {
                date = date.or(() -> Dates.parse(line));
            } else if (SECTION_END.matcher(line).matches()) {
                closed = blocks.size() > 2;
            } else if (!NOTICE.matcher(line).matches() && !(closed && !isProse(line)) && !isRubbish(line, closed)) {
                blocks.add(block(line, part, blocks));
            }
        }
        return new Layout(blocks, authors, date);
    }

    /** Paragraphs are separated by blank lines where lines are wrapped, otherwise every line is one. */
    private static List<Span> split(String text) {
        boolean wrapped =
                WRAPPED.matcher(text).results().count() * 12 > text.lines().count() && longest(text) <= 100;
        Matcher matcher = Pattern.compile(wrapped ? "(?s)\\S.*?(?=\\R[ \\t]*\\R|\\z)" : "\\S[^\\r\\n]*")
                .matcher(text);
        List<Span> parts = new ArrayList<>();
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && isBlank(text.charAt(end - 1))) {
                end--;
            }
            parts.add(new Span(matcher.start(), end));
        }
        return parts;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int longest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    private static Block block(String line, Span part, List<Block> before) {
        if (!isProse(line)) {
            boolean first = before.stream().noneMatch(block -> block.kind() == Kind.HEADLINE);
            boolean second = before.size() == 1 && before.get(0).kind() == Kind.HEADLINE;
            return new Block(first ? Kind.HEADLINE : second ? Kind.SUBHEADLINE : Kind.HEADLINE, part);
        }
        Matcher dateline = DATELINE.matcher(line);
        int skip = dateline.find() && dateline.end() < line.length() - 20 ? dateline.end() : 0;
        return new Block(Kind.PARAGRAPH, new Span(part.begin() + skip, part.end()));
    }

    /** Whether a line ends as a sentence does. */
    private static boolean isProse(String line) {
        return line.matches("(?s).*[.!?…:;][\"”’')\\]]*$") && line.length() > 25;
    }

    private static boolean isBareDate(String line) {
        return line.length() < 70
                && Dates.parse(line).isPresent()
                && !isProse(line)
                && line.replaceAll(
                                        "[\\p{L}]{3,9}day|[A-Z][a-z]{2,8}\\.?|[0-9:,|.\\s]|[apAP]\\.?[mM]\\.?|GMT|UTC|EDT|EST|at|st|nd|rd|th",
                                        "")
                                .strip()
                                .length()
                        < 4;
    }

    /** Teasers ("2After Key Report ..."), bare numbers, lines without two words or without letters of a sentence. */
    private static boolean isRubbish(String line, boolean closed) {
        boolean teaser = line.matches("^\\d{1,2}\\p{Lu}\\p{Ll}.*");
        boolean tiny = line.split("\\s+").length < 3;
        boolean slashed = !isProse(line) && line.matches(".*\\p{L}/\\p{L}.*Trending.*");
        return teaser || tiny || slashed || closed && !isProse(line);
    }
}
