// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Page;

/** The line above the page: whose it is, of which figures, and where else to look at them. */
final class AuthorityBar {

    private static final int WIDTH = 190;

    private final Combo authority;
    private final Combo dataset;
    private final Combo period;
    private List<AuthorityPage.Choice> choices = List.of();
    private List<String> datasets = List.of();
    private List<String> periods = List.of();

    /** What the user does in the bar. */
    interface Deeds {
        void chooseAuthority(int position);

        void chooseDataset(int position);

        void choosePeriod(int position);

        /** Newer by so many periods. */
        void step(int by);

        void openRug();

        void openReturns();
    }

    AuthorityBar(Composite parent, Inks inks, Deeds deeds) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackground(inks.colour(Role.BACKGROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(8, false);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 6;
        bar.setLayout(layout);
        authority = Page.chooser(bar, "Authority (Ctrl+F)", "authority-choice");
        authority.setLayoutData(new GridData(WIDTH, SWT.DEFAULT));
        authority.addListener(SWT.Selection, event -> deeds.chooseAuthority(authority.getSelectionIndex()));
        dataset = Page.chooser(bar, "Dataset", "authority-dataset");
        dataset.addListener(SWT.Selection, event -> deeds.chooseDataset(dataset.getSelectionIndex()));
        Page.button(bar, "\u2039", "Period before (Alt+Left)", "authority-previous", () -> deeds.step(-1));
        period = Page.chooser(bar, "Period", "authority-period");
        period.addListener(SWT.Selection, event -> deeds.choosePeriod(period.getSelectionIndex()));
        Page.button(bar, "\u203A", "Period after (Alt+Right)", "authority-next", () -> deeds.step(1));
        Composite gap = new Composite(bar, SWT.NONE);
        gap.setBackground(bar.getBackground());
        gap.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ((GridData) gap.getLayoutData()).heightHint = 1;
        Page.button(bar, "Tartan &rug", "These figures beside everybody's (Ctrl+Shift+R)", "authority-rug", deeds::openRug);
        Page.button(bar, "Re&turns", "The returns of this dataset (Ctrl+Shift+T)", "authority-returns", deeds::openReturns);
    }

    void show(AuthorityPage page) {
        boolean wider = false;
        if (!choices.equals(page.choices())) {
            choices = page.choices();
            authority.setItems(choices.stream().map(AuthorityPage.Choice::label).toArray(String[]::new));
            wider = true;
        }
        List<String> names = page.datasets().stream().map(DatasetDefinition::name).toList();
        if (!datasets.equals(names)) {
            datasets = names;
            dataset.setItems(names.toArray(String[]::new));
            wider = true;
        }
        List<String> codes = page.periods().stream().map(Period::code).toList();
        if (!periods.equals(codes)) {
            periods = codes;
            period.setItems(codes.toArray(String[]::new));
            wider = true;
        }
        authority.select(page.chosen());
        page.dataset().ifPresent(one -> dataset.select(page.datasets().indexOf(one)));
        page.period().ifPresent(one -> period.select(page.periods().indexOf(one)));
        if (wider) {
            authority.getParent().layout();
        }
    }

    void focus() {
        authority.setFocus();
    }
}
