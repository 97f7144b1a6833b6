package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The plain text of a Markdown paragraph: link texts without targets, no images, emphasis marks, code marks or tags. */
final class MarkdownInline {
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s");
    private static final Pattern CODE = Pattern.compile("(?s)(`{1,9})(?!`)(.{1,1000}?)(?<!`)\\1(?!`)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~\"'$%&,/:;=?@^-])");
    private static final String TARGET = "\\((?:[^()\\s]++|\\([^()]*+\\))*+(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)";
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]]{0,1000}\\](?:" + TARGET + "|\\[[^\\]]{0,1000}\\])");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{1,1000})\\](?:" + TARGET + "|\\[[^\\]]{0,1000}\\])");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]]{1,100}\\]");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern STARS = Pattern.compile("(\\*{1,3})(?=\\S)(.{1,1000}?)(?<=\\S)\\1", Pattern.DOTALL);
    private static final Pattern UNDERSCORES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(_{1,3})(?=\\S)(.{1,1000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])", Pattern.DOTALL);
    private static final Pattern STRUCK = Pattern.compile("(?s)~~.{1,1000}?~~");
    private static final char FIRST_PRIVATE = '\uE000';

    private final List<String> literals = new ArrayList<>();

    private MarkdownInline() {}

    static String plain(String markdown) {
        return new MarkdownInline().strip(markdown);
    }

    private String strip(String markdown) {
        String text = CODE.matcher(TASK.matcher(markdown).replaceFirst("")).replaceAll(match -> hide(match, 2));
        text = ESCAPE.matcher(text).replaceAll(match -> hide(match, 1));
        text = IMAGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = FOOTNOTE.matcher(text).replaceAll("");
        text = AUTOLINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).find() ? Jsoup.parseBodyFragment(text).body().text() : text;
        text = STRUCK.matcher(text).replaceAll("");
        for (int depth = 0; depth < 3; depth++) {
            text = STARS.matcher(text).replaceAll("$2");
            text = UNDERSCORES.matcher(text).replaceAll("$2");
        }
        return KeptText.collapse(reveal(Parser.unescapeEntities(text, false)));
    }

    /** Keeps what code and backslashes protect out of the way of the other rules. */
    private String hide(MatchResult match, int group) {
        literals.add(match.group(group).strip());
        return literals.size() > 4000 ? "" : String.valueOf((char) (FIRST_PRIVATE + literals.size() - 1));
    }

    private String reveal(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            int index = c - FIRST_PRIVATE;
            out.append(index >= 0 && index < literals.size() ? literals.get(index) : String.valueOf((char) c));
        });
        return out.toString();
    }
}
