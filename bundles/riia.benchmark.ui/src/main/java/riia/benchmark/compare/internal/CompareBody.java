// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import riia.benchmark.Course;
import riia.benchmark.chart.internal.ChartCanvas;
import riia.benchmark.chart.internal.Panel;
import riia.benchmark.chart.internal.PanelGrid;
import riia.benchmark.choice.internal.PlainTable;
import riia.report.chart.Charts;
import riia.report.chart.Charts.Beside;
import riia.workbench.Inks;
import riia.workbench.Look;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Draws what is compared: a chart for each indicator, or a table. */
final class CompareBody {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 260;
    private static final int WORDS = 3;

    private final Charts charts;
    private final Inks inks;
    private final Look look;
    private final Consumer<ChartCanvas> copy;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final PanelGrid panels;
    private final Table table;
    private List<ChartCanvas> canvases = List.of();

    CompareBody(Composite parent, Inks inks, Look look, Charts charts, Consumer<ChartCanvas> copy) {
        this.charts = charts;
        this.inks = inks;
        this.look = look;
        this.copy = copy;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layers);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite holder = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        holder.setLayout(layout);
        panels = new PanelGrid(holder, inks, WIDTH, HEIGHT);
        table = PlainTable.in(stack, inks, SWT.FULL_SELECTION | SWT.MULTI, "compare-table");
        Spoken.name(table, "Figures of the chosen authorities and indicators by period; a dot behind a figure is a signal");
        layers.topControl = holder;
    }

    void show(ComparePage page) {
        if (page.chosen().filter(one -> one.show().equals(Chosen.TABLE)).isPresent()) {
            fill(CompareTable.of(page));
            layers.topControl = table;
        } else {
            draw(page.courses());
            layers.topControl = panels.control().getParent();
        }
        stack.layout();
    }

    /** Charts stay where there are as many as before, so that nothing flickers. */
    private void draw(List<Course> courses) {
        if (canvases.size() != courses.size()) {
            panels.clear();
            List<ChartCanvas> fresh = new ArrayList<>();
            for (int i = 0; i < courses.size(); i++) {
                Panel panel = panels.add(inks, "", "compare-chart-" + i);
                ChartCanvas canvas = panel.chart(look);
                panel.tool("Copy", "Copy the chart as a picture, marked (Ctrl+Shift+C)", "copy", () -> copy.accept(canvas));
                fresh.add(canvas);
            }
            canvases = fresh;
            panels.measure();
        }
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            List<Beside> beside = course.lines().size() == 1 ? List.of(Beside.values()) : List.of(Beside.REGION, Beside.ENGLAND);
            panels.title(i, course.indicator().id() + " " + course.indicator().name(), "");
            canvases.get(i).show(frame -> charts.trend(course, beside, frame));
        }
    }

    private void fill(CompareTable shown) {
        table.setRedraw(false);
        table.removeAll();
        while (table.getColumnCount() > shown.headings().size()) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < shown.headings().size()) {
            new TableColumn(table, table.getColumnCount() < WORDS ? SWT.LEFT : SWT.RIGHT);
        }
        for (CompareTable.Line line : shown.lines()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(line.cells().toArray(String[]::new));
            item.setForeground(inks.colour(line.together() ? Role.QUIET_TEXT : Role.TEXT));
        }
        for (int i = 0; i < shown.headings().size(); i++) {
            table.getColumn(i).setText(shown.headings().get(i));
            table.getColumn(i).pack();
        }
        table.setRedraw(true);
    }

    /** The chart that holds the keyboard, or the first; empty while the table is shown. */
    Optional<ChartCanvas> current() {
        return layers.topControl == table ? Optional.empty() : panels.current().flatMap(Panel::chart);
    }

    void enlarge() {
        panels.current().ifPresent(panels::enlarge);
    }

    void focus() {
        if (layers.topControl == table) {
            table.setFocus();
        } else {
            panels.current().flatMap(Panel::chart).ifPresent(one -> one.control().setFocus());
        }
    }
}
