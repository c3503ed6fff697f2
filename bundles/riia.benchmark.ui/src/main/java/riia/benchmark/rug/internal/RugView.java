// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.benchmark.AuthorityGroups;
import riia.benchmark.Benchmarks;
import riia.benchmark.facts.internal.CellHint;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.rug.internal.Rug.Figures;
import riia.benchmark.rug.internal.RugSheet.Spot;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.reference.Authorities;
import riia.reference.Neighbours;
import riia.region.Regions;
import riia.report.Outlet;
import riia.report.Reports;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite.State;
import riia.workbench.ViewSite;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Authorities beside each other on every indicator, one of them through time, or among its neighbours. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.rug", title = "Tartan rug", rail = "Benchmarks", order = 300, key = "M1+2", icon = "icons/rug.png",
        summary = "Authorities beside each other on every indicator; one through time; one among its neighbours")
public final class RugView implements View, RugBar.Deeds, RugTable.Deeds {

    private static final String FROZEN = "frozen";

    private final RugModel model;
    private ViewSite site;
    private RugBar bar;
    private Composite middle;
    private final StackLayout stack = new StackLayout();
    private Optional<StatePage> nothing = Optional.empty();
    private RugTable table;
    private RugLegend legend;
    private RugDetail detail;
    private RugOutgoing outgoing;
    private RugWays ways;
    private Optional<Rug> shown = Optional.empty();
    private Optional<RugSheet> sheet = Optional.empty();
    private int asked;

    @Activate
    public RugView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Regions regions,
            @Reference Authorities authorities, @Reference Neighbours neighbours, @Reference AuthorityGroups groups,
            @Reference Outlet outlet, @Reference Reports reports) {
        model = new RugModel(new RugOffers.Services(datasets, benchmarks, regions, authorities, neighbours, groups), outlet, reports);
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
        detail = new RugDetail(site);
        outgoing = new RugOutgoing(site, model);
        ways = new RugWays(site);
        new RugActions(site, bar, table, this).offer();
        for (String topic : List.of(Submissions.CHANGED, Datasets.CHANGED, Regions.CHANGED, AuthorityGroups.CHANGED)) {
            site.events(topic, this::reload);
        }
        site.onParameters(given -> reload());
        site.showState(State.loading("Comparing"));
        reload();
    }

    @Override
    public void focus() {
        stack.topControl.setFocus();
    }

    void reload() {
        int asking = ++asked;
        Map<String, String> wanted = site.parameters();
        site.start("Compare", progress -> Outcome.of(() -> model.load(wanted)), outcome -> {
            if (asking == asked) {
                loaded(outcome);
            }
        });
    }

    private void loaded(Outcome<Rug> outcome) {
        if (outcome instanceof Outcome.Failed<Rug> failed) {
            site.showState(State.failed("The figures could not be compared", failed.reason(), new State.Remedy("Try again", this::reload)));
        } else if (outcome instanceof Outcome.Done<Rug> done) {
            show(done.value());
        }
    }

    private void show(Rug rug) {
        shown = Optional.of(rug);
        site.subtitle(Optional.of(rug.chosen(Chooser.DATASET) + " " + rug.chosen(Chooser.PERIOD)).filter(words -> !words.isBlank()));
        bar.show(rug);
        sheet = Optional.empty();
        rug.figures().ifPresent(figures -> arrange(RugSheet.of(figures.source(), Colouring.of(rug.chosen(Chooser.COLOUR)))
                .arranged(RugOrder.of(site.parameters().getOrDefault(RugOrder.KEY, "")), bar.authorities(), bar.indicators())));
        legend.show(sheet, figures().map(Figures::mark).orElse(List.of()));
        nothing.ifPresent(StatePage::dispose);
        nothing = rug.figures().isPresent() ? Optional.empty()
                : Optional.of(new StatePage(middle, site.look(), new RugStates(site, this).of(rug)));
        stack.topControl = nothing.map(StatePage::control).orElse(table.control());
        middle.layout();
        site.showContent();
        if (rug.figures().isEmpty()) {
            detail.close();
        }
    }

    private void arrange(RugSheet arranged) {
        sheet = Optional.of(arranged);
        table.show(arranged, ColumnWidths.of(site.parameters().getOrDefault(ColumnWidths.KEY, "")), site.parameters().getOrDefault(FROZEN, ""));
        if (detail.isOpen()) {
            table.selectedCell().ifPresentOrElse(at -> open(), detail::close);
        }
    }

    private Optional<Figures> figures() {
        return shown.flatMap(Rug::figures);
    }

    private Optional<Figure> figure(Spot at) {
        return sheet.flatMap(one -> one.figure(at.column(), at.row()));
    }

    // ---- what the bar asks for

    @Override
    public void choose(Mode mode) {
        Optional<String> authority = selectedAuthority();
        if (mode != Mode.AUTHORITIES) {
            authority.ifPresent(code -> site.keep(Chooser.AUTHORITY.key(), code));
        }
        site.keep(Mode.KEY, mode.id());
        site.keep(RugOrder.KEY, RugOrder.AS_THEY_COME.kept());
        reload();
    }

    /** Whose row has the cursor. */
    private Optional<String> selectedAuthority() {
        return table.selectedCell().flatMap(at -> sheet.flatMap(one -> one.line(at.row()).authority())).map(code -> code.code());
    }

    @Override
    public void choose(Chooser chooser, String id) {
        site.keep(chooser.key(), id);
        if (chooser == Chooser.DATASET) {
            for (Chooser other : List.of(Chooser.PERIOD, Chooser.BREAKDOWN, Chooser.MEASURE)) {
                site.keep(other.key(), "");
            }
            detail.close();
        }
        reload();
    }

    @Override
    public void step(int by) {
        shown.map(rug -> rug.offer(Chooser.PERIOD)).ifPresent(offer -> {
            int at = offer.at() + by;
            if (at >= 0 && at < offer.options().size()) {
                choose(Chooser.PERIOD, offer.options().get(at).id());
            }
        });
    }

    @Override
    public void filter() {
        sheet.ifPresent(now -> arrange(now.arranged(now.order(), bar.authorities(), bar.indicators())));
    }

    @Override
    public void copy() {
        List<Integer> rows = table.selectedRows();
        List<Integer> columns = table.selectedColumns();
        if (rows.isEmpty() || sheet.isEmpty() || figures().isEmpty()) {
            site.say("Select cells first, then copy");
        } else {
            outgoing.copy(figures().get(), sheet.get(), rows, columns);
        }
    }

    @Override
    public void export() {
        figures().filter(one -> shown.get().mode() != Mode.OVER_TIME).ifPresentOrElse(one -> outgoing.export(table.control().getShell(), one),
                () -> site.say("A rug through time is copied; files are written of authorities beside each other"));
    }

    // ---- what the table asks for

    @Override
    public void sort(String column) {
        sheet.ifPresent(now -> {
            RugOrder order = column.isEmpty() ? RugOrder.AS_THEY_COME : now.order().clicked(column);
            site.keep(RugOrder.KEY, order.kept());
            arrange(now.arranged(order, bar.authorities(), bar.indicators()));
        });
    }

    @Override
    public void selected() {
        if (detail.isOpen()) {
            open();
        }
    }

    @Override
    public void open() {
        table.selectedCell().ifPresent(at -> figure(at).ifPresent(figure -> figures().ifPresent(now -> detail.show(figure, now, ways.of(figure)))));
    }

    @Override
    public void openFully(Spot at) {
        figure(at).ifPresent(ways::indicator);
    }

    @Override
    public void openLine(int row) {
        sheet.map(one -> one.line(row)).ifPresent(line -> line.authority().ifPresentOrElse(ways::authority,
                () -> sheet.filter(one -> one.mode() == Mode.OVER_TIME).ifPresent(one -> openFully(new Spot(one.columns() - 1, row)))));
    }

    void openSelectedAuthority() {
        table.selectedCell().flatMap(this::figure).filter(Figure.OfAuthority.class::isInstance)
                .ifPresentOrElse(one -> ways.authority(((Figure.OfAuthority) one).authority().code()),
                        () -> site.say("Select a cell of an authority first"));
    }

    @Override
    public void widened(ColumnWidths widths) {
        site.keep(ColumnWidths.KEY, widths.kept());
    }

    @Override
    public String hint(Spot at) {
        return figure(at).flatMap(figure -> figures().map(now -> CellHint.lines(figure, now.region(), now.signals()))).orElse("");
    }

    /** Keeps the columns up to the selected one in sight, or lets them go when they are kept so already. */
    void freeze() {
        table.selectedCell().ifPresent(at -> sheet.ifPresent(one -> {
            String key = one.heading(at.column()).key();
            site.keep(FROZEN, key.equals(site.parameters().get(FROZEN)) ? "" : key);
            arrange(one);
        }));
    }
}
