// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import riia.workbench.Inks;
import riia.workbench.Look.Role;

/** Panels of one size in as many columns as a screen has room for; one of them may fill it all. On the user interface's thread. */
public final class PanelGrid {

    private static final int GAP = 8;
    private static final int LEAST = 100;

    private final ScrolledComposite scrolled;
    private final Composite grid;
    private final int width;
    private final int height;
    private final List<Panel> panels = new ArrayList<>();
    private Optional<Panel> large = Optional.empty();

    /**
     * Draws an empty grid into a parent with a grid layout.
     *
     * @param width least width of a panel
     * @param height least height of one
     */
    public PanelGrid(Composite parent, Inks inks, int width, int height) {
        this.width = width;
        this.height = height;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setBackground(inks.colour(Role.RAISED));
        grid = new Composite(scrolled, SWT.NONE);
        grid.setBackground(inks.colour(Role.RAISED));
        grid.setLayout(new Columns());
        scrolled.setContent(grid);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    /** Adds a panel with a title. */
    public Panel add(Inks inks, String title, String testId) {
        Panel panel = new Panel(grid, inks, title, testId, this::enlarge);
        panels.add(panel);
        return panel;
    }

    /** Changes the title of a panel, and what stands quietly beside it. */
    public void title(int panel, String words, String quiet) {
        panels.get(panel).title(words, quiet);
    }

    /** Takes all panels away. */
    public void clear() {
        large = Optional.empty();
        panels.forEach(panel -> panel.control().dispose());
        panels.clear();
    }

    /** To be told of a change of layout. */
    public Composite control() {
        return scrolled;
    }

    /** Lets one panel fill the view, or puts it back. */
    public void enlarge(Panel panel) {
        large = large.equals(Optional.of(panel)) ? Optional.empty() : Optional.of(panel);
        panels.forEach(one -> one.control().setVisible(large.isEmpty() || large.get() == one));
        scrolled.setOrigin(0, 0);
        measure();
    }

    /** The panel that holds the keyboard, or the first. */
    public Optional<Panel> current() {
        Control focus = grid.getDisplay().getFocusControl();
        for (Control one = focus; one != null; one = one.getParent()) {
            Control at = one;
            Optional<Panel> found = panels.stream().filter(panel -> panel.control() == at).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return large.or(() -> panels.stream().findFirst());
    }

    /** Finds sizes anew, after panels have come or gone. */
    public void measure() {
        Rectangle area = scrolled.getClientArea();
        int rows = large.isPresent() ? 1 : (panels.size() + columns(area.width) - 1) / columns(area.width);
        scrolled.setMinHeight(large.isPresent() ? height : rows * (height + GAP) + GAP);
        grid.layout(true, true);
    }

    /** As many as fit, but no more than fill the last row as well as can be. */
    private int columns(int area) {
        int most = Math.max(1, Math.min(panels.size(), area / (width + GAP)));
        int rows = Math.max(1, (panels.size() + most - 1) / most);
        return Math.max(1, (panels.size() + rows - 1) / rows);
    }

    /** Columns and rows of equal size that fill what there is. */
    private final class Columns extends Layout {

        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
            int columns = columns(wHint == SWT.DEFAULT ? width : wHint);
            return new Point(wHint == SWT.DEFAULT ? width : wHint, (panels.size() + columns - 1) / columns * (height + GAP) + GAP);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            if (area.width < LEAST || area.height < LEAST) {
                return; // before the window has given any room, tables and their scroll bars would be of no size
            }
            if (large.isPresent()) {
                large.get().control().setBounds(GAP, GAP, area.width - 2 * GAP, area.height - 2 * GAP);
                return;
            }
            int columns = columns(area.width);
            int rows = Math.max(1, (panels.size() + columns - 1) / columns);
            int each = (area.width - GAP * (columns + 1)) / columns;
            int high = (area.height - GAP * (rows + 1)) / rows;
            for (int i = 0; i < panels.size(); i++) {
                panels.get(i).control().setBounds(GAP + i % columns * (each + GAP), GAP + i / columns * (high + GAP), each, high);
            }
        }
    }
}
