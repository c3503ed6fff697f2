// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** A user's hands and eyes, on a thread of their own while the window's event loop runs on the main one. */
final class Driver {

    private static final long PATIENCE_MILLIS = 20_000;

    private final Display display;

    Driver(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    <T> T ui(Supplier<T> look) {
        return display.syncCall(look::get);
    }

    void act(Runnable act) {
        display.syncExec(act);
    }

    /** Waits until something is seen. */
    void until(String what, BooleanSupplier seen) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!ui(seen::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Not seen within " + PATIENCE_MILLIS / 1000 + " s: " + what + "\nSeen instead: " + ui(this::words));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }

    void untilWords(String words) {
        until("the words '" + words + "'", () -> words().stream().anyMatch(one -> one.contains(words)));
    }

    void untilThere(String testId) {
        until("a visible widget '" + testId + "'", () -> find(testId).isPresent());
    }

    void untilGone(String testId) {
        until("no visible widget '" + testId + "'", () -> find(testId).isEmpty());
    }

    /** The visible widget that has a test id; on the user interface's thread. */
    Optional<Widget> find(String testId) {
        return all().stream().filter(one -> Objects.equals(one.getData("testId"), testId)).filter(Driver::visible).findFirst();
    }

    private static boolean visible(Widget widget) {
        return widget instanceof Control control ? control.isVisible() : !widget.isDisposed();
    }

    /** All that can be read in the window; on the user interface's thread. */
    List<String> words() {
        return all().stream().filter(Driver::visible).map(Driver::textOf).filter(text -> !text.isEmpty()).toList();
    }

    private static String textOf(Widget widget) {
        if (widget instanceof Label label) {
            return label.getText();
        } else if (widget instanceof CLabel label) {
            return label.getText();
        } else if (widget instanceof Button button) {
            return button.getText();
        } else if (widget instanceof Text text) {
            return text.getText();
        } else if (widget instanceof Combo combo) {
            return combo.getText();
        } else if (widget instanceof CTabItem item) {
            return item.getText();
        } else if (widget instanceof ToolItem item) {
            return item.getText();
        }
        return "";
    }

    private List<Widget> all() {
        List<Widget> found = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            collect(shell, found);
        }
        return found;
    }

    private static void collect(Widget widget, List<Widget> found) {
        found.add(widget);
        if (widget instanceof CTabFolder folder) {
            found.addAll(List.of(folder.getItems()));
        }
        if (widget instanceof ToolBar bar) {
            found.addAll(List.of(bar.getItems()));
        }
        if (widget instanceof Composite composite && !(widget instanceof NatTable)) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    /** Presses a button, tool item or rail entry. */
    void press(String testId) {
        untilThere(testId);
        act(() -> find(testId).orElseThrow().notifyListeners(find(testId).get() instanceof Button
                || find(testId).get() instanceof ToolItem ? SWT.Selection : SWT.MouseUp, new Event()));
    }

    /** Presses real keys: modifiers first, released last. */
    void key(int modifiers, int code, char character) {
        act(() -> {
            display.getShells()[0].forceActive();
            List<Integer> held = new ArrayList<>();
            for (int one : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
                if ((modifiers & one) != 0) {
                    held.add(one);
                    post(SWT.KeyDown, one, '\0');
                }
            }
            post(SWT.KeyDown, code, character);
            post(SWT.KeyUp, code, character);
            held.forEach(one -> post(SWT.KeyUp, one, '\0'));
        });
    }

    private void post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        if (!display.post(event)) {
            throw new AssertionError("The display does not take keys");
        }
    }

    /** Closes the tab in front, as its cross does. */
    void closeTab() {
        key(SWT.CTRL, 0, 'w');
    }

    int rowsOf(String testId) {
        return ui(() -> find(testId).map(one -> one instanceof Table table ? table.getItemCount()
                : one instanceof Tree tree ? tree.getItemCount() : ((NatTable) one).getRowCount()).orElse(-1));
    }
}
