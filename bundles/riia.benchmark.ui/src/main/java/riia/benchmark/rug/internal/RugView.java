// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.region.Regions;
import riia.report.Outlet;
import riia.report.Reports;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Authorities beside each other on every indicator of a period. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.rug", title = "Tartan rug", rail = "Benchmarks", order = 300, key = "M1+2", icon = "icons/rug.png",
        summary = "Authorities beside each other on every indicator of a period")
public final class RugView implements View, RugBar.Deeds, RugTable.Deeds {

    private static final String DATASET = "dataset";
    private static final String PERIOD = "period";
    private static final String SORT = "sort";

    private final RugModel model;
    private ViewSite site;
    private RugBar bar;
    private Composite middle;
    private final StackLayout stack = new StackLayout();
    private Optional<StatePage> nothing = Optional.empty();
    private RugTable table;
    private RugLegend legend;
    private Optional<RugModel.Rug> shown = Optional.empty();
    private Optional<RugSheet> sheet = Optional.empty();
    private Optional<Composite> facts = Optional.empty();
    private int asked;

    @Activate
    public RugView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Regions regions,
            @Reference Outlet outlet, @Reference Reports reports) {
        model = new RugModel(datasets, benchmarks, regions, outlet, reports);
    }

    @Override
    public void open(Composite parent, ViewSite place) {
        site = place;
        Inks inks = new Inks(parent, site.look());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new RugBar(parent, inks, this);
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        table = new RugTable(middle, inks, this);
        stack.topControl = table.control();
        legend = new RugLegend(parent, inks);
        offerActions();
        site.events(Submissions.CHANGED, this::reload);
        site.events(Datasets.CHANGED, this::reload);
        site.events(Regions.CHANGED, this::reload);
        site.onParameters(given -> reload());
        site.showState(State.loading("Comparing"));
        reload();
    }

    private void offerActions() {
        site.action("Copy the selected cells", "M1+C", this::copy);
        site.action("Export the rug \u2026", "M1+E", this::export);
        site.action("Period before", "M3+ARROW_LEFT", () -> step(1));
        site.action("Period after", "M3+ARROW_RIGHT", () -> step(-1));
        site.action("Filter authorities by name", "M1+F", () -> bar.focusFilter());
        site.action("Sort by name", "", () -> sort(RugSheet.Order.BY_NAME.column()));
        site.action("Compare again", "F5", this::reload);
    }

    @Override
    public void focus() {
        stack.topControl.setFocus();
    }

    private void reload() {
        int asking = ++asked;
        Map<String, String> wanted = site.parameters();
        site.start("Compare", progress -> Outcome.of(() -> model.load(Optional.ofNullable(wanted.get(DATASET)),
                Optional.ofNullable(wanted.get(PERIOD)))), outcome -> {
                    if (asking == asked) {
                        loaded(outcome);
                    }
                });
    }

    private void loaded(Outcome<RugModel.Rug> outcome) {
        if (outcome instanceof Outcome.Failed<RugModel.Rug> failed) {
            site.showState(State.failed("The figures could not be compared", failed.reason(), new State.Remedy("Try again", this::reload)));
        } else if (outcome instanceof Outcome.Done<RugModel.Rug> done) {
            show(done.value());
        }
    }

    private void show(RugModel.Rug rug) {
        shown = Optional.of(rug);
        site.subtitle(rug.dataset().map(one -> one.id() + rug.period().map(period -> " " + period.code()).orElse("")));
        bar.show(rug);
        legend.show(rug.sheet());
        sheet = Optional.empty();
        rug.sheet().ifPresent(one -> arrange(one.arranged(keptOrder(), bar.filter())));
        nothing.ifPresent(StatePage::dispose);
        nothing = rug.sheet().isPresent() ? Optional.empty() : Optional.of(new StatePage(middle, site.look(), empty(rug)));
        stack.topControl = nothing.map(StatePage::control).orElse(table.control());
        middle.layout();
        site.showContent();
        if (rug.sheet().isEmpty()) {
            closeFacts();
        }
    }

    private State empty(RugModel.Rug rug) {
        return rug.dataset().isEmpty()
                ? State.empty("No dataset is installed", "A dataset comes with a bundle: put one into the workspace's plugins folder.",
                        new State.Remedy("Look again", this::reload))
                : State.empty("Nothing to compare yet in " + rug.dataset().get().name(),
                        "Figures are compared once they have been accepted. Import and accept the authorities' returns first.",
                        new State.Remedy("Go to Returns", () -> site.show("riia.returns", Map.of(DATASET, rug.dataset().get().id()))));
    }

    private RugSheet.Order keptOrder() {
        String[] kept = site.parameters().getOrDefault(SORT, "-1,false").split(",");
        return new RugSheet.Order(Integer.parseInt(kept[0]), Boolean.parseBoolean(kept[1]));
    }

    private void arrange(RugSheet arranged) {
        sheet = Optional.of(arranged);
        table.show(arranged);
        if (isDetailed() && table.selectedCell().isEmpty()) {
            closeFacts();
        }
    }

    // ---- what the bar asks for

    @Override
    public void chooseDataset(String id) {
        site.keep(DATASET, id);
        site.keep(PERIOD, "");
        site.keep(SORT, "-1,false");
        closeFacts();
        reload();
    }

    @Override
    public void choosePeriod(Period period) {
        site.keep(PERIOD, period.code());
        reload();
    }

    @Override
    public void step(int by) {
        shown.ifPresent(rug -> {
            int at = rug.period().map(rug.periods()::indexOf).orElse(-1) + by;
            if (at >= 0 && at < rug.periods().size()) {
                choosePeriod(rug.periods().get(at));
            }
        });
    }

    @Override
    public void filter(String letters) {
        sheet.ifPresent(now -> arrange(now.arranged(now.order(), letters)));
    }

    @Override
    public void copy() {
        List<Integer> rows = table.selectedRows();
        List<Integer> columns = table.selectedColumns();
        if (rows.isEmpty() || sheet.isEmpty()) {
            site.say("Select cells first, then copy");
            return;
        }
        site.start("Copy", progress -> Outcome.of(() -> model.copy(site.actor(), sheet.get(), rows, columns)),
                outcome -> say(outcome, copied(rows.size() * columns.size())));
    }

    @Override
    public void export() {
        if (sheet.isEmpty()) {
            return;
        }
        RugSheet now = sheet.get();
        FileDialog dialog = new FileDialog(table.control().getShell(), SWT.SAVE);
        dialog.setText("Export the tartan rug");
        dialog.setFilterExtensions(model.exportFormats().stream().map(format -> "*." + format).toArray(String[]::new));
        dialog.setFileName("rug-" + now.comparisons().dataset().id() + "-" + now.comparisons().period().code() + ".html");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            site.start("Export the rug", progress -> Outcome.of(() -> model.export(site.actor(), now, Path.of(chosen))),
                    outcome -> say(outcome, "Written to " + chosen));
        }
    }

    private static String copied(int cells) {
        return (cells == 1 ? "1 cell" : cells + " cells") + " copied, with the handling mark";
    }

    private void say(Outcome<?> outcome, String done) {
        site.say(outcome instanceof Outcome.Failed<?> failed ? "Not done: " + failed.reason() : done);
    }

    // ---- what the table asks for

    @Override
    public void sort(int column) {
        sheet.ifPresent(now -> {
            RugSheet.Order order = column < 0 ? RugSheet.Order.BY_NAME : now.order().clicked(column);
            site.keep(SORT, order.column() + "," + order.descending());
            arrange(now.arranged(order, bar.filter()));
        });
    }

    @Override
    public void selected() {
        if (isDetailed()) {
            open();
        }
    }

    @Override
    public void open() {
        Optional<Point> at = table.selectedCell();
        if (at.isPresent() && sheet.isPresent()) {
            RugSheet now = sheet.get();
            var indicator = now.indicator(at.get().x);
            Composite parent = site.detail(indicator.indicator().id() + " " + indicator.heading());
            facts = Optional.of(parent);
            new FactsView(parent, new Inks(parent, site.look())).show(
                    now.rowName(at.get().y) + ", " + now.comparisons().period().code(), CellFacts.of(now, at.get().x, at.get().y));
        }
    }

    private boolean isDetailed() {
        return facts.filter(pane -> !pane.isDisposed()).isPresent();
    }

    private void closeFacts() {
        facts = Optional.empty();
        site.closeDetail();
    }
}
