// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import riia.base.AreaCode;
import riia.benchmark.chart.internal.ChartCanvas;
import riia.benchmark.chart.internal.Panel;
import riia.benchmark.chart.internal.PanelGrid;
import riia.benchmark.comment.internal.CommentModel;
import riia.benchmark.comment.internal.CommentPane;
import riia.benchmark.indicator.internal.IndicatorPage.Figures;
import riia.report.chart.Charts;
import riia.report.chart.Charts.Beside;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Page;
import riia.workbench.ViewSite;

/** Draws the panels of the view Indicator: trend, ranked bars, funnel, table, what is to be known, comments. */
final class IndicatorBody {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 300;

    private final Charts charts;
    private final Inks inks;
    private final PanelGrid panels;
    private final Panel trendPanel;
    private final Panel barsPanel;
    private final Panel funnelPanel;
    private final ChartCanvas trend;
    private final ChartCanvas bars;
    private final ChartCanvas funnel;
    private final FigureGrid table;
    private final ScrolledComposite about;
    private final CommentPane comments;

    IndicatorBody(Composite parent, ViewSite site, Inks inks, Charts charts, CommentModel model, Consumer<Panel> copy, Runnable copyTable,
            Consumer<AreaCode> choose) {
        this.charts = charts;
        this.inks = inks;
        panels = new PanelGrid(parent, inks, WIDTH, HEIGHT);
        trendPanel = panels.add(inks, "Trend", "indicator-trend");
        trend = chart(trendPanel, site, copy);
        barsPanel = panels.add(inks, "Ranked", "indicator-bars");
        bars = chart(barsPanel, site, copy);
        funnelPanel = panels.add(inks, "Funnel", "indicator-funnel");
        funnel = chart(funnelPanel, site, copy);
        Panel figures = panels.add(inks, "Figures", "indicator-figures");
        figures.tool("Copy", "Copy the table, marked (Ctrl+C)", "copy", copyTable);
        table = new FigureGrid(figures.body(), inks, choose);
        about = scrolled(panels.add(inks, "Definition", "indicator-about").body());
        ScrolledComposite said = scrolled(panels.add(inks, "Comments", "indicator-comments").body());
        Composite inside = new Composite(said, SWT.NONE);
        inside.setBackground(said.getBackground());
        inside.setLayout(new FillLayout());
        said.setContent(inside);
        comments = new CommentPane(inside, site, model);
    }

    private static ChartCanvas chart(Panel panel, ViewSite site, Consumer<Panel> copy) {
        panel.tool("Copy", "Copy the chart as a picture, marked (Ctrl+Shift+C)", "copy", () -> copy.accept(panel));
        return panel.chart(site.look());
    }

    private ScrolledComposite scrolled(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setBackground(inks.colour(Role.BACKGROUND));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> Optional.ofNullable(scrolled.getContent()).ifPresent(content ->
                scrolled.setMinSize(content.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT))));
        return scrolled;
    }

    void show(Figures figures, boolean plain) {
        trendPanel.title("Trend", figures.subjectName());
        List<Beside> beside = Arrays.asList(Beside.values());
        trend.show(frame -> charts.trend(figures.course(), beside, frame));
        barsPanel.title("Ranked", figures.comparisons().period().code());
        bars.show(frame -> charts.bars(figures.comparison(), figures.comparisons().authorities(), Optional.of(figures.subject()), frame));
        showFunnel(figures, plain);
        table.show(FigureTable.of(figures), figures.subject());
        tell(AboutIndicator.of(figures));
        comments.show(figures.scope());
    }

    void showFunnel(Figures figures, boolean plain) {
        funnelPanel.title("Funnel", figures.funnel().map(one -> "round " + one.round())
                .orElse("none: it needs counts over denominators of five authorities or more"));
        figures.funnel().ifPresentOrElse(one -> funnel.show(frame -> charts.funnel(one, Optional.of(figures.subject()), plain, frame)),
                funnel::clear);
    }

    private void tell(AboutIndicator told) {
        Optional.ofNullable(about.getContent()).ifPresent(Control::dispose);
        Page page = new Page(about, inks);
        page.control().setData("testId", "indicator-facts");
        for (AboutIndicator.Fact fact : told.facts()) {
            page.words(fact.heading(), Role.QUIET_TEXT, SWT.BOLD);
            page.words(fact.words(), Role.TEXT, SWT.NORMAL);
        }
        about.setContent(page.control());
        page.grown();
    }

    /** The chart that holds the keyboard, or the trend. */
    ChartCanvas current() {
        return panels.current().flatMap(Panel::chart).orElse(trend);
    }

    void enlarge() {
        panels.current().ifPresent(panels::enlarge);
    }

    Control control() {
        return panels.control();
    }

    void focus() {
        trend.control().setFocus();
    }
}
