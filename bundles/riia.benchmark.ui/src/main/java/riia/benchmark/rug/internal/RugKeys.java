// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks of the rug: NatTable's own for walking and selecting, without its clipboard; ours for sorting and opening. */
final class RugKeys extends DefaultSelectionBindings {

    private final IntConsumer sortAt;
    private final Runnable sortSelected;
    private final Runnable open;

    /** @param sortAt sorts by the column at a horizontal place of the table */
    RugKeys(IntConsumer sortAt, Runnable sortSelected, Runnable open) {
        this.sortAt = sortAt;
        this.sortSelected = sortSelected;
        this.open = open;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        registry.unregisterKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> open.run());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, 's'), (table, event) -> sortSelected.run());
        registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> open.run());
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        registry.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), (table, event) -> sortAt.accept(event.x));
    }
}
