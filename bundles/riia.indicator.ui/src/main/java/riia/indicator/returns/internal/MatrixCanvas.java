// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import riia.indicator.Return;
import riia.indicator.Tracker;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The matrix of authorities by periods: its names and its header stay while it scrolls; arrow keys walk in it, Space marks. */
final class MatrixCanvas {

    private static final int NAME = 200;
    private static final int CELL = 122;
    private static final int ROW = 27;
    private static final int HEADER = 42;

    private final Canvas canvas;
    private final Inks inks;
    private final MatrixPaint paint;
    private final Acts acts;
    private final LateMarks marks = new LateMarks();
    private Optional<ReturnsMatrix> matrix = Optional.empty();
    private Point selected = new Point(-1, -1);
    private boolean scrolledToNewest;

    /** What the user does in the matrix. */
    interface Acts {
        /** Another cell is selected. */
        void moved();

        /** The details of the selected cell are wanted. */
        void opened();

        /** A letter was pressed. */
        void letter(char letter);
    }

    MatrixCanvas(Composite parent, Inks inks, Acts acts) {
        this.inks = inks;
        this.acts = acts;
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
        marks.keepLate(next.tracker());
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
        matrix.ifPresent(shown -> paint.draw(gc, new MatrixPaint.Scene(shown, marks, canvas.getClientArea(),
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
            if ((event.stateMask & SWT.MOD1) != 0) {
                mark();
            } else {
                acts.opened();
            }
        }
    }

    /** Marks the selected return to be asked for, or takes the mark away. */
    private void mark() {
        selectedCell().ifPresent(cell -> marks.toggle(matrix.orElseThrow().tracker().dataset(), cell));
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        canvas.redraw();
    }

    /** The late returns to ask for. */
    List<Return> late() {
        return matrix.map(shown -> marks.chosen(shown.tracker(), selectedCell())).orElse(List.of());
    }

    void clearMarks() {
        marks.clear();
        canvas.redraw();
    }

    private void hint(Event event) {
        Point cell = at(event.x, event.y);
        String text = cell.x < 0 ? null : sentence(matrix.orElseThrow().cell(cell.y, cell.x));
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private String sentence(Tracker.Cell cell) {
        ReturnsMatrix shown = matrix.orElseThrow();
        return CellFace.sentence(shown.name(cell.authority()), cell)
                + (marks.has(shown.tracker().dataset(), cell) ? ". Marked to be asked for" : "");
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
            case SWT.CR, SWT.KEYPAD_CR -> acts.opened();
            case SWT.SPACE -> mark();
            default -> {
                if (event.character > ' ') {
                    acts.letter(event.character);
                }
            }
        }
    }

    private void select(int column, int row) {
        ReturnsMatrix shown = matrix.orElseThrow();
        Point next = new Point(Math.max(0, Math.min(shown.columns() - 1, column)), Math.max(0, Math.min(shown.rows() - 1, row)));
        if (!next.equals(selected)) {
            selected = next;
            reveal();
            canvas.redraw();
            canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
            acts.moved();
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
