// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import riia.indicator.ChaseDraft;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.Spoken;

/** The messages to data leads about late returns: one in full, each to be sent by the user's own mail or copied. */
final class ChasePanel {

    private static final List<String> HEADINGS = List.of("", "To", "Subject", "Returns");
    private static final int[] WEIGHTS = {8, 28, 44, 20};

    private final Panel panel;
    private final Table table;
    private final Text text;
    private final List<Button> buttons;
    private List<ChaseDraft> drafts = List.of();

    /** What the user does with a message. */
    interface Acts {
        void mail(ChaseDraft draft);

        void copy(ChaseDraft draft);

        void noteSent(ChaseDraft draft);
    }

    ChasePanel(Composite parent, Inks inks, Acts acts, Runnable hide) {
        panel = new Panel(parent, inks, "Chase", "chase", hide);
        buttons = List.of(
                Page.button(panel.tools(), "Open in &mail", "Opens the message in your mail program, and notes that it was asked for", "chase-mail",
                        () -> acts.mail(selected())),
                Page.button(panel.tools(), "&Copy", "Copies the message, and notes that it was asked for", "chase-copy", () -> acts.copy(selected())),
                Page.button(panel.tools(), "Note as &sent", "You sent it another way: notes that it was asked for", "chase-sent",
                        () -> acts.noteSent(selected())));
        SashForm halves = new SashForm(panel.control(), SWT.HORIZONTAL | SWT.SMOOTH);
        halves.setLayoutData(Panel.whole());
        halves.setBackground(inks.colour(Role.LINE));
        halves.setSashWidth(3);
        table = new Table(halves, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setData("testId", "chase");
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setForeground(inks.colour(Role.TEXT));
        Spoken.name(table, "Messages to data leads about late returns");
        for (int i = 0; i < WEIGHTS.length; i++) {
            TableColumn column = new TableColumn(table, i == 3 ? SWT.RIGHT : SWT.LEFT);
            column.setText(HEADINGS.get(i));
        }
        SharedWidth.among(table, WEIGHTS);
        table.addListener(SWT.Selection, event -> read());
        Composite sheet = new Composite(halves, SWT.NONE);
        sheet.setBackground(inks.colour(Role.RAISED));
        FillLayout margins = new FillLayout();
        margins.marginWidth = 8;
        margins.marginHeight = 4;
        sheet.setLayout(margins);
        text = new Text(sheet, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("testId", "chase-text");
        text.setBackground(inks.colour(Role.RAISED));
        text.setForeground(inks.colour(Role.TEXT));
        Spoken.name(text, "The message");
        halves.setWeights(45, 55);
    }

    Composite control() {
        return panel.control();
    }

    void focus() {
        table.setFocus();
    }

    private ChaseDraft selected() {
        return drafts.get(table.getSelectionIndex());
    }

    void show(List<ChaseDraft> next) {
        drafts = next;
        panel.title("Chase: " + Counted.of(drafts.size(), "message") + " about " + Counted.of(drafts.stream()
                .mapToInt(one -> one.returns().size()).sum(), "late return"));
        table.removeAll();
        for (ChaseDraft one : drafts) {
            new TableItem(table, SWT.NONE).setText(new String[] {"", one.name().orElse("? nobody known"), one.subject(),
                Integer.toString(one.returns().size())});
        }
        table.setSelection(0);
        read();
    }

    private void read() {
        boolean any = table.getSelectionIndex() >= 0;
        buttons.forEach(one -> one.setEnabled(any));
        text.setText(any ? selected().missing().map(why -> "! " + why + "\n\n").orElse("") + ChaseModel.text(selected()) : "");
    }

    /** Marks a message as on its way. */
    void sent(ChaseDraft draft) {
        int row = drafts.indexOf(draft);
        if (row >= 0) {
            table.getItem(row).setText(0, "\u2713");
        }
    }
}
