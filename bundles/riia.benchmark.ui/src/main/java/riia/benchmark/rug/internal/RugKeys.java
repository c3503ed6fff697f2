// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseClickAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** Keys and clicks of the rug: NatTable's own for walking and selecting, without its clipboard; ours for sorting, opening and widths. */
final class RugKeys extends DefaultSelectionBindings {

    private final Strokes strokes;

    /**
     * What keys and clicks mean.
     *
     * @param sortAt sorts by the column at a horizontal place of the table
     * @param open shows what is known of the selected figure
     * @param openFully opens the page of its indicator
     * @param nameAt opens what the row at a vertical place is about
     */
    record Strokes(IntConsumer sortAt, Runnable sortSelected, Runnable open, Runnable openFully, IntConsumer nameAt) {
    }

    RugKeys(Strokes strokes) {
        this.strokes = strokes;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        registry.unregisterKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> strokes.open().run());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, 's'), (table, event) -> strokes.sortSelected().run());
        registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), new LoneClick(strokes.open()));
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> strokes.openFully().run());
        resize(registry, GridRegion.COLUMN_HEADER);
        resize(registry, GridRegion.CORNER);
    }

    private static void resize(UiBindingRegistry registry, String region) {
        ColumnResizeEventMatcher hovered = new ColumnResizeEventMatcher(SWT.NONE, region, 0);
        ColumnResizeEventMatcher pressed = new ColumnResizeEventMatcher(SWT.NONE, region, 1);
        registry.registerFirstMouseMoveBinding(hovered, new ColumnResizeCursorAction(), new ClearCursorAction());
        registry.registerFirstMouseDragMode(pressed, new ColumnResizeDragMode());
        registry.registerFirstSingleClickBinding(pressed, new NoOpMouseAction());
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        registry.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), (table, event) -> strokes.sortAt().accept(event.x));
    }

    @Override
    protected void configureRowHeaderMouseClickBindings(UiBindingRegistry registry) {
        registry.registerSingleClickBinding(MouseEventMatcher.rowHeaderLeftClick(SWT.NONE), (table, event) -> strokes.nameAt().accept(event.y));
    }

    /** A click that waits whether another follows: what it opens moves the table, and the second would hit another figure. */
    private record LoneClick(Runnable meant) implements IMouseClickAction {

        @Override
        public void run(NatTable table, MouseEvent event) {
            meant.run();
        }

        @Override
        public boolean isExclusive() {
            return true;
        }
    }
}
