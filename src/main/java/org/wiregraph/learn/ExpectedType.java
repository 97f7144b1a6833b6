package org.wiregraph.learn;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a class's or a property's label lets expect of a phrase: a person, a place, an organization, a date, a number. */
final class ExpectedType {
    static final String OTHER = "OTHER";

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "PERSON",
            Set.of(
                    "person",
                    "people",
                    "peop",
                    "human",
                    "man",
                    "woman",
                    "actor",
                    "artist",
                    "author",
                    "writer",
                    "politician",
                    "player",
                    "athlete",
                    "astronaut",
                    "scientist",
                    "sportsperson",
                    "personnel",
                    "president",
                    "director",
                    "saint",
                    "patient",
                    "commander",
                    "engineer",
                    "captain",
                    "officer",
                    "employee",
                    "student",
                    "doctor",
                    "leader"),
            "LOCATION",
            Set.of(
                    "place",
                    "location",
                    "loc",
                    "city",
                    "country",
                    "town",
                    "village",
                    "state",
                    "region",
                    "county",
                    "municipality",
                    "settlement",
                    "area",
                    "district",
                    "river",
                    "mountain",
                    "lake",
                    "island",
                    "continent",
                    "port",
                    "watercourse",
                    "sea"),
            "ORGANIZATION",
            Set.of(
                    "organization",
                    "organisation",
                    "org",
                    "company",
                    "agency",
                    "university",
                    "school",
                    "team",
                    "club",
                    "band",
                    "party",
                    "group",
                    "government",
                    "college",
                    "institution",
                    "publisher",
                    "airline",
                    "league",
                    "station",
                    "hospital"),
            "DATE",
            Set.of("date", "year", "day", "time"));

    private static final Map<String, Set<String>> LABELS = Map.of(
            "DATE",
            Set.of("date", "year", "day", "established", "founded"),
            "NUMBER",
            Set.of(
                    "number",
                    "count",
                    "population",
                    "height",
                    "length",
                    "area",
                    "width",
                    "depth",
                    "elevation",
                    "weight",
                    "mass",
                    "runtime",
                    "budget",
                    "cost",
                    "revenue",
                    "income",
                    "gross",
                    "temperature",
                    "density",
                    "speed",
                    "size",
                    "total",
                    "pages",
                    "price",
                    "tonnage",
                    "capacity",
                    "age",
                    "dose"));

    private ExpectedType() {}

    /** The type of a class with {@code words} as its label, empty if they say nothing. */
    static String ofClass(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            for (String type : List.of("PERSON", "LOCATION", "ORGANIZATION", "DATE")) {
                if (CLASSES.getOrDefault(type, Set.of()).contains(word)) {
                    return type;
                }
            }
        }
        return "";
    }

    /** The type of the values of a property with {@code words} as its label, empty if they say nothing. */
    static String ofLabel(List<String> words) {
        for (String type : List.of("DATE", "NUMBER")) {
            if (words.stream().anyMatch(LABELS.getOrDefault(type, Set.of())::contains)) {
                return type;
            }
        }
        return "";
    }

    /** Whether the recogniser of names knows the type. */
    static boolean isRecognised(String type) {
        return type.equals("PERSON") || type.equals("LOCATION") || type.equals("ORGANIZATION");
    }

    /** Whether a recognised name is of another type than expected. */
    static boolean contradicts(String expected, Phrase phrase) {
        return isRecognised(expected) && isRecognised(phrase.type()) && !expected.equals(phrase.type());
    }

    /** How a phrase keeps to what was expected: {@code yes}, {@code no} or {@code open}. */
    static String judge(String expected, Phrase phrase) {
        if (expected.isEmpty() || expected.equals(OTHER)) {
            return expected + " " + phrase.kind();
        }
        return expected + " " + phrase.type();
    }
}
