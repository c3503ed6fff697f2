// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.pdf.page.internal.Paper;
import riia.report.pdf.page.internal.Passage;
import riia.report.pdf.page.internal.Tag;
import riia.report.pdf.page.internal.Type;
import riia.report.pdf.piece.internal.Inks;
import riia.report.pdf.piece.internal.Piece;

/** A table on pages: legend, then each part with its caption, headings that come again on every page, rows, and footing. */
public final class Grid implements Piece {

    private static final float BEFORE = 8;
    /** How many rows keep a footing company. */
    private static final int COMPANY = 2;

    private final Type type;
    private final Table table;
    private final List<List<GridCell>> rows;
    private final List<List<GridCell>> footing;
    private final Legend legend;
    private final Plan plan;

    private Grid(Type type, Table table) {
        this.type = type;
        this.table = table;
        rows = table.rows().stream().map(line -> GridCell.of(line, table.columns(), false)).toList();
        footing = table.footing().stream().map(line -> GridCell.of(line, table.columns(), true)).toList();
        legend = new Legend(type, table.legend(), rows);
        plan = Plan.of(measures());
    }

    public static Grid of(Type type, Table table) {
        return new Grid(type, table);
    }

    @Override
    public boolean wide() {
        return plan.look().wide();
    }

    @Override
    public float least(Paper paper) {
        Plan.Part first = plan.parts().get(0);
        Rows set = new Rows(type, plan.look(), first);
        float row = rows.isEmpty() ? 0 : Math.min(set.heightOf(rows.get(0)), paper.whole() / 4);
        return BEFORE + legend.height(paper.width()) + caption(paper, 0).height() + headings(first).height() + row;
    }

    @Override
    public void flow(Paper paper, Tag parent) {
        paper.ensure(least(paper));
        paper.space(BEFORE);
        legend.flow(paper, parent);
        for (int i = 0; i < plan.parts().size(); i++) {
            part(paper, parent.add("Table"), i);
        }
        paper.down(BEFORE);
    }

    private void part(Paper paper, Tag tag, int number) {
        Plan.Part part = plan.parts().get(number);
        Passage caption = caption(paper, number);
        Headings headings = headings(part);
        if (number > 0) {
            paper.ensure(Math.min(paper.whole(), BEFORE + caption.height() + headings.height() + 4 * plan.look().leading()));
            paper.space(BEFORE);
        }
        caption.flow(paper, tag.add("Caption"), 0);
        headings.flow(paper, Optional.of(tag.add("THead")));
        Rows set = new Rows(type, plan.look(), part);
        rows(paper, tag, "TBody", rows, set, headings, Math.min(set.height(footing), paper.whole() / 3));
        if (!footing.isEmpty()) {
            set.rule(paper);
        }
        rows(paper, tag, "TFoot", footing, set, headings, 0);
    }

    /** @param after room that what follows needs, for which the last rows go to the next page with it */
    private static void rows(Paper paper, Tag tag, String kind, List<List<GridCell>> some, Rows set, Headings headings, float after) {
        if (some.isEmpty()) {
            return;
        }
        Tag body = tag.add(kind);
        Runnable nextPage = () -> {
            paper.turn();
            headings.flow(paper, Optional.empty());
        };
        int last = Math.max(0, some.size() - COMPANY);
        for (int i = 0; i < some.size(); i++) {
            float height = set.heightOf(some.get(i));
            if (height > paper.whole() - headings.height()) {
                set.tear(paper, body, some.get(i), nextPage);
                continue;
            }
            if (height > paper.room() || i == last && set.height(some.subList(i, some.size())) + after > paper.room()) {
                nextPage.run();
            }
            set.flow(paper, body, some.get(i));
        }
    }

    private Headings headings(Plan.Part part) {
        return new Headings(type, plan.look(), table.columns(), part);
    }

    private Passage caption(Paper paper, int number) {
        List<Integer> columns = plan.parts().get(number).columns();
        String words = plan.parts().size() == 1 ? table.caption() : table.caption() + " Columns " + columns.get(1) + " to "
                + columns.get(columns.size() - 1) + " of " + (table.columns().size() - 1) + ".";
        return Passage.of(words, type.bold(), 9, Inks.TEXT, paper.width());
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Measure measure = new Measure(type, column, i == 0);
            for (List<List<GridCell>> some : List.of(rows, footing)) {
                for (List<GridCell> row : some) {
                    measure.add(row.get(i));
                }
            }
            measures.add(measure);
        }
        return measures;
    }
}
