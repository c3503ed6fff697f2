// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import riia.base.Problem;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.spi.Row;
import riia.indicator.wizard.internal.ColumnUse.Kind;
import riia.indicator.wizard.internal.SheetFace.Part;
import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Draws the beginning of a sheet: cells first, then the strip of columns and the numbers of rows that stay over them. */
final class GridPaint {

    static final int ROW = 22;
    static final int GUTTER = 100;
    static final int STRIP = 62;
    private static final int PAD = 6;

    private final Inks inks;

    /**
     * What to draw, where.
     *
     * @param lefts left edge of each column, and the right edge of the last, from 0
     */
    record Scene(SheetFace face, FoundCells found, int[] lefts, Rectangle area, Point scrolled, Point selected, boolean focused) {

        Rectangle cell(int column, int index) {
            return new Rectangle(GUTTER + lefts[column] - scrolled.x, STRIP + index * ROW - scrolled.y, lefts[column + 1] - lefts[column], ROW);
        }
    }

    GridPaint(Inks inks) {
        this.inks = inks;
    }

    void draw(GC gc, Scene scene) {
        int from = Math.max(0, scene.scrolled().y / ROW);
        int to = Math.min(scene.face().rows().size() - 1, from + scene.area().height / ROW + 1);
        gc.setClipping(GUTTER, STRIP, scene.area().width - GUTTER, scene.area().height - STRIP);
        for (int column = 0; column < scene.face().columns().size(); column++) {
            if (scene.cell(column, 0).x < scene.area().width && scene.cell(column, 0).x + scene.cell(column, 0).width > GUTTER) {
                for (int index = from; index <= to; index++) {
                    cell(gc, scene, column, index);
                }
            }
        }
        titles(gc, scene, from, to);
        selection(gc, scene);
        gc.setClipping(0, STRIP, GUTTER, scene.area().height - STRIP);
        for (int index = from; index <= to; index++) {
            number(gc, scene, index);
        }
        gc.setClipping(GUTTER, 0, scene.area().width - GUTTER, STRIP);
        for (int column = 0; column < scene.face().columns().size(); column++) {
            strip(gc, scene, column);
        }
        gc.setClipping((Rectangle) null);
        corner(gc, scene);
    }

    /** Titles run on over their empty neighbours, as in a spreadsheet. */
    private void titles(GC gc, Scene scene, int from, int to) {
        for (int index = from; index <= to; index++) {
            for (int column = 0; column < scene.face().columns().size(); column++) {
                String text = scene.face().rows().get(index).cell(column).strip();
                Optional<Kind> sign = scene.face().sign(scene.face().rows().get(index), column);
                if (!text.isEmpty() && runsOn(scene.face(), index, sign)) {
                    gc.setForeground(inks.colour(sign.isPresent() ? Role.TEXT : Role.QUIET_TEXT));
                    gc.setFont(inks.font(0, sign.isPresent() ? SWT.BOLD : SWT.NORMAL));
                    text(gc, sign.map(one -> ColumnChoice.words(one) + ": ").orElse("") + text, scene.cell(column, index), false, true);
                }
            }
        }
    }

    private static boolean runsOn(SheetFace face, int index, Optional<Kind> sign) {
        return sign.isPresent() || face.parts(index) == Part.ABOVE;
    }

    private void cell(GC gc, Scene scene, int column, int index) {
        SheetFace face = scene.face();
        Row row = face.rows().get(index);
        Rectangle box = scene.cell(column, index);
        Optional<Problem> problem = scene.found().at(row.number(), column);
        Optional<Kind> sign = face.sign(row, column);
        Part part = face.parts(index);
        Role back = problem.map(one -> one.isError() ? Role.BAD : Role.WARN).orElseGet(() -> sign.map(GridPaint::tint).orElseGet(() ->
                part == Part.HEADING ? Role.INFO : part == Part.FIGURES ? tint(face, column) : part == Part.ABOVE ? Role.BACKGROUND : Role.RAISED));
        Role ink = problem.map(one -> one.isError() ? Role.BAD_TEXT : Role.WARN_TEXT).orElseGet(() -> sign.map(one -> Role.TEXT).orElseGet(() ->
                part == Part.HEADING ? Role.INFO_TEXT : part == Part.FIGURES && isRead(face, column) ? Role.TEXT : Role.QUIET_TEXT));
        gc.setBackground(inks.colour(back));
        gc.fillRectangle(box.x, box.y, box.width - 1, box.height - 1);
        gc.setForeground(inks.colour(ink));
        gc.setFont(inks.font(0, part == Part.HEADING ? SWT.BOLD : SWT.NORMAL));
        String text = problem.map(one -> one.isError() ? "\u2715 " : "! ").orElse("")
                + row.cell(column).strip();
        if (!runsOn(face, index, sign)) {
            text(gc, text, box, part == Part.FIGURES && isFigure(row.cell(column)), false);
        }
    }

    private static boolean isFigure(String cell) {
        return !cell.isBlank() && cell.length() < 25 && cell.chars().allMatch(one -> one >= '0' && one <= '9' || " .,-%\u00a3".indexOf(one) >= 0);
    }

    /** Cut at the edge of its box, unless it runs on. */
    private static void text(GC gc, String text, Rectangle box, boolean right, boolean runsOn) {
        int width = right ? gc.textExtent(text).x : 0;
        int x = right ? Math.max(box.x + PAD, box.x + box.width - PAD - width) : box.x + PAD;
        int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
        if (text.isEmpty()) {
            return;
        }
        Rectangle before = gc.getClipping();
        if (!runsOn) {
            gc.setClipping(before.intersection(new Rectangle(box.x, box.y, box.width - 2, box.height)));
        }
        gc.drawText(text.length() > 200 ? text.substring(0, 200) : text, x, y, true);
        gc.setClipping(before);
    }

    private static boolean isRead(SheetFace face, int column) {
        return face.columns().get(column).use().map(one -> one.kind() != Kind.NOT_READ).orElse(true);
    }

    private static Role tint(SheetFace face, int column) {
        return face.columns().get(column).use().map(one -> tint(one.kind())).orElse(Role.BACKGROUND);
    }

    private static Role tint(Kind kind) {
        return switch (kind) {
            case NOT_READ -> Role.BACKGROUND;
            case AUTHORITY, INDICATOR, BREAKDOWN -> Role.SELECTION;
            case PERIOD -> Role.QUARTER_4;
            case FIGURES, BY_HEADING, BY_ROW -> Role.GOOD;
        };
    }

    private void selection(GC gc, Scene scene) {
        if (scene.selected().x >= 0) {
            Rectangle box = scene.cell(scene.selected().x, scene.selected().y);
            gc.setForeground(inks.colour(scene.focused() ? Role.ACCENT : Role.QUIET_TEXT));
            gc.setLineWidth(2);
            gc.drawRectangle(box.x, box.y, box.width - 2, box.height - 2);
            gc.setLineWidth(1);
        }
    }

    private void number(GC gc, Scene scene, int index) {
        Part part = scene.face().parts(index);
        Rectangle box = new Rectangle(0, STRIP + index * ROW - scene.scrolled().y, GUTTER, ROW);
        boolean chosen = index == scene.selected().y;
        gc.setBackground(inks.colour(part == Part.HEADING ? Role.INFO : Role.RAISED));
        gc.fillRectangle(box.x, box.y, box.width - 1, box.height - 1);
        gc.setFont(inks.font(0, chosen ? SWT.BOLD : SWT.NORMAL));
        gc.setForeground(inks.colour(part == Part.HEADING ? Role.INFO_TEXT : Role.QUIET_TEXT));
        gc.drawText(part.label(), box.x + PAD, box.y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setForeground(inks.colour(chosen ? Role.TEXT : Role.QUIET_TEXT));
        text(gc, String.valueOf(scene.face().rows().get(index).number()), box, true, false);
    }

    private void strip(GC gc, Scene scene, int column) {
        Rectangle box = scene.cell(column, 0);
        if (box.x >= scene.area().width || box.x + box.width <= GUTTER) {
            return;
        }
        SheetFace.Strip strip = scene.face().columns().get(column);
        boolean read = isRead(scene.face(), column);
        Role tint = tint(scene.face(), column);
        gc.setBackground(inks.colour(tint == Role.BACKGROUND ? Role.RAISED : tint));
        gc.fillRectangle(box.x, 0, box.width - 1, STRIP - 1);
        gc.setForeground(inks.colour(column == scene.selected().x ? Role.ACCENT : Role.QUIET_TEXT));
        gc.setFont(inks.font(0, column == scene.selected().x ? SWT.BOLD : SWT.NORMAL));
        text(gc, ColumnAt.letterOf(column), new Rectangle(box.x, 0, box.width, 20), false, false);
        gc.setForeground(inks.colour(read ? Role.TEXT : Role.QUIET_TEXT));
        gc.setFont(inks.font(0, read ? SWT.BOLD : SWT.ITALIC));
        text(gc, strip.title(), new Rectangle(box.x, 20, box.width, 20), false, false);
        gc.setForeground(inks.colour(Role.QUIET_TEXT));
        gc.setFont(inks.font(0, SWT.NORMAL));
        text(gc, strip.detail(), new Rectangle(box.x, 39, box.width, 20), false, false);
    }

    private void corner(GC gc, Scene scene) {
        gc.setFont(inks.font(0, SWT.NORMAL));
        gc.setForeground(inks.colour(Role.QUIET_TEXT));
        gc.drawText("Taken for", PAD, 22, true);
        gc.setForeground(inks.colour(Role.LINE));
        gc.drawLine(0, STRIP - 1, scene.area().width, STRIP - 1);
        gc.drawLine(GUTTER - 1, 0, GUTTER - 1, scene.area().height);
    }
}
