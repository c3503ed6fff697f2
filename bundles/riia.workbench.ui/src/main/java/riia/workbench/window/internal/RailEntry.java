// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.tab.internal.DeclaredView;

/** One view in the rail. */
final class RailEntry {

    private static final int HEIGHT = 32;
    private static final int MARGIN = 14;
    private static final int IMAGE = 16;

    private final Canvas canvas;
    private final Inks inks;
    private final DeclaredView view;
    private final Optional<Image> image;
    private boolean front;
    private boolean hovered;

    RailEntry(Composite parent, Inks inks, DeclaredView view, Optional<Image> image, Runnable open,
            BiConsumer<RailEntry, Integer> step) {
        this.inks = inks;
        this.view = view;
        this.image = image;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                return new Point(wide == SWT.DEFAULT ? 100 : wide, HEIGHT);
            }
        };
        canvas.setData("testId", "rail-" + view.id());
        canvas.setToolTipText(view.summary());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> open.run());
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, event -> key(event, open, step));
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    private void key(Event event, Runnable open, BiConsumer<RailEntry, Integer> step) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step.accept(this, -1);
            case SWT.ARROW_DOWN -> step.accept(this, 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> open.run();
            default -> { /* not ours */ }
        }
    }

    private void hover(boolean on) {
        hovered = on;
        canvas.redraw();
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = view.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = view.summary();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (front ? ACC.STATE_SELECTED : 0)
                        | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(inks.colour(front ? Role.SELECTION : hovered ? Role.LINE : Role.RAISED));
        gc.fillRectangle(area);
        if (front) {
            gc.setBackground(inks.colour(Role.ACCENT));
            gc.fillRectangle(0, 0, 3, area.height);
        }
        Role ink = front ? Role.SELECTION_TEXT : Role.TEXT;
        gc.setForeground(inks.colour(ink));
        gc.setFont(inks.font(0, front ? SWT.BOLD : SWT.NORMAL));
        int y = (area.height - gc.getFontMetrics().getHeight()) / 2;
        int x = MARGIN;
        if (image.isPresent()) {
            Rectangle of = image.get().getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image.get(), 0, 0, of.width, of.height, x, (area.height - IMAGE) / 2, IMAGE, IMAGE);
            x += IMAGE + 10;
        }
        gc.drawText(view.title(), x, y, true);
        String key = Key.words(view.key());
        gc.setFont(inks.font(-1, SWT.NORMAL));
        gc.setForeground(inks.colour(front ? Role.SELECTION_TEXT : Role.QUIET_TEXT));
        gc.drawText(key, area.width - MARGIN - gc.textExtent(key).x, y + 1, true);
        if (canvas.isFocusControl()) {
            gc.setForeground(inks.colour(Role.ACCENT));
            gc.drawRectangle(4, 1, area.width - 7, area.height - 3);
        }
    }

    void front(boolean now) {
        if (front != now) {
            front = now;
            canvas.redraw();
        }
    }

    boolean isFront() {
        return front;
    }

    boolean isFocused() {
        return !canvas.isDisposed() && canvas.isFocusControl();
    }

    String id() {
        return view.id();
    }

    Canvas control() {
        return canvas;
    }
}
