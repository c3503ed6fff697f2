// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.util.List;
import java.util.Locale;

import riia.report.document.Cell;
import riia.report.document.Cell.Shade;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

/** A table that can be sorted by each column, with a legend before it. */
final class HtmlTable {

    private final Html html;
    private final HtmlCell cells;
    private int written;

    HtmlTable(Html html, Svg drawings) {
        this.html = html;
        this.cells = new HtmlCell(html, drawings);
    }

    void write(Table table) {
        String id = "table-" + ++written;
        legend(table);
        html.raw("<div class=\"grid" + (Tables.wide(table) ? " wide" : "") + "\" tabindex=\"0\" role=\"region\"")
                .attribute("aria-labelledby", id).raw(">\n<table>\n<caption").attribute("id", id).raw("><span>")
                .text(table.caption()).raw("</span></caption>\n<thead>\n");
        if (table.columns().stream().anyMatch(column -> !column.group().isEmpty())) {
            groups(table.columns());
        }
        html.raw("<tr class=\"headings\">");
        table.columns().forEach(this::heading);
        html.raw("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> line(row, table.columns(), false));
        html.raw("</tbody>\n");
        if (!table.footing().isEmpty()) {
            html.raw("<tfoot>\n");
            table.footing().forEach(row -> line(row, table.columns(), true));
            html.raw("</tfoot>\n");
        }
        html.raw("</table>\n</div>\n");
    }

    private void groups(List<Column> columns) {
        html.raw("<tr class=\"groups\">");
        for (int from = 0; from < columns.size();) {
            String group = columns.get(from).group();
            int to = from + 1;
            while (to < columns.size() && columns.get(to).group().equals(group)) {
                to++;
            }
            if (group.isEmpty()) {
                html.raw("<td colspan=\"" + (to - from) + "\"></td>");
            } else {
                html.raw("<th scope=\"colgroup\" colspan=\"" + (to - from) + "\"").attribute("title", group).raw("><span>").text(group)
                        .raw("</span></th>");
            }
            from = to;
        }
        html.raw("</tr>\n");
    }

    private void heading(Column column) {
        html.raw("<th scope=\"col\"").raw(column.figures() ? " class=\"figures\"" : "");
        if (!column.hint().isEmpty()) {
            html.attribute("title", column.hint());
        }
        html.raw("><div><button type=\"button\">").text(column.heading()).raw("</button>");
        if (!column.unit().isEmpty()) {
            html.raw("<small>").text(column.unit()).raw("</small>");
        }
        html.raw("</div></th>");
    }

    private void line(Line line, List<Column> columns, boolean footing) {
        html.raw("<tr>");
        for (int i = 0; i < columns.size(); i++) {
            if (i == 0) {
                html.raw("<th scope=\"row\">");
                cells.content(line.cells().get(i), false, false);
                html.raw("</th>");
            } else {
                cells.write(line.cells().get(i), columns.get(i).figures(), footing);
            }
        }
        html.raw("</tr>\n");
    }

    /** Each item with its sign, in the shade that goes with the sign where the table uses it. */
    private void legend(Table table) {
        if (table.legend().isEmpty()) {
            return;
        }
        html.raw("<ul class=\"legend\">\n");
        for (String item : table.legend()) {
            int end = item.indexOf(' ') < 0 ? item.length() : item.indexOf(' ');
            html.raw("<li").raw(swatch(table, item.substring(0, end))).raw("><b>").text(item.substring(0, end)).raw("</b>")
                    .text(item.substring(end)).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private static String swatch(Table table, String sign) {
        for (Shade shade : Shade.values()) {
            boolean meant = shade != Shade.NONE && shade.name().substring(shade.name().length() - 1).equals(sign);
            if (meant && table.rows().stream().flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell instanceof Cell.Figure figure && figure.shade() != Shade.NONE
                            && figure.shade().name().length() == shade.name().length())) {
                return " class=\"" + shade.name().toLowerCase(Locale.ROOT) + "\"";
            }
        }
        return "";
    }
}
