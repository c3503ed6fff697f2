// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import riia.indicator.Tracker;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The matrix of authorities by periods: its names and its header stay while it scrolls; arrow keys walk in it. */
final class MatrixCanvas {

    private static final int NAME = 184;
    private static final int CELL = 104;
    private static final int ROW = 27;
    private static final int HEADER = 42;

    private final Canvas canvas;
    private final Inks inks;
    private final MatrixPaint paint;
    private final Consumer<Tracker.Cell> moved;
    private final Runnable opened;
    private Optional<ReturnsMatrix> matrix = Optional.empty();
    private Point selected = new Point(-1, -1);
    private boolean scrolledToNewest;

    /**
     * @param moved told which cell is selected now
     * @param opened told when the user wants the selected cell's details
     */
    MatrixCanvas(Composite parent, Inks inks, Consumer<Tracker.Cell> moved, Runnable opened) {
        this.inks = inks;
        this.moved = moved;
        this.opened = opened;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setBackground(inks.colour(Role.BACKGROUND));
        canvas.setData("testId", "returns-matrix");
        paint = new MatrixPaint(inks);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::hint);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        Spoken.name(canvas, () -> selectedCell().map(this::sentence).orElse("Returns, authority by period"));
    }

    Canvas control() {
        return canvas;
    }

    /** Shows a matrix; the selection stays on its authority and period if they are still there. */
    void show(ReturnsMatrix next) {
        Optional<Tracker.Cell> before = selectedCell();
        boolean other = !matrix.flatMap(ReturnsMatrix::chosen).equals(next.chosen());
        matrix = Optional.of(next);
        int row = before.map(cell -> next.tracker().authorities().indexOf(cell.authority())).orElse(-1);
        int column = before.map(cell -> next.tracker().periods().indexOf(cell.period())).orElse(-1);
        selected = row < 0 || column < 0 ? new Point(-1, -1) : new Point(column, row);
        scrolledToNewest &= !other;
        scrollBars();
        canvas.redraw();
    }

    private void resized() {
        scrollBars();
        if (selected.x >= 0) {
            reveal();
        }
    }

    private void scrollBars() {
        Rectangle area = canvas.getClientArea();
        int columns = matrix.map(ReturnsMatrix::columns).orElse(0);
        int rows = matrix.map(ReturnsMatrix::rows).orElse(0);
        set(canvas.getHorizontalBar(), columns * CELL, area.width - NAME, CELL);
        set(canvas.getVerticalBar(), rows * ROW, area.height - HEADER, ROW);
        if (!scrolledToNewest && columns > 0 && area.width > NAME) {
            scrolledToNewest = true;
            canvas.getHorizontalBar().setSelection(Math.max(0, columns * CELL - (area.width - NAME)));
        }
    }

    private static void set(ScrollBar bar, int whole, int seen, int step) {
        int thumb = Math.max(1, Math.min(seen, whole));
        bar.setVisible(seen < whole);
        bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, Math.max(1, whole), thumb, step,
                Math.max(step, thumb - step));
    }

    private void paint(GC gc) {
        gc.setBackground(inks.colour(Role.BACKGROUND));
        gc.fillRectangle(canvas.getClientArea());
        matrix.ifPresent(shown -> paint.draw(gc, new MatrixPaint.Scene(shown, canvas.getClientArea(),
                new Point(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection()), selected,
                canvas.isFocusControl(), new MatrixPaint.Sizes(NAME, CELL, ROW, HEADER))));
    }

    private Point at(int x, int y) {
        if (x < NAME || y < HEADER || matrix.isEmpty()) {
            return new Point(-1, -1);
        }
        int column = (x - NAME + canvas.getHorizontalBar().getSelection()) / CELL;
        int row = (y - HEADER + canvas.getVerticalBar().getSelection()) / ROW;
        return column < matrix.get().columns() && row < matrix.get().rows() ? new Point(column, row) : new Point(-1, -1);
    }

    private void press(Event event) {
        canvas.setFocus();
        Point cell = at(event.x, event.y);
        if (cell.x >= 0) {
            select(cell.x, cell.y);
            opened.run();
        }
    }

    private void hint(Event event) {
        Point cell = at(event.x, event.y);
        String text = cell.x < 0 ? null : sentence(matrix.orElseThrow().cell(cell.y, cell.x));
        if (!java.util.Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private String sentence(Tracker.Cell cell) {
        return CellFace.sentence(matrix.orElseThrow().name(cell.authority()), cell);
    }

    private void key(Event event) {
        if (matrix.isEmpty() || matrix.get().rows() == 0 || matrix.get().columns() == 0 || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        int lastColumn = matrix.get().columns() - 1;
        int lastRow = matrix.get().rows() - 1;
        Point from = selected.x < 0 ? new Point(lastColumn, 0) : selected;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> select(selected.x < 0 ? from.x : from.x - 1, from.y);
            case SWT.ARROW_RIGHT -> select(from.x + 1, from.y);
            case SWT.ARROW_UP -> select(from.x, from.y - 1);
            case SWT.ARROW_DOWN -> select(from.x, selected.x < 0 ? 0 : from.y + 1);
            case SWT.HOME -> select(0, from.y);
            case SWT.END -> select(lastColumn, from.y);
            case SWT.PAGE_UP -> select(from.x, 0);
            case SWT.PAGE_DOWN -> select(from.x, lastRow);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> opened.run();
            default -> { /* not ours */ }
        }
    }

    private void select(int column, int row) {
        ReturnsMatrix shown = matrix.orElseThrow();
        Point next = new Point(Math.max(0, Math.min(shown.columns() - 1, column)), Math.max(0, Math.min(shown.rows() - 1, row)));
        if (!next.equals(selected)) {
            selected = next;
            reveal();
            canvas.redraw();
            canvas.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
            moved.accept(shown.cell(next.y, next.x));
        }
    }

    private void reveal() {
        reveal(canvas.getHorizontalBar(), selected.x * CELL, CELL);
        reveal(canvas.getVerticalBar(), selected.y * ROW, ROW);
    }

    private static void reveal(ScrollBar bar, int from, int length) {
        if (from < bar.getSelection()) {
            bar.setSelection(from);
        } else if (from + length > bar.getSelection() + bar.getThumb()) {
            bar.setSelection(from + length - bar.getThumb());
        }
    }

    /** The cell that is selected, if one is. */
    Optional<Tracker.Cell> selectedCell() {
        return selected.x < 0 ? Optional.empty() : matrix.map(shown -> shown.cell(selected.y, selected.x));
    }
}
