package org.depesche.cli.output;

import java.io.PrintWriter;
import java.util.List;

/** A table of aligned columns; the last column takes the room that is left. */
final class Table {
    private static final int WIDEST = 48;
    private static final int LINE = 200;

    private Table() {}

    static void print(List<String> header, List<List<String>> rows, PrintWriter out) {
        if (rows.isEmpty()) {
            out.println("nothing found");
            return;
        }
        int[] widths = widths(header, rows);
        out.println(line(header, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static int[] widths(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = header.get(column).length();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], Math.min(WIDEST, length(row.get(column))));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            boolean last = column == widths.length - 1;
            String cell = cut(cells.get(column), last ? Math.max(WIDEST, LINE - line.length()) : widths[column]);
            line.append(cell);
            if (!last) {
                line.append(" ".repeat(widths[column] - length(cell) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell, int width) {
        if (length(cell) <= width) {
            return cell;
        }
        return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
