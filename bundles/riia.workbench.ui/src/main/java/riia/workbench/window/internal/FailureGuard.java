// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Catches what a listener or a paint throws, at once and before it travels through the window system, and says of which widget it was. */
final class FailureGuard implements AutoCloseable {

    private static final int[] EVENTS = {SWT.Paint, SWT.Selection, SWT.DefaultSelection, SWT.KeyDown, SWT.KeyUp, SWT.MouseDown,
        SWT.MouseUp, SWT.MouseMove, SWT.MouseDoubleClick, SWT.MouseWheel, SWT.Modify, SWT.Resize, SWT.FocusIn, SWT.FocusOut,
        SWT.Traverse, SWT.Move, SWT.Show, SWT.SetData, SWT.PaintItem, SWT.EraseItem, SWT.MeasureItem};

    private final Display display;
    private final Listener watch = this::watch;
    private final Consumer<RuntimeException> formerRuntime;
    private final Consumer<Error> formerError;
    private Optional<Control> last = Optional.empty();

    FailureGuard(Display display, BiConsumer<Throwable, Optional<Control>> failed) {
        this.display = display;
        formerRuntime = display.getRuntimeExceptionHandler();
        formerError = display.getErrorHandler();
        display.setRuntimeExceptionHandler(failure -> failed.accept(failure, last));
        display.setErrorHandler(failure -> {
            if (failure instanceof LinkageError || failure instanceof AssertionError) {
                failed.accept(failure, last);
            } else {
                throw failure;
            }
        });
        for (int type : EVENTS) {
            display.addFilter(type, watch);
        }
    }

    private void watch(Event event) {
        if (event.widget instanceof Control control) {
            last = Optional.of(control);
        }
    }

    @Override
    public void close() {
        last = Optional.empty();
        for (int type : EVENTS) {
            display.removeFilter(type, watch);
        }
        display.setRuntimeExceptionHandler(formerRuntime);
        display.setErrorHandler(formerError);
    }
}
