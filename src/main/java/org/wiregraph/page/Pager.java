package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A long list cut into pages, counted from 1. */
public record Pager(int all, int each, int page) {
    public Pager {
        if (all < 0 || each < 1) {
            throw new IllegalArgumentException("no pages of " + each + " of " + all);
        }
        page = Math.max(1, Math.min(page, (all + each - 1) / each));
    }

    public int pages() {
        return Math.max(1, (all + each - 1) / each);
    }

    /** The number of the first entry of the page, counted from 0. */
    int first() {
        return (page - 1) * each;
    }

    /** The entries of the page. */
    public <T> List<T> cut(List<T> list) {
        return list.subList(Math.min(first(), list.size()), Math.min(first() + each, list.size()));
    }

    /** Links to the other pages; nothing where there are none. */
    Html links(IntFunction<String> address) {
        if (pages() == 1) {
            return Html.NONE;
        }
        List<Html> parts = new ArrayList<>();
        if (page > 1) {
            parts.add(tag("a").href(address.apply(page - 1)).with("rel", "prev").text("← before"));
        }
        int[] near = IntStream.rangeClosed(1, pages())
                .filter(number -> number == 1 || number == pages() || Math.abs(number - page) <= 2)
                .toArray();
        int last = 0;
        for (int number : near) {
            if (number > last + 1) {
                parts.add(tag("span").text("…"));
            }
            parts.add(tag("a").href(address.apply(number))
                    .with(number == page, "aria-current", "page")
                    .with("aria-label", "Page " + number)
                    .text(Integer.toString(number)));
            last = number;
        }
        if (page < pages()) {
            parts.add(tag("a").href(address.apply(page + 1)).with("rel", "next").text("next →"));
        }
        return tag("nav").css("pager").with("aria-label", "Pages of the list").of(Html.joined(" ", parts));
    }
}
