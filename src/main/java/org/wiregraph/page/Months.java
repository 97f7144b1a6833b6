package org.wiregraph.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by month, without gaps; by year where the months would be too many to draw. */
final class Months {
    private static final int MOST = 60;
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final int YEAR = 4;

    private Months() {}

    /** @param counts by "2021-06"; other keys are left out */
    static List<Overview.Count> filled(Map<String, Integer> counts) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        counts.forEach((month, number) -> {
            if (month.matches(MONTH)) {
                months.put(YearMonth.parse(month), number);
            }
        });
        if (months.isEmpty()) {
            return List.of();
        }
        YearMonth last = months.lastKey();
        if (months.firstKey().plusMonths(MOST).isBefore(last)) {
            return years(months);
        }
        List<Overview.Count> filled = new ArrayList<>();
        for (YearMonth month = months.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            filled.add(new Overview.Count(month.toString(), months.getOrDefault(month, 0)));
        }
        return filled;
    }

    private static List<Overview.Count> years(SortedMap<YearMonth, Integer> months) {
        SortedMap<String, Integer> years = new TreeMap<>();
        months.forEach((month, number) -> years.merge(month.toString().substring(0, YEAR), number, Integer::sum));
        return years.entrySet().stream()
                .map(entry -> new Overview.Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
