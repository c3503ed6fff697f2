// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Files and folders that the user drops on a control. They are copied from, never moved. */
public final class DroppedFiles {

    private DroppedFiles() {
    }

    /**
     * Lets files be dropped on a control for as long as it lives.
     *
     * @param taken gets at least one path for each drop, on the user interface's thread
     */
    public static void on(Control target, Consumer<List<Path>> taken) {
        DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names && names.length > 0) {
                    taken.accept(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }
}
