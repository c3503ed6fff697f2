// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.benchmark.Benchmarks;
import riia.benchmark.chart.internal.ChartCanvas;
import riia.benchmark.choice.internal.ChoiceBar;
import riia.benchmark.choice.internal.Newest;
import riia.benchmark.choice.internal.Offering;
import riia.indicator.Datasets;
import riia.reference.Authorities;
import riia.reference.Neighbours;
import riia.region.Regions;
import riia.report.Outlet;
import riia.report.chart.Charts;
import riia.report.chart.Drawing;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Any authorities, indicators and periods beside each other. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.compare", title = "Compare", rail = "Benchmarks", order = 330, key = "M1+7", icon = "icons/compare.png",
        summary = "Any authorities, indicators and periods beside each other, as charts or as a table")
public final class CompareView implements View {

    private static final int LISTS = 230;

    private final CompareModel model;
    private final Charts charts;
    private ViewSite site;
    private ChoiceBar bar;
    private Composite middle;
    private Picker authorities;
    private Picker indicators;
    private CompareBody body;
    private Newest<ComparePage> newest;
    private Optional<ComparePage> page = Optional.empty();

    @Activate
    public CompareView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Regions regions,
            @Reference Authorities authorities, @Reference Neighbours neighbours, @Reference Outlet outlet, @Reference Charts charts) {
        model = new CompareModel(new Offering(datasets, benchmarks, regions, authorities, neighbours), outlet);
        this.charts = charts;
    }

    @Override
    public void open(Composite parent, ViewSite place) {
        site = place;
        newest = new Newest<>(site, this::show);
        Inks inks = new Inks(parent, site.look());
        parent.setLayout(plain(1));
        bar = new ChoiceBar(parent, inks, "compare", (key, id) -> keep(Map.of(key, id)));
        bar.button("Charts or &table", "Show as charts, or as a table (Ctrl+T)", "toggle", this::toggle);
        bar.button("Save view \u2026", "Write what is compared to a file, without figures (Ctrl+S)", "save", this::save);
        bar.button("Open view \u2026", "Read a saved view (Ctrl+O)", "open", this::openSaved);
        middle = new Composite(parent, SWT.NONE);
        middle.setBackground(inks.colour(Role.BACKGROUND));
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(plain(2));
        Composite lists = new Composite(middle, SWT.NONE);
        lists.setBackground(inks.colour(Role.BACKGROUND));
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = LISTS;
        lists.setLayoutData(narrow);
        lists.setLayout(new GridLayout());
        indicators = new Picker(lists, inks, "Indicators", "compare-indicators", this::toggleIndicator);
        authorities = new Picker(lists, inks, "Authorities", "compare-authorities", this::toggleAuthority);
        body = new CompareBody(middle, inks, site.look(), charts, this::copy);
        new CompareActions(site, this).offer();
        newest.follow(this::reload);
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    @Override
    public void focus() {
        body.focus();
    }

    void reload() {
        Map<String, String> wanted = Map.copyOf(site.parameters());
        newest.ask("Compare", () -> model.load(wanted));
    }

    private void show(ComparePage next) {
        page = Optional.of(next);
        site.subtitle(next.dataset().map(one -> one.id()));
        if (next.chosen().isEmpty()) {
            newest.nothing(next.choices().get(0), next.dataset(), this::reload);
            return;
        }
        site.showContent();
        bar.show(next.choices());
        indicators.show(next.indicators(), next.chosen().get().indicators());
        authorities.show(next.authorities(), next.chosen().get().authorities());
        body.show(next);
        middle.layout(true);
    }

    private Optional<Chosen> chosen() {
        return page.flatMap(ComparePage::chosen);
    }

    private void keep(Map<String, String> changes) {
        if (changes.containsKey(Offering.DATASET)) {
            for (String key : new String[] {Chosen.INDICATORS, Chosen.FROM, Chosen.UNTIL, Offering.BREAKDOWN}) {
                site.keep(key, "");
            }
        }
        changes.forEach(site::keep);
        reload();
    }

    // ---- what the user asks for

    private void toggleIndicator(String id) {
        chosen().ifPresent(now -> keep(Map.of(Chosen.INDICATORS, String.join(",", Chosen.toggled(now.indicators(), id)))));
    }

    private void toggleAuthority(String code) {
        chosen().ifPresent(now -> keep(Map.of(Chosen.AUTHORITIES, String.join(",", Chosen.toggled(now.authorities(), code)))));
    }

    void toggle() {
        chosen().ifPresent(now -> keep(Map.of(Chosen.SHOW, now.show().equals(Chosen.TABLE) ? Chosen.CHARTS : Chosen.TABLE)));
    }

    void focusIndicators() {
        indicators.focus();
    }

    void focusAuthorities() {
        authorities.focus();
    }

    void enlarge() {
        body.enlarge();
    }

    Optional<ChartCanvas> chart() {
        return body.current();
    }

    void copyChart() {
        chart().ifPresent(this::copy);
    }

    private void copy(ChartCanvas chart) {
        if (page.isPresent() && chart.drawing().isPresent()) {
            ComparePage now = page.get();
            Drawing drawing = chart.drawing().get();
            newest.say("Copy a chart", () -> model.copy(site.actor(), now, drawing), "Chart copied as a picture, with the handling mark");
        }
    }

    void copyTable() {
        page.filter(now -> now.chosen().isPresent()).ifPresent(now -> newest.say("Copy a table", () -> model.copyTable(site.actor(), now),
                "Table copied, with the handling mark"));
    }

    void save() {
        chosen().ifPresent(now -> ask(SWT.SAVE, "Save what is compared").ifPresent(file -> newest.say("Save a view",
                () -> model.save(site.actor(), now, file), "Written to " + file)));
    }

    void openSaved() {
        ask(SWT.OPEN, "Open a saved view").ifPresent(file -> site.start("Open a saved view", progress -> Outcome.of(() -> model.open(file)),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Chosen> done) {
                        done.value().parameters().forEach(site::keep);
                        reload();
                        site.say("Opened " + file.getFileName());
                    } else if (outcome instanceof Outcome.Failed<Chosen> failed) {
                        site.say("Not opened: " + failed.reason());
                    }
                }));
    }

    private Optional<Path> ask(int style, String title) {
        FileDialog dialog = new FileDialog(middle.getShell(), style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*" + SavedView.ENDING, "*.json"});
        if (style == SWT.SAVE) {
            dialog.setFileName("comparison" + SavedView.ENDING);
            dialog.setOverwrite(true);
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
