// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import riia.indicator.mapping.ColumnAt;
import riia.workbench.Look.Role;

/** Step 3: what the selected column is. Typing narrows the choices; Enter takes the first, or the selected one. */
final class ColumnSection {

    private static final int ROWS = 7;

    private final Desk desk;
    private final Section section;
    private final Label heading;
    private final Text typed;
    private final Table choices;
    private List<ColumnChoice> all = List.of();
    private List<ColumnChoice> matching = List.of();
    private Headings headings = new Headings(List.of());
    private int position = -1;

    ColumnSection(Composite parent, Form form, Desk desk, Runnable resized) {
        this.desk = desk;
        section = new Section(parent, form, "3  This column", "import-column", resized);
        heading = form.words(section.body(), Role.TEXT, SWT.NORMAL);
        typed = form.text(section.body(), "What the column is: type a part of it, Enter takes the first", "import-column-typed");
        typed.setMessage("Type to find, Enter takes it");
        typed.addListener(SWT.Modify, event -> narrow());
        typed.addListener(SWT.DefaultSelection, event -> take(typed.getText().isBlank() ? -1 : 0));
        typed.addListener(SWT.KeyDown, this::down);
        choices = new Table(section.body(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        choices.setData("testId", "import-column-choices");
        choices.setBackground(form.inks().colour(Role.BACKGROUND));
        choices.setForeground(form.inks().colour(Role.TEXT));
        riia.workbench.Spoken.name(choices, "What the column may be");
        TableColumn column = new TableColumn(choices, SWT.LEFT);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = choices.getItemHeight() * ROWS;
        choices.setLayoutData(data);
        choices.addListener(SWT.Resize, event -> column.setWidth(choices.getClientArea().width));
        choices.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(matching.get(choices.indexOf((TableItem) event.item)).words()));
        choices.addListener(SWT.DefaultSelection, event -> take(choices.getSelectionIndex()));
        choices.addListener(SWT.MouseUp, event -> take(choices.getSelectionIndex()));
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && choices.getItemCount() > 0) {
            choices.setFocus();
            choices.select(Math.min(1, choices.getItemCount() - 1));
            event.doit = false;
        }
    }

    private void narrow() {
        matching = ColumnChoice.matching(all, typed.getText());
        choices.setItemCount(matching.size());
        choices.clearAll();
        if (!matching.isEmpty()) {
            choices.select(0);
            choices.setTopIndex(0);
        }
    }

    private void take(int index) {
        if (index >= 0 && index < matching.size() && position >= 0) {
            ColumnUse use = matching.get(index).use();
            int column = position;
            Headings at = headings;
            typed.setText("");
            desk.edit(one -> one.use(column, use, at));
        }
        desk.backToGrid();
    }

    void show(WizardSession session, SheetFace face, int selected) {
        boolean there = session.draft().isPresent();
        Form.shown(section.control(), there);
        if (!there || selected < 0 || selected >= face.columns().size()) {
            position = -1;
            return;
        }
        headings = face.headings();
        SheetFace.Strip strip = face.columns().get(selected);
        heading.setText(Form.escaped(ColumnAt.letterOf(selected) + "  " + (headings.text(selected).isEmpty() ? "(no heading)"
                : headings.text(selected)) + "\nis: " + strip.title() + (strip.detail().isEmpty() ? "" : " / " + strip.detail())));
        section.summary(ColumnAt.letterOf(selected) + ": " + strip.title() + (strip.detail().isEmpty() ? "" : " / " + strip.detail()));
        List<ColumnChoice> next = ColumnChoice.of(session.dataset(), session.draft().orElseThrow().orientation());
        boolean other = position != selected || !next.equals(all);
        position = selected;
        all = next;
        if (other) {
            typed.setText("");
            narrow();
        }
        int now = typed.getText().isBlank() ? matching.stream().map(ColumnChoice::use).toList().indexOf(strip.use().orElse(ColumnUse.NOT_READ)) : -1;
        if (now >= 0) {
            choices.setSelection(now);
        }
    }

    void focus() {
        if (!section.isOpen()) {
            section.open(true);
            section.control().requestLayout();
        }
        typed.setFocus();
        typed.selectAll();
    }

    Section section() {
        return section;
    }
}
