// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Writes down, where asked to, when something first stood on the screen, in milliseconds since the process started. */
final class Moments {

    private final boolean wanted;
    private final Set<String> seen = new HashSet<>();

    Moments(boolean wanted) {
        this.wanted = wanted;
    }

    void watchFirstPaint(Shell shell) {
        if (wanted) {
            Display display = shell.getDisplay();
            display.addFilter(SWT.Paint, new Listener() {
                @Override
                public void handleEvent(Event event) {
                    display.removeFilter(SWT.Paint, this);
                    display.asyncExec(() -> say("rail"));
                }
            });
        }
    }

    /** A view's content is about to stand there; it does once what is queued now has been drawn. */
    void shown(String viewId, Display display) {
        if (wanted && seen.add(viewId)) {
            display.timerExec(1, () -> say(viewId));
        }
    }

    private static void say(String what) {
        Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        System.err.println("riia.moments " + what + " " + Duration.between(start, Instant.now()).toMillis());
    }
}
