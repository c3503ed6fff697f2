// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import riia.base.Period;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The line above the rug: dataset, period, filter, the ways out. */
final class RugBar {

    private final Combo dataset;
    private final Combo period;
    private final Text filter;
    private final Label mark;
    private List<RugModel.Choice> datasets = List.of();
    private List<Period> periods = List.of();

    /** What the user does in the bar. */
    interface Deeds {
        void chooseDataset(String id);

        void choosePeriod(Period period);

        void step(int by);

        void filter(String letters);

        void copy();

        void export();
    }

    RugBar(Composite parent, Inks inks, Deeds deeds) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackground(inks.colour(Role.BACKGROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(8, false);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 6;
        bar.setLayout(layout);
        dataset = combo(bar, "Dataset", "rug-dataset");
        dataset.addListener(SWT.Selection, event -> deeds.chooseDataset(datasets.get(dataset.getSelectionIndex()).id()));
        button(bar, "\u2039", "Period before (Alt+Left)", "rug-previous", () -> deeds.step(1));
        period = combo(bar, "Period", "rug-period");
        period.addListener(SWT.Selection, event -> deeds.choosePeriod(periods.get(period.getSelectionIndex())));
        button(bar, "\u203A", "Period after (Alt+Right)", "rug-next", () -> deeds.step(-1));
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter by name");
        filter.setToolTipText("Only authorities whose name or code holds these letters (Ctrl+F)");
        filter.setData("testId", "rug-filter");
        Spoken.name(filter, "Filter by name");
        filter.setLayoutData(new GridData(150, SWT.DEFAULT));
        filter.addListener(SWT.Modify, event -> deeds.filter(filter.getText()));
        mark = new Label(bar, SWT.NONE);
        mark.setForeground(inks.colour(Role.WARN_TEXT));
        mark.setFont(inks.font(0, SWT.BOLD));
        mark.setData("testId", "rug-mark");
        mark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        mark.addListener(SWT.Resize, event -> showWholeMark());
        button(bar, "Copy", "Copy the selected cells, marked (Ctrl+C)", "rug-copy", deeds::copy);
        button(bar, "Export \u2026", "Write the rug to a file, marked (Ctrl+E)", "rug-export", deeds::export);
    }

    private static Combo combo(Composite bar, String hint, String testId) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(hint);
        Spoken.name(combo, hint);
        combo.setData("testId", testId);
        return combo;
    }

    private static void button(Composite bar, String text, String hint, String testId, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(hint);
        button.setData("testId", testId);
        Spoken.name(button, hint);
        button.addListener(SWT.Selection, event -> run.run());
    }

    void show(RugModel.Rug rug) {
        boolean wider = false;
        if (!rug.datasets().equals(datasets)) {
            datasets = rug.datasets();
            dataset.setItems(datasets.stream().map(RugModel.Choice::name).toArray(String[]::new));
            wider = true;
        }
        if (!rug.periods().equals(periods)) {
            periods = rug.periods();
            period.setItems(periods.stream().map(Period::code).toArray(String[]::new));
            wider = true;
        }
        rug.dataset().ifPresent(one -> dataset.select(datasets.indexOf(one)));
        rug.period().ifPresent(one -> period.select(periods.indexOf(one)));
        mark.setText(rug.sheet().flatMap(sheet -> sheet.mark().stream().findFirst()).orElse("").replace("&", "&&"));
        mark.setToolTipText(rug.sheet().map(sheet -> String.join("\n", sheet.mark())).orElse(null));
        if (wider) {
            mark.getParent().layout();
        }
        showWholeMark();
    }

    /** A mark cut short says something else; the title bar and the status line have it too. */
    private void showWholeMark() {
        mark.setVisible(mark.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= mark.getSize().x);
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    String filter() {
        return filter.getText();
    }
}
