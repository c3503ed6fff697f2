// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

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
import riia.indicator.DatasetDefinition;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The line above the signals: dataset, period, filter; under it how to read them. */
final class SignalsBar {

    private final Combo dataset;
    private final Combo period;
    private final Text filter;
    private final Label mark;
    private List<String> datasets = List.of();
    private List<String> periods = List.of();

    /** What the user does in the bar. */
    interface Deeds {
        void choose(String key, String id);

        void step(int by);

        void filter();
    }

    SignalsBar(Composite parent, Inks inks, Deeds deeds) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackground(inks.colour(Role.BACKGROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(6, false);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 6;
        bar.setLayout(layout);
        dataset = combo(bar, "Dataset (Alt+D)", SignalsModel.DATASET);
        dataset.addListener(SWT.Selection, event -> deeds.choose(SignalsModel.DATASET, datasets.get(dataset.getSelectionIndex())));
        button(bar, "\u2039", "Period before (Alt+Left)", "signals-previous", () -> deeds.step(1));
        period = combo(bar, "Period (Alt+P)", SignalsModel.PERIOD);
        period.addListener(SWT.Selection, event -> deeds.choose(SignalsModel.PERIOD, periods.get(period.getSelectionIndex())));
        button(bar, "\u203A", "Period after (Alt+Right)", "signals-next", () -> deeds.step(-1));
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter");
        filter.setToolTipText("Only signals whose authority, indicator or theme holds these letters (Ctrl+F)");
        filter.setData("testId", "signals-filter");
        Spoken.name(filter, "Filter by authority, indicator or theme");
        filter.setLayoutData(new GridData(150, SWT.DEFAULT));
        filter.addListener(SWT.Modify, event -> deeds.filter());
        mark = new Label(bar, SWT.RIGHT);
        mark.setForeground(inks.colour(Role.WARN_TEXT));
        mark.setFont(inks.font(0, SWT.BOLD));
        mark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label reading = new Label(bar, SWT.WRAP);
        reading.setText(SignalsPage.READING);
        reading.setForeground(inks.colour(Role.QUIET_TEXT));
        reading.setData("testId", "signals-reading");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 6, 1);
        wide.widthHint = 400;
        reading.setLayoutData(wide);
    }

    private static Combo combo(Composite bar, String hint, String key) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(hint);
        Spoken.name(combo, hint);
        combo.setData("testId", "signals-" + key);
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

    void show(SignalsPage page) {
        datasets = fill(dataset, datasets, page.datasets().stream().map(DatasetDefinition::id).toList(),
                page.datasets().stream().map(DatasetDefinition::name).toList());
        List<String> codes = page.periods().stream().map(Period::code).toList();
        periods = fill(period, periods, codes, codes);
        page.dataset().ifPresent(one -> dataset.select(datasets.indexOf(one.id())));
        page.period().ifPresent(one -> period.select(periods.indexOf(one.code())));
        mark.setText(page.mark().stream().findFirst().orElse("").replace("&", "&&"));
        mark.setToolTipText(String.join("\n", page.mark()));
        mark.getParent().getParent().layout(true, true);
    }

    private static List<String> fill(Combo combo, List<String> before, List<String> ids, List<String> names) {
        if (!ids.equals(before)) {
            combo.setItems(names.toArray(String[]::new));
        }
        return ids;
    }

    void focusDataset() {
        dataset.setFocus();
    }

    void focusPeriod() {
        period.setFocus();
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    String filter() {
        return filter.getText();
    }
}
