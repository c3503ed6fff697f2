// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks of the rug: NatTable's own for walking and selecting, without its clipboard; ours for sorting, opening and widths. */
final class RugKeys extends DefaultSelectionBindings {

    private final Strokes strokes;

    /**
     * What keys and clicks mean.
     *
     * @param sortAt sorts by the column at a horizontal place of the table
     * @param nameAt opens what the row at a vertical place is about
     */
    record Strokes(IntConsumer sortAt, Runnable sortSelected, Runnable open, IntConsumer nameAt) {
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
        registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> strokes.open().run());
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
}
