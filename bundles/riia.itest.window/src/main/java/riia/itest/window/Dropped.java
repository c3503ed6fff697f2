// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.lang.reflect.Constructor;
import java.nio.file.Path;

import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Makes the event that SWT makes when files are dropped; it has no public way to do so. */
final class Dropped {

    private Dropped() {
    }

    /** What the desktop does when a file is dropped on a widget; on the user interface's thread. */
    static void on(Driver user, String testId, Path file) {
        Control target = (Control) user.find(testId).orElseThrow();
        while (target.getData("DropTarget") == null) {
            target = target.getParent();
        }
        DropTarget drop = (DropTarget) target.getData("DropTarget");
        for (DropTargetListener listener : drop.getDropListeners()) {
            listener.drop(files(drop, file));
        }
    }

    private static DropTargetEvent files(DropTarget target, Path file) {
        try {
            Class<?> raw = target.getClass().getClassLoader().loadClass("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> makeRaw = raw.getDeclaredConstructor();
            makeRaw.setAccessible(true);
            Object event = makeRaw.newInstance();
            Constructor<DropTargetEvent> make = DropTargetEvent.class.getDeclaredConstructor(raw);
            make.setAccessible(true);
            ((Event) event).widget = target;
            DropTargetEvent dropped = make.newInstance(event);
            dropped.data = new String[] {file.toString()};
            return dropped;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("This SWT makes its drop events otherwise", e);
        }
    }
}
