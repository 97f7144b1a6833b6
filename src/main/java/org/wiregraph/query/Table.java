package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of words under column names, drawn for a terminal or as Markdown.
 *
 * @param more what is said of further rows after the number of these, empty if there are none
 */
public record Table(List<String> columns, List<List<String>> rows, String more) {
    private static final int LEAST = 8;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The table as text.
     *
     * @param width columns of the terminal, to which wide tables are cut; 0 for as wide as need be
     */
    public String render(String format, int width) {
        if (rows.isEmpty()) {
            return "(no rows)\n";
        }
        return format.equals("markdown") || format.equals("md") ? markdown() : plain(width);
    }

    private String markdown() {
        StringBuilder out = new StringBuilder("| " + String.join(" | ", columns) + " |\n");
        out.append("|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach(row -> out.append("| ")
                .append(String.join(
                        " | ",
                        row.stream().map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n"));
        return out.toString();
    }

    private String plain(int width) {
        List<Integer> widths = widths(width);
        StringBuilder out = new StringBuilder();
        line(out, columns, widths);
        line(out, widths.stream().map("─"::repeat).toList(), widths);
        rows.forEach(row -> line(out, row, widths));
        out.append("(").append(rows.size()).append(rows.size() == 1 ? " row" : " rows");
        out.append(more).append(")\n");
        return out.toString();
    }

    /** Each column as wide as its widest cell; the widest columns give way until the table fits. */
    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            int widest =
                    rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
            widths.add(Math.max(widest, columns.get(c).length()));
        }
        int limit = width <= 0 ? Integer.MAX_VALUE : Math.max(width, columns.size() * (LEAST + 2));
        while (widths.stream().mapToInt(one -> one + 2).sum() - 2 > limit) {
            int widest = 0;
            for (int c = 1; c < widths.size(); c++) {
                widest = widths.get(c) > widths.get(widest) ? c : widest;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static void line(StringBuilder out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cut(cells.get(c), widths.get(c));
            line.append(c == 0 ? "" : "  ").append(cell).append(" ".repeat(widths.get(c) - length(cell)));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cut(String cell, int width) {
        return length(cell) <= width
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }
}
