// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;

import riia.base.Problem;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The beginning of a sheet: walked by arrows, changed by letters, by its menu, or in step 3. */
final class GridCanvas {

    private static final int NARROWEST = 76;
    private static final int WIDEST = 190;
    private static final int MEASURED = 40;

    private final Canvas canvas;
    private final GridPaint paint;
    private final Inks inks;
    private final Desk desk;
    private final Consumer<Point> moved;
    private Optional<SheetFace> face = Optional.empty();
    private FoundCells found;
    private int[] lefts = {0};
    private Point selected = new Point(-1, -1);

    /** @param moved told the column (x) and the row's index (y) that are selected now */
    GridCanvas(Composite parent, Inks inks, Desk desk, Consumer<Point> moved) {
        this.inks = inks;
        this.desk = desk;
        this.moved = moved;
        paint = new GridPaint(inks);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setBackground(inks.colour(Role.BACKGROUND));
        canvas.setData("testId", "import-grid");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> scrollBars());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseDoubleClick, event -> desk.askColumn());
        canvas.addListener(SWT.MouseMove, this::hint);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MenuDetect, event -> menu());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        Spoken.name(canvas, () -> face.filter(one -> selected.x >= 0).map(one -> one.sentence(selected.y, selected.x))
                .orElse("The first rows of the file"));
    }

    Canvas control() {
        return canvas;
    }

    Point selected() {
        return selected;
    }

    /** Begins with another file: at its first cell. */
    void reset() {
        selected = new Point(-1, -1);
        canvas.getHorizontalBar().setSelection(0);
        canvas.getVerticalBar().setSelection(0);
    }

    /** Shows a sheet; the selection stays where it was if there is such a cell. */
    void show(SheetFace next, FoundCells problems) {
        boolean other = face.map(one -> !one.columns().equals(next.columns()) || one.rows() != next.rows()).orElse(true);
        face = Optional.of(next);
        found = problems;
        if (other) {
            measure(next);
            scrollBars();
        }
        if (next.rows().isEmpty() || next.columns().isEmpty()) {
            selected = new Point(-1, -1);
        } else if (selected.x < 0) {
            selected = new Point(0, Math.max(0, next.parts().indexOf(SheetFace.Part.HEADING)));
        } else {
            selected = new Point(Math.min(selected.x, next.columns().size() - 1), Math.min(selected.y, next.rows().size() - 1));
        }
        canvas.redraw();
    }

    private void measure(SheetFace next) {
        GC gc = new GC(canvas);
        gc.setFont(inks.font(0, SWT.BOLD));
        lefts = new int[next.columns().size() + 1];
        for (int column = 0; column < next.columns().size(); column++) {
            int width = Math.max(gc.textExtent(next.columns().get(column).title()).x, gc.textExtent(next.columns().get(column).detail()).x);
            for (int i = 0; i < Math.min(MEASURED, next.rows().size()); i++) {
                if (next.parts(i) != SheetFace.Part.ABOVE) {
                    width = Math.max(width, gc.textExtent(next.rows().get(i).cell(column).strip()).x);
                }
            }
            lefts[column + 1] = lefts[column] + Math.max(NARROWEST, Math.min(WIDEST, width + 16));
        }
        gc.dispose();
    }

    private void scrollBars() {
        Rectangle area = canvas.getClientArea();
        set(canvas.getHorizontalBar(), lefts[lefts.length - 1], area.width - GridPaint.GUTTER, 40);
        set(canvas.getVerticalBar(), face.map(one -> one.rows().size()).orElse(0) * GridPaint.ROW, area.height - GridPaint.STRIP, GridPaint.ROW);
    }

    private static void set(ScrollBar bar, int whole, int seen, int step) {
        int thumb = Math.max(1, Math.min(seen, whole));
        bar.setVisible(seen < whole);
        bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, Math.max(1, whole), thumb, step, Math.max(step, thumb - step));
    }

    private void paint(GC gc) {
        gc.setBackground(inks.colour(Role.BACKGROUND));
        gc.fillRectangle(canvas.getClientArea());
        face.ifPresent(shown -> paint.draw(gc, new GridPaint.Scene(shown, found, lefts, canvas.getClientArea(), scrolled(), selected,
                canvas.isFocusControl())));
    }

    private Point scrolled() {
        return new Point(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
    }

    /** The cell at a point; the strip belongs to the selected row, the numbers to the selected column. */
    private Optional<Point> at(int x, int y) {
        if (face.isEmpty() || face.get().rows().isEmpty() || face.get().columns().isEmpty()) {
            return Optional.empty();
        }
        int across = x - GridPaint.GUTTER + scrolled().x;
        int column = Math.max(0, selected.x);
        for (int i = 0; x >= GridPaint.GUTTER && i + 1 < lefts.length; i++) {
            column = across >= lefts[i] && across < lefts[i + 1] ? i : column;
        }
        int row = y < GridPaint.STRIP ? Math.max(0, selected.y) : (y - GridPaint.STRIP + scrolled().y) / GridPaint.ROW;
        return row < face.get().rows().size() ? Optional.of(new Point(column, row)) : Optional.empty();
    }

    private void press(Event event) {
        canvas.setFocus();
        at(event.x, event.y).ifPresent(cell -> select(cell.x, cell.y));
    }

    private void hint(Event event) {
        String text = at(event.x, event.y).map(cell -> found.at(face.orElseThrow().rows().get(cell.y).number(), cell.x).map(Problem::message)
                .orElseGet(() -> face.get().sentence(cell.y, cell.x))).orElse(null);
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    private void key(Event event) {
        if (face.isEmpty() || selected.x < 0 || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> select(selected.x - 1, selected.y);
            case SWT.ARROW_RIGHT -> select(selected.x + 1, selected.y);
            case SWT.ARROW_UP -> select(selected.x, selected.y - 1);
            case SWT.ARROW_DOWN -> select(selected.x, selected.y + 1);
            case SWT.HOME -> select(0, selected.y);
            case SWT.END -> select(lefts.length, selected.y);
            case SWT.PAGE_UP -> select(selected.x, selected.y - 10);
            case SWT.PAGE_DOWN -> select(selected.x, selected.y + 10);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> desk.askColumn();
            case SWT.F10 -> menu();
            default -> GridDeed.of(face.get(), selected.y, selected.x).stream().filter(one -> one.key() == event.character).findFirst()
                    .ifPresent(one -> desk.edit(one.change()));
        }
    }

    private void menu() {
        if (face.isEmpty() || selected.x < 0) {
            return;
        }
        Menu menu = new Menu(canvas);
        MenuItem ask = new MenuItem(menu, SWT.PUSH);
        ask.setText("This column is \u2026\tEnter");
        ask.addListener(SWT.Selection, event -> desk.askColumn());
        new MenuItem(menu, SWT.SEPARATOR);
        for (GridDeed deed : GridDeed.of(face.get(), selected.y, selected.x)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Form.escaped(deed.words()) + "\t" + (Character.isUpperCase(deed.key()) ? "Shift+" : "") + Character.toUpperCase(deed.key()));
            item.addListener(SWT.Selection, event -> desk.edit(deed.change()));
        }
        menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Selects a cell, as near as there is one, and brings it into sight. */
    void select(int column, int row) {
        SheetFace shown = face.orElseThrow();
        selected = new Point(Math.max(0, Math.min(shown.columns().size() - 1, column)), Math.max(0, Math.min(shown.rows().size() - 1, row)));
        reveal(canvas.getHorizontalBar(), lefts[selected.x], lefts[selected.x + 1] - lefts[selected.x]);
        reveal(canvas.getVerticalBar(), selected.y * GridPaint.ROW, GridPaint.ROW);
        canvas.redraw();
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        moved.accept(selected);
    }

    private static void reveal(ScrollBar bar, int from, int length) {
        if (from < bar.getSelection()) {
            bar.setSelection(from);
        } else if (from + length > bar.getSelection() + bar.getThumb()) {
            bar.setSelection(from + length - bar.getThumb());
        }
    }
}
