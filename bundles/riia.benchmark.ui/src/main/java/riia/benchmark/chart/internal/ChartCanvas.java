// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.paint.internal.Pen;
import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/**
 * A chart on screen: drawn for the room it has, in the colours of the theme. Pointing at a mark shows its words; the arrow keys walk from
 * mark to mark; Ctrl and the wheel look closer at the values. On the user interface's thread.
 */
public final class ChartCanvas {

    private static final int LEAST = 60;
    /** The size of a chart's text in the window's, so that both read alike. */
    private static final double TEXT = 11;

    private final Canvas canvas;
    private final Pen pen;
    private final Callout callout;
    private final double scale;
    private Optional<Function<Frame, Drawing>> draw = Optional.empty();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Pointed> pointed = Optional.empty();
    private Zoom zoom = Zoom.WHOLE;
    private List<Pointed> stops = List.of();
    private int stop = -1;

    /** Draws an empty chart into a parent, which lays it out. */
    public ChartCanvas(Composite parent, Inks inks, Look look, String testId) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(inks.colour(Role.BACKGROUND));
        canvas.setData("testId", testId);
        pen = new Pen(canvas.getDisplay(), canvas.getFont(), look.dark());
        callout = new Callout(inks);
        scale = textHeight() / TEXT;
        Spoken.name(canvas, this::spoken);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> redraw());
        canvas.addListener(SWT.MouseMove, event -> point(event.x, event.y));
        canvas.addListener(SWT.MouseExit, event -> show(Optional.empty()));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> pen.close());
    }

    private double textHeight() {
        GC gc = new GC(canvas);
        try {
            return (gc.getFontMetrics().getAscent() + gc.getFontMetrics().getDescent()) / 1.17;
        } finally {
            gc.dispose();
        }
    }

    /** To be laid out. */
    public Canvas control() {
        return canvas;
    }

    /** Shows another chart, with the whole of its axis. */
    public void show(Function<Frame, Drawing> next) {
        draw = Optional.of(next);
        zoom = Zoom.WHOLE;
        redraw();
    }

    /** Shows nothing. */
    public void clear() {
        draw = Optional.empty();
        redraw();
    }

    /** The chart as it stands, for a picture; empty if there is none. */
    public Optional<Drawing> drawing() {
        return drawing;
    }

    /** Looks closer at the values. */
    public void zoomIn() {
        drawing.flatMap(Drawing::scale).ifPresent(now -> zoom(zoom.in(now, 0.5)));
    }

    /** Looks from further away. */
    public void zoomOut() {
        drawing.flatMap(Drawing::scale).ifPresent(now -> zoom(zoom.out(now, 0.5)));
    }

    /** Shows all values. */
    public void wholeAxis() {
        zoom(Zoom.WHOLE);
    }

    /** Begins the values at zero. */
    public void startAtZero() {
        drawing.flatMap(Drawing::scale).ifPresent(now -> zoom(zoom.atZero(now)));
    }

    private void zoom(Zoom next) {
        zoom = next;
        redraw();
    }

    private void redraw() {
        double width = canvas.getClientArea().width / scale;
        double height = canvas.getClientArea().height / scale;
        drawing = width < LEAST || height < LEAST ? Optional.empty() : draw.map(one -> one.apply(zoom.frame(width, height)));
        stops = drawing.map(Pointed::stops).orElse(List.of());
        stop = -1;
        pointed = Optional.empty();
        canvas.redraw();
    }

    private void paint(GC gc) {
        drawing.ifPresent(one -> pen.paint(gc, one, scale));
        if (canvas.isFocusControl()) {
            gc.setForeground(callout.frame());
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, canvas.getClientArea().width - 1, canvas.getClientArea().height - 1);
        }
        pointed.ifPresent(one -> callout.paint(gc, one, scale, canvas.getClientArea()));
    }

    private void point(int x, int y) {
        drawing.ifPresent(one -> show(Pointed.at(one, x / scale, y / scale)));
    }

    private void show(Optional<Pointed> next) {
        if (!next.equals(pointed)) {
            pointed = next;
            canvas.redraw();
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            drawing.flatMap(Drawing::scale).ifPresent(now -> {
                double at = Zoom.place(now, event.x / scale, event.y / scale);
                zoom(event.count > 0 ? zoom.in(now, at) : zoom.out(now, at));
            });
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> walk(Math.min(stops.size() - 1, stop + 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> walk(Math.max(0, stop - 1));
            case SWT.HOME -> walk(0);
            case SWT.END -> walk(stops.size() - 1);
            case SWT.ESC -> {
                stop = -1;
                show(Optional.empty());
            }
            default -> { }
        }
    }

    private void walk(int to) {
        if (to >= 0 && to < stops.size()) {
            stop = to;
            show(Optional.of(stops.get(to)));
            canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private String spoken() {
        String words = drawing.map(one -> one.title() + ". " + one.words()).orElse("No chart");
        return stop >= 0 ? stops.get(stop).words() + ". " + words : words;
    }
}
