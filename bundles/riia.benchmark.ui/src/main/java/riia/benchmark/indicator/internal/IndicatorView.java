// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.base.AreaCode;
import riia.benchmark.Benchmarks;
import riia.benchmark.chart.internal.ChartCanvas;
import riia.benchmark.chart.internal.Panel;
import riia.benchmark.choice.internal.Choice;
import riia.benchmark.choice.internal.ChoiceBar;
import riia.benchmark.choice.internal.Newest;
import riia.benchmark.choice.internal.Offering;
import riia.benchmark.comment.internal.CommentModel;
import riia.benchmark.context.Comments;
import riia.benchmark.indicator.internal.IndicatorPage.Figures;
import riia.indicator.Datasets;
import riia.reference.Authorities;
import riia.reference.Neighbours;
import riia.region.Contacts;
import riia.region.Regions;
import riia.report.Outlet;
import riia.report.chart.Charts;
import riia.report.chart.Drawing;
import riia.workbench.Inks;
import riia.workbench.ViewSite;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** One indicator: trend, ranks, funnel, figures, what it says, what people say of it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.indicator", title = "Indicator", rail = "Benchmarks", order = 310, key = "M1+6", icon = "icons/indicator.png",
        summary = "One indicator: trend with limits, ranks, funnel, figures, definition and comments")
public final class IndicatorView implements View {

    private static final String PLAIN = "plain";

    private final IndicatorModel model;
    private final Charts charts;
    private final CommentModel comments;
    private ViewSite site;
    private ChoiceBar bar;
    private IndicatorBody body;
    private Newest<IndicatorPage> newest;
    private Optional<IndicatorPage> page = Optional.empty();

    @Activate
    public IndicatorView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Regions regions,
            @Reference Authorities authorities, @Reference Neighbours neighbours, @Reference Outlet outlet, @Reference Charts charts,
            @Reference Comments comments, @Reference Contacts contacts) {
        model = new IndicatorModel(new Offering(datasets, benchmarks, regions, authorities, neighbours), outlet);
        this.charts = charts;
        this.comments = new CommentModel(comments, contacts);
    }

    @Override
    public void open(Composite parent, ViewSite place) {
        site = place;
        newest = new Newest<>(site, this::show);
        Inks inks = new Inks(parent, site.look());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new ChoiceBar(parent, inks, "indicator", this::choose);
        bar.button("Export \u2026", "Write the table to a file, marked (Ctrl+E)", "export", this::export);
        bar.button("Compare \u2026", "Compare with other authorities, indicators and periods (Ctrl+Shift+P)", "compare", this::compare);
        body = new IndicatorBody(parent, site, inks, charts, comments, this::copy, this::copyTable,
                code -> choose(Offering.AUTHORITY, code.code()));
        new IndicatorActions(site, this).offer();
        newest.follow(this::reload);
    }

    @Override
    public void focus() {
        body.focus();
    }

    void reload() {
        Map<String, String> wanted = Map.copyOf(site.parameters());
        newest.ask("Look up an indicator", () -> model.load(wanted));
    }

    private void show(IndicatorPage next) {
        page = Optional.of(next);
        site.subtitle(next.figures().map(Figures::title));
        if (next.figures().isEmpty()) {
            newest.nothing(next.choices().get(0), next.dataset(), this::reload);
            return;
        }
        site.showContent();
        bar.show(next.choices());
        body.show(next.figures().get(), isPlain());
    }

    private boolean isPlain() {
        return Boolean.parseBoolean(site.parameters().getOrDefault(PLAIN, "false"));
    }

    private Optional<Figures> figures() {
        return page.flatMap(IndicatorPage::figures);
    }

    // ---- what the user asks for

    private void choose(String key, String id) {
        site.keep(key, id);
        reload();
    }

    /** Goes some steps on in a choice, such as to the next authority. */
    void step(String key, int by) {
        page.flatMap(one -> one.choice(key)).flatMap(one -> one.beside(by)).ifPresent(id -> choose(key, id));
    }

    void focus(String key) {
        bar.focus(key);
    }

    void plain() {
        site.keep(PLAIN, String.valueOf(!isPlain()));
        figures().ifPresent(one -> body.showFunnel(one, isPlain()));
    }

    void enlarge() {
        body.enlarge();
    }

    ChartCanvas chart() {
        return body.current();
    }

    void copyChart() {
        copy(chart());
    }

    private void copy(Panel panel) {
        panel.chart().ifPresent(this::copy);
    }

    private void copy(ChartCanvas chart) {
        Optional<Figures> now = figures();
        if (now.isPresent() && chart.drawing().isPresent()) {
            Drawing drawing = chart.drawing().get();
            newest.say("Copy a chart", () -> model.copy(site.actor(), now.get(), drawing), "Chart copied as a picture, with the handling mark");
        }
    }

    void copyTable() {
        figures().ifPresent(now -> newest.say("Copy a table", () -> model.copyTable(site.actor(), now), "Table copied, with the handling mark"));
    }

    void export() {
        figures().ifPresent(now -> {
            FileDialog dialog = new FileDialog(body.control().getShell(), SWT.SAVE);
            dialog.setText("Export the table");
            dialog.setFilterExtensions(new String[] {"*.csv"});
            dialog.setFileName(now.comparison().indicator().id() + "-" + now.comparisons().period().code() + ".csv");
            dialog.setOverwrite(true);
            Optional.ofNullable(dialog.open()).ifPresent(chosen -> newest.say("Export a table",
                    () -> model.export(site.actor(), now, Path.of(chosen)), "Written to " + chosen));
        });
    }

    /** Opens the authority's own page. */
    void authority() {
        subject().ifPresent(code -> site.show("riia.authority", Map.of(Offering.AUTHORITY, code.code())));
    }

    /** Opens the indicator beside others. */
    void compare() {
        figures().ifPresent(now -> site.show("riia.compare", Map.of(Offering.DATASET, now.comparisons().dataset().id(), "indicators",
                now.comparison().indicator().id(), "authorities", now.subject().code())));
    }

    private Optional<AreaCode> subject() {
        return figures().map(Figures::subject);
    }
}
