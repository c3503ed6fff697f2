// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.Tracker;
import riia.indicator.returns.internal.CellFace.Tone;
import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Draws a matrix of returns: cells first, then what stays over them while they scroll. */
final class MatrixPaint {

    private static final int PAD = 8;

    private final Inks inks;

    /** Measures, in pixels. */
    record Sizes(int name, int cell, int row, int header) {
    }

    /** What to draw, where. */
    record Scene(ReturnsMatrix matrix, LateMarks marks, Rectangle area, Point scrolled, Point selected, boolean focused, Sizes sizes) {

        Rectangle cell(int column, int row) {
            return new Rectangle(sizes.name() + column * sizes.cell() - scrolled.x, sizes.header() + row * sizes.row() - scrolled.y,
                    sizes.cell(), sizes.row());
        }
    }

    MatrixPaint(Inks inks) {
        this.inks = inks;
    }

    void draw(GC gc, Scene scene) {
        Sizes sizes = scene.sizes();
        gc.setFont(inks.font(0, SWT.NORMAL));
        gc.setClipping(sizes.name(), sizes.header(), scene.area().width - sizes.name(), scene.area().height - sizes.header());
        for (int row = 0; row < scene.matrix().rows(); row++) {
            for (int column = 0; column < scene.matrix().columns(); column++) {
                cell(gc, scene, column, row);
            }
        }
        selection(gc, scene);
        gc.setClipping(0, sizes.header(), sizes.name(), scene.area().height - sizes.header());
        for (int row = 0; row < scene.matrix().rows(); row++) {
            name(gc, scene, row);
        }
        gc.setClipping(sizes.name(), 0, scene.area().width - sizes.name(), sizes.header());
        for (int column = 0; column < scene.matrix().columns(); column++) {
            period(gc, scene, column);
        }
        gc.setClipping((Rectangle) null);
        rules(gc, scene);
    }

    private void cell(GC gc, Scene scene, int column, int row) {
        Rectangle box = scene.cell(column, row);
        if (!box.intersects(scene.area())) {
            return;
        }
        Tracker.Cell one = scene.matrix().cell(row, column);
        CellFace face = CellFace.of(one);
        if (face.tone() != Tone.NONE) {
            gc.setBackground(inks.colour(back(face.tone())));
            gc.fillRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
        }
        gc.setForeground(inks.colour(ink(face.tone())));
        int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
        boolean marked = scene.marks().has(scene.matrix().tracker().dataset(), one);
        gc.drawText(marked ? "\u2611" : face.sign(), box.x + PAD - (marked ? 2 : 0), y, true);
        gc.drawText(face.words(), box.x + PAD + 16, y, true);
    }

    private static Role back(Tone tone) {
        return switch (tone) {
            case GOOD -> Role.GOOD;
            case WARN -> Role.WARN;
            case BAD -> Role.BAD;
            case INFO -> Role.INFO;
            case NONE -> Role.BACKGROUND;
        };
    }

    private static Role ink(Tone tone) {
        return switch (tone) {
            case GOOD -> Role.GOOD_TEXT;
            case WARN -> Role.WARN_TEXT;
            case BAD -> Role.BAD_TEXT;
            case INFO -> Role.INFO_TEXT;
            case NONE -> Role.QUIET_TEXT;
        };
    }

    private void selection(GC gc, Scene scene) {
        if (scene.selected().x >= 0) {
            Rectangle box = scene.cell(scene.selected().x, scene.selected().y);
            gc.setForeground(inks.colour(scene.focused() ? Role.ACCENT : Role.QUIET_TEXT));
            gc.setLineWidth(2);
            gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
            gc.setLineWidth(1);
        }
    }

    private void name(GC gc, Scene scene, int row) {
        Rectangle box = scene.cell(0, row);
        boolean chosen = row == scene.selected().y;
        gc.setForeground(inks.colour(Role.TEXT));
        gc.setFont(inks.font(0, chosen ? SWT.BOLD : SWT.NORMAL));
        gc.drawText(scene.matrix().names().get(row), 12, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setFont(inks.font(0, SWT.NORMAL));
    }

    private void period(GC gc, Scene scene, int column) {
        Rectangle box = scene.cell(column, 0);
        Period period = scene.matrix().tracker().periods().get(column);
        boolean quarter = period.type() == PeriodType.QUARTER;
        String code = period.code();
        int line = gc.getFontMetrics().getHeight();
        if (quarter) {
            gc.setForeground(inks.colour(Role.QUIET_TEXT));
            gc.drawText(code.substring(0, 7), box.x + PAD, 4, true);
        }
        gc.setForeground(inks.colour(Role.TEXT));
        gc.setFont(inks.font(0, SWT.BOLD));
        gc.drawText(quarter ? code.substring(8) : code, box.x + PAD, quarter ? 4 + line : scene.sizes().header() - line - 6, true);
        gc.setFont(inks.font(0, SWT.NORMAL));
        if (quarter && code.endsWith("Q1")) {
            gc.setForeground(inks.colour(Role.LINE));
            gc.drawLine(box.x, 4, box.x, scene.sizes().header());
        }
    }

    private void rules(GC gc, Scene scene) {
        Sizes sizes = scene.sizes();
        gc.setForeground(inks.colour(Role.LINE));
        gc.drawLine(0, sizes.header() - 1, scene.area().width, sizes.header() - 1);
        int bottom = Math.min(scene.area().height, sizes.header() + scene.matrix().rows() * sizes.row());
        gc.drawLine(sizes.name() - 1, 0, sizes.name() - 1, bottom);
        gc.setForeground(inks.colour(Role.QUIET_TEXT));
        gc.drawText("Authority", 12, sizes.header() - gc.getFontMetrics().getHeight() - 6, true);
    }
}
