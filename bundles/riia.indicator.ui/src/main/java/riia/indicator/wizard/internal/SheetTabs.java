// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import riia.indicator.ImportPreview;
import riia.indicator.SheetReport;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The sheets of a workbook over the grid, each with a sign whether it is read. */
final class SheetTabs {

    private final ToolBar bar;
    private final Desk desk;
    private List<String> drawn = List.of();

    SheetTabs(Composite parent, Form form, Desk desk) {
        this.desk = desk;
        bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
        bar.setData("testId", "import-sheets");
        bar.setBackground(form.inks().colour(Role.BACKGROUND));
        bar.setForeground(form.inks().colour(Role.TEXT));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Spoken.name(bar, "Sheets of the workbook");
    }

    void show(WizardSession session) {
        List<ImportPreview.Sheet> sheets = session.preview().map(ImportPreview::sheets).orElse(List.of());
        List<SheetReport> reports = session.checked().map(one -> one.report().sheets()).orElse(List.of());
        List<String> words = sheets.stream().map(one -> report(reports, one).map(SheetTabs::sign).orElse("") + one.name()).toList();
        if (!words.equals(drawn)) {
            drawn = words;
            draw(sheets, words, reports);
        }
        for (int i = 0; i < bar.getItemCount(); i++) {
            bar.getItem(i).setSelection(i == session.sheet());
        }
        Form.shown(bar, sheets.size() > 1);
        bar.requestLayout();
    }

    private void draw(List<ImportPreview.Sheet> sheets, List<String> words, List<SheetReport> reports) {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        for (int i = 0; i < sheets.size(); i++) {
            int index = i;
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(Form.escaped(words.get(i)));
            item.setToolTipText(report(reports, sheets.get(i)).map(one -> (one.read() ? "Read: " : "Not read: ") + one.why())
                    .orElse(sheets.get(i).total() + " rows"));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    desk.sheet(index);
                }
            });
        }
    }

    private static Optional<SheetReport> report(List<SheetReport> reports, ImportPreview.Sheet sheet) {
        return reports.stream().filter(one -> one.sheet().equals(sheet.name())).findFirst();
    }

    private static String sign(SheetReport report) {
        return report.read() ? "\u2713 " : "\u2013 ";
    }
}
