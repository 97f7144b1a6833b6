package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names who wrote the article: "By Dave DeCamp", "- By RFE/RL", "Author: Dave DeCamp". */
final class Byline {
    private static final Pattern BY = Pattern.compile(
            "^[-–—•|*\\s]*(?:(?i:authors?|writers?|written by|words by|story by|text by|reported by|by)\\s*[:：]"
                    + "|(?i:(?:(?:written|words|story|text|profile|interview|analysis|commentary|opinion) )?by"
                    + "|(?:from|by) our (?:own )?correspondents?))\\s+(.+)$");
    private static final Set<String> CONNECTORS = Set.of("""
            and for the of in at with from de da del der den di du van von la le al el bin ibn on st nd rd th a.m
            p.m a.m. p.m. am pm updated published posted min read minutes views
            """.strip().split("\\s+"));
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[|•·/]\\s|\\s[-–—]\\s|\\b[Ff]or (?=\\p{Lu}|the )|\\b(?i:published|updated|posted|last updated)\\b"
                    + "|\\b(?:in|at|of|from) [A-Z]|\\(|@|\\d).*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bwith\\b)\\s*");
    private static final Pattern NAME = Pattern.compile("(?:[\\p{L}\\p{M}.'’-]+\\s+){1,4}[\\p{L}\\p{M}.'’-]+");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(news|times|post|press|staff|writers?|correspondents?|reporters?|editors?|daily|reuters|agency"
                    + "|wire|bureau|team|desk|contributors?|columnists?|analyst|professor|director|jr|sr)\\b.*");

    /** Characters; a longer credit names nobody. */
    private static final int LONGEST = 500;

    private Byline() {}

    /** Whether {@code line} is nothing but a byline; "By 2021 the troops had left" is not. */
    static boolean isByline(Line line) {
        Matcher by = BY.matcher(line.text());
        if (line.size() > 20 || !line.canBeNote() || !by.matches()) {
            return false;
        }
        Line rest = Line.of(by.group(1).replaceAll("\\S*@\\S+", ""));
        boolean named =
                rest.size() > 0 && !Character.isDigit(rest.words().get(0).charAt(0)) && rest.startsUpper();
        return named && rest.isCapitalisedBut(CONNECTORS) && (!rest.endsSentence() || rest.size() <= 6);
    }

    /** The people, or the agency, that a byline names. */
    static List<String> authors(Line line) {
        Matcher by = BY.matcher(line.text());
        return by.matches() ? names(by.group(1)) : List.of();
    }

    /** The names in {@code credit}, e.g. "Jane Doe and John Roe, CNN" without the office behind the comma. */
    static List<String> names(String credit) {
        String clean = KeptText.collapse(credit).replaceFirst("^(?i:by)\\s+", "");
        if (clean.length() > LONGEST || clean.contains("://") || clean.matches("\\S*@\\S+\\.\\S+")) {
            return List.of();
        }
        Matcher tail = TAIL.matcher(clean);
        String head = tail.find() && tail.start() > 0 ? clean.substring(0, tail.start()) : clean;
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(head)) {
            String name = part.strip().replaceFirst("(?<!\\b[A-Z])(?<!\\b[JS]r)\\.$", "");
            boolean another = !names.isEmpty();
            if (name.isEmpty() || name.equalsIgnoreCase("staff")) {
                continue;
            }
            if (!another
                    || (NAME.matcher(name).matches() && !OFFICE.matcher(name).matches())) {
                names.add(DecodedText.printable(name));
            }
        }
        return names;
    }
}
