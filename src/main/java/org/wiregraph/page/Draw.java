package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** The small marks that all pages share: names that lead to their page, statuses, counts. */
final class Draw {
    private final Links links;

    Draw(Links links) {
        this.links = links;
    }

    /** A thing as a link in the colour of its family; a text as it is. */
    Html thing(Thing thing) {
        if (thing.iri().isEmpty()) {
            return tag("span").css("literal").of(Html.name(thing.label()));
        }
        String address = links.to(thing.iri());
        Tag name = address.isEmpty() ? tag("span") : tag("a").href(address);
        return name.css("thing " + thing.family().word())
                .with(!thing.className().isEmpty(), "title", thing.className())
                .of(Html.name(thing.label()));
    }

    /** A status, by the local name of its IRI, e.g. {@code Planned}. */
    static Html status(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return tag("span").css("status " + word).text(word);
    }

    /** Local name of a term of the vocabulary. */
    static String localName(String iri) {
        return iri.substring(iri.indexOf('#') + 1);
    }

    /** Why a question has no answer; an error in a query with its line, column under column. */
    static Html problem(String words) {
        return tag(words.contains("\n") ? "pre" : "p")
                .css("problem")
                .with("role", "alert")
                .text(sentence(words));
    }

    /** The words with a capital first. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Html date(String date) {
        return date.isEmpty() ? Html.NONE : tag("time").with("datetime", date).text(date);
    }

    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /**
     * A time in words, as exact as the text was: a day, a whole month or year, or what lies between two days.
     *
     * @param earliest first day, "" if unknown
     * @param latest last day, "" if unknown
     */
    static String period(String earliest, String latest) {
        if (earliest.isEmpty() || latest.isEmpty()) {
            return earliest.isEmpty() ? (latest.isEmpty() ? "" : "by " + latest) : "from " + earliest;
        }
        LocalDate first = LocalDate.parse(earliest);
        LocalDate last = LocalDate.parse(latest);
        if (first.equals(last)) {
            return earliest;
        }
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (months && YearMonth.from(first).equals(YearMonth.from(last))) {
            return YearMonth.from(first).toString();
        }
        if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12 && first.getYear() == last.getYear()) {
            return Integer.toString(first.getYear());
        }
        return earliest + " to " + latest;
    }
}
