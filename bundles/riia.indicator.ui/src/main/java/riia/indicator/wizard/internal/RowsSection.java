// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

import riia.indicator.mapping.TableRows;

/** Step 2: which rows are headings and figures, and how numbers are written. */
final class RowsSection {

    private final Spinner headerFrom;
    private final Spinner headerTo;
    private final Spinner first;
    private final Spinner last;
    private final Button comma;
    private final Composite whole;
    private int end;

    RowsSection(Composite parent, Form form, Desk desk) {
        whole = form.box(parent, 4);
        form.asking(whole, "Headin&gs: rows");
        headerFrom = form.spinner(whole, "First row of headings, 0 for none", "import-header-from");
        form.label(whole, "to");
        headerTo = form.spinner(whole, "Last row of headings", "import-header-to");
        form.asking(whole, "&Figures: rows");
        first = form.spinner(whole, "First row of figures", "import-first");
        form.label(whole, "to");
        last = form.spinner(whole, "Last row of figures; the last row of all stands for the end, wherever that is next time", "import-last");
        comma = form.button(parent, SWT.CHECK, "Decimal &comma: 12,5 is twelve and a half", "How the sender writes numbers", "import-comma",
                () -> desk.edit(one -> one.decimalComma(comma().getSelection())));
        headerFrom.addListener(SWT.Selection, event -> desk.edit(one -> one.rows().header(headerFrom.getSelection(),
                headerFrom.getSelection() == 0 ? 0 : Math.max(headerFrom.getSelection(), headerTo.getSelection()))));
        headerTo.addListener(SWT.Selection, event -> desk.edit(one -> one.rows().header(
                Math.min(Math.max(1, headerFrom.getSelection()), headerTo.getSelection()), headerTo.getSelection())));
        first.addListener(SWT.Selection, event -> desk.edit(one -> one.rows().first(
                first.getSelection() == one.rows().at().headerTo() + 1 ? 0 : first.getSelection())));
        last.addListener(SWT.Selection, event -> desk.edit(one -> one.rows().last(
                last.getSelection() >= end ? 0 : last.getSelection())));
    }

    private Button comma() {
        return comma;
    }

    void show(WizardSession session) {
        boolean there = session.draft().isPresent();
        Form.shown(whole, there);
        Form.shown(comma, there);
        session.draft().ifPresent(draft -> {
            end = session.shownSheet().map(one -> (int) Math.min(1_000_000, Math.max(one.total(), one.rows().size()))).orElse(1);
            TableRows at = draft.rows().at();
            set(headerFrom, at.headerFrom(), end);
            set(headerTo, at.headerTo(), end);
            set(first, at.first() == 0 ? at.headerTo() + 1 : at.first(), end);
            set(last, at.last() == 0 ? end : at.last(), end);
            comma.setSelection(draft.cells().decimalComma());
        });
    }

    private static void set(Spinner spinner, int value, int end) {
        spinner.setMaximum(Math.max(end, value));
        if (spinner.getSelection() != value) {
            spinner.setSelection(value);
        }
    }
}
