// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

import riia.base.Actor;
import riia.base.Progress;
import riia.base.colour.Tint;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.report.Outlet;
import riia.report.Reports;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Ink;
import riia.report.spi.PictureCarrier;

/** Indicator and Compare in the window, on Derby's returns of two quarters. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ViewsOfFiguresIT {

    private static final Actor ACTOR = new Actor("p-test", "coordinator");

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    Imports imports;

    @InjectService
    ServiceComponentRuntime components;

    private final PaperOutlet outlet = new PaperOutlet();

    @BeforeEach
    void two_quarters_are_accepted() {
        take(1, "800");
        take(2, "900");
    }

    private void take(int quarter, String contacts) {
        imports.run(new ImportRequest(ImportSource.of("derby.csv", Returned.derby(2025, quarter, contacts, 100)), Optional.of("riia"),
                Optional.empty(), Optional.empty(), Mode.ACCEPT, ACTOR), Progress.NONE);
    }

    private void run(OpenWindow.Script script) throws Exception {
        ServiceRegistration<?> registration = context.registerService(
                new String[] {Outlet.class.getName(), Reports.class.getName()}, outlet, null);
        try {
            OpenWindow.with(context, script);
        } finally {
            registration.unregister();
        }
    }

    private static boolean isChosen(Driver user, String combo, String words) {
        return user.find(combo).filter(one -> ((Combo) one).getText().equals(words)).isPresent();
    }

    private void toIndicator(Driver user) {
        user.press("rail-riia.indicator");
        user.until("the members and what they stand beside", () -> rows(user, "indicator-table") > 10);
    }

    private static int rows(Driver user, String table) {
        return user.find(table).map(one -> ((Table) one).getItemCount()).orElse(0);
    }

    private Drawing copied(Driver user) {
        int before = outlet.pictures.size();
        user.key(SWT.CTRL | SWT.SHIFT, 0, 'c');
        user.until("a picture", () -> outlet.pictures.size() > before);
        return outlet.pictures.get(before);
    }

    @Test
    void an_indicator_is_looked_at_closer_walked_through_and_copied_by_keys() throws Exception {
        run(user -> {
            toIndicator(user);
            user.act(() -> ((Control) user.find("indicator-trend").orElseThrow()).setFocus());
            Drawing whole = copied(user);
            assertThat(whole.title()).isEqualTo("R01 Initial contacts");
            assertThat(whole.words()).contains("Derby, 2025-26-Q2");
            assertThat(whole.scale().orElseThrow().from()).isZero();
            user.key(SWT.CTRL, 0, '=');
            assertThat(copied(user).words()).endsWith("The value axis does not start at zero.");
            user.key(SWT.CTRL, 0, '0');
            assertThat(copied(user).scale()).isEqualTo(whole.scale());
            user.key(SWT.ALT, SWT.ARROW_DOWN, '\0');
            user.until("the next authority", () -> isChosen(user, "indicator-authority", "Derbyshire"));
            user.key(SWT.ALT, SWT.ARROW_UP, '\0');
            user.until("Derby again", () -> isChosen(user, "indicator-authority", "Derby"));
            user.key(SWT.CTRL, 0, 'c');
            user.until("a table", () -> !outlet.copied.isEmpty());
            assertThat(outlet.copied.get(0)).startsWith("Authority\t").contains("Derby\t");
        });
    }

    @Test
    void what_is_compared_is_chosen_from_lists_and_shown_as_charts_or_as_a_table() throws Exception {
        run(user -> {
            user.press("rail-riia.compare");
            user.untilThere("compare-chart-0");
            user.act(() -> check((Table) user.find("compare-indicators").orElseThrow(), 1));
            user.untilThere("compare-chart-1");
            user.key(SWT.CTRL, 0, 't');
            user.until("two indicators of two authorities, the region, neighbours and England", () -> rows(user, "compare-table") == 10);
            user.act(() -> check((Table) user.find("compare-authorities").orElseThrow(), 4));
            user.until("a third authority", () -> rows(user, "compare-table") == 12);
            user.key(SWT.CTRL, 0, 't');
            user.untilThere("compare-chart-1");
            user.act(() -> check((Table) user.find("compare-indicators").orElseThrow(), 1));
            user.untilGone("compare-chart-1");
        });
    }

    private static void check(Table table, int row) {
        table.getItem(row).setChecked(!table.getItem(row).getChecked());
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
    }

    @Test
    void both_views_wait_while_charts_are_away_and_come_back() throws Exception {
        Bundle charts = OpenWindow.bundle(context, "riia.report.charts");
        run(user -> {
            toIndicator(user);
            charts.stop();
            user.untilWords("Waiting for Indicator");
            user.press("rail-riia.compare");
            user.untilWords("Waiting for Compare");
            charts.start();
            user.untilThere("compare-chart-0");
            toIndicator(user);
        });
    }

    @Test
    void a_picture_lies_on_the_clipboard_as_dots_on_a_light_ground_and_as_words() throws Exception {
        Drawing drawing = new Drawing(100, 50, "Chart", "Derby 18.4%.", List.of(new Bar(0, 0, 100, 50, Ink.BACKGROUND, ""),
                new Bar(10, 10, 30, 30, Ink.SUBJECT, "Derby")));
        run(user -> {
            context.getService(context.getServiceReference(PictureCarrier.class)).put(drawing);
            ImageData picture = user.ui(() -> (ImageData) fromClipboard(user, ImageTransfer.getInstance()));
            assertThat(List.of(picture.width, picture.height)).containsExactly(200, 100);
            assertThat(colour(picture, 190, 90)).isEqualTo(Tint.BACKGROUND.rgb(false));
            assertThat(colour(picture, 50, 50)).isEqualTo(Tint.SUBJECT.rgb(false));
            assertThat(user.ui(() -> fromClipboard(user, TextTransfer.getInstance()))).isEqualTo("Derby 18.4%.");
        });
    }

    private static Object fromClipboard(Driver user, Transfer kind) {
        Clipboard clipboard = new Clipboard(user.display());
        try {
            return clipboard.getContents(kind);
        } finally {
            clipboard.dispose();
        }
    }

    private static int colour(ImageData picture, int x, int y) {
        RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }

    @Test
    void each_opened_and_closed_twenty_times_leaves_nothing_behind() throws Exception {
        run(user -> {
            for (String view : List.of("riia.indicator", "riia.compare")) {
                openAndClose(user, view, 3);
                Map<String, Integer> before = LeftBehind.resources(user);
                openAndClose(user, view, 20);
                assertThat(LeftBehind.instances(components, view)).as("components of " + view).isZero();
                assertThat(LeftBehind.resources(user)).as("resources of " + view).isEqualTo(before);
            }
        });
    }

    private void openAndClose(Driver user, String view, int times) {
        for (int i = 0; i < times; i++) {
            user.press("rail-" + view);
            user.untilThere(view.equals("riia.compare") ? "compare-chart-0" : "indicator-trend");
            user.act(() -> ((Control) user.find("rail-" + view).orElseThrow()).setFocus());
            user.closeTab();
            user.untilGone("tab-" + view);
        }
    }
}
