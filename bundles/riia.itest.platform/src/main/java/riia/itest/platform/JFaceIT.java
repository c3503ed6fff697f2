// SPDX-License-Identifier: Apache-2.0
package riia.itest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** JFace runs as published on Felix, on the shim that answers to the name org.eclipse.osgi. */
class JFaceIT {

    @Test
    void a_viewer_shows_sorts_and_selects() {
        try (OnScreen screen = new OnScreen()) {
            TableViewer viewer = new TableViewer(screen.shell, SWT.SINGLE);
            viewer.setContentProvider(ArrayContentProvider.getInstance());
            viewer.setLabelProvider(new LabelProvider());
            viewer.setComparator(new ViewerComparator() {
                @Override
                public int compare(Viewer of, Object one, Object other) {
                    return other.toString().compareTo(one.toString());
                }
            });
            viewer.setInput(List.of("Derby", "Nottingham", "Leicester"));
            viewer.setSelection(new StructuredSelection("Leicester"));
            screen.open();
            assertThat(viewer.getTable().getItem(0).getText()).isEqualTo("Nottingham");
            assertThat(viewer.getTable().getSelectionIndex()).isEqualTo(1);
        }
    }

    @Test
    void resources_and_statuses_of_equinox_work_on_felix() {
        try (OnScreen screen = new OnScreen()) {
            screen.open();
            assertThat(JFaceResources.getDialogFont().isDisposed()).isFalse();
        }
        IStatus status = Status.warning("late");
        assertThat(status.getPlugin()).isEqualTo("riia.itest.platform");
        assertThat(FrameworkUtil.getBundle(IStatus.class).getSymbolicName()).isEqualTo("org.eclipse.equinox.common");
    }
}
