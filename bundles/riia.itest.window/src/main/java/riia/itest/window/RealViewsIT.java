// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.report.Outlet;
import riia.report.Reports;

/** Returns and the tartan rug in the window, on a store of their own. The order is a coordinator's: nothing yet, then figures. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
@TestMethodOrder(OrderAnnotation.class)
class RealViewsIT {

    private static final Actor ACTOR = new Actor("p-test", "coordinator");

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    Imports imports;

    @InjectService
    ServiceComponentRuntime components;

    private void run(OpenWindow.Script script) throws Exception {
        PaperOutlet outlet = new PaperOutlet();
        ServiceRegistration<?> registration = context.registerService(
                new String[] {Outlet.class.getName(), Reports.class.getName()}, outlet, null);
        try {
            OpenWindow.with(context, script);
        } finally {
            registration.unregister();
        }
    }

    private void take(byte[] file, Mode mode) {
        imports.run(new ImportRequest(ImportSource.of("derby.csv", file), Optional.of("riia"), Optional.empty(), Optional.empty(),
                mode, ACTOR), Progress.NONE);
    }

    @Test
    @Order(1)
    void both_views_say_what_to_do_while_there_are_no_figures() throws Exception {
        run(user -> {
            user.press("rail-riia.returns");
            user.untilWords("No figures yet for");
            user.press("rail-riia.rug");
            user.untilWords("Nothing to compare yet");
            user.untilWords("Go to Returns");
        });
    }

    @Test
    @Order(2)
    void an_accepted_return_appears_in_matrix_and_rug_by_itself() throws Exception {
        run(user -> {
            user.press("rail-riia.rug");
            user.untilWords("Nothing to compare yet");
            user.press("rail-riia.returns");
            user.untilWords("No figures yet for");
            take(Returned.derby(2025, 2, "900", 100), Mode.ACCEPT);
            user.untilWords("1 accepted");
            user.press("rail-riia.rug");
            user.until("ten members, region and England", () -> tableRows(user) == 13);
        });
    }

    private static int tableRows(Driver user) {
        return user.find("rug-table").map(one -> ((org.eclipse.nebula.widgets.nattable.NatTable) one).getRowCount()).orElse(0);
    }

    @Test
    @Order(3)
    void problems_of_a_return_are_shown_and_it_is_rejected_with_a_reason_by_keys() throws Exception {
        take(Returned.derby(2025, 1, "900", 600), Mode.RECEIVE);
        run(user -> {
            user.press("rail-riia.returns");
            user.untilWords("1 received");
            select(user, 1);
            user.untilWords("cannot be accepted");
            assertThat(user.ui(() -> user.find("decide-accept").map(one -> ((Control) one).isEnabled()).orElseThrow())).isFalse();
            user.key(SWT.CTRL | SWT.SHIFT, 0, 'r');
            user.untilThere("reject-reason");
            user.act(() -> ((org.eclipse.swt.widgets.Text) user.find("reject-reason").orElseThrow()).setText("more repeated than referred"));
            user.press("reject-confirm");
            user.until("no received return", () -> user.words().stream().noneMatch(words -> words.contains("1 received")));
        });
    }

    /** Walks to the newest period and a number of steps back, by real keys, and opens the details. */
    private static void select(Driver user, int back) {
        user.act(() -> ((Control) user.find("returns-matrix").orElseThrow()).setFocus());
        user.key(0, SWT.HOME, '\0');
        for (int i = 0; i < back - 1; i++) {
            user.key(0, SWT.ARROW_RIGHT, '\0');
        }
        user.key(0, SWT.CR, '\r');
    }

    @Test
    @Order(4)
    void files_chosen_in_the_window_are_imported_and_their_problems_listed_by_kind() throws Exception {
        Path file = Files.createTempFile("derby", ".csv");
        Files.write(file, Returned.derby(2024, 4, "many", 100));
        run(user -> {
            user.press("rail-riia.returns");
            user.untilThere("returns-matrix");
            user.act(() -> Dropped.on(user, "returns-matrix", file));
            user.until("the results", () -> user.find("results").isPresent());
            assertThat(user.ui(() -> ((org.eclipse.swt.widgets.Tree) user.find("results").orElseThrow()).getItem(0).getText(4)))
                    .contains("1 error");
        });
        Files.delete(file);
    }

    @Test
    @Order(5)
    void the_rug_waits_while_its_provider_is_swapped_and_comes_back_as_it_was() throws Exception {
        Bundle provider = OpenWindow.bundle(context, "riia.benchmark.provider");
        run(user -> {
            user.press("rail-riia.rug");
            user.until("the rug", () -> tableRows(user) == 13);
            user.act(() -> ((org.eclipse.swt.widgets.Text) user.find("rug-filter").orElseThrow()).setText("derby"));
            user.until("only Derby and Derbyshire", () -> tableRows(user) == 5);
            provider.stop();
            user.untilWords("Waiting for Tartan rug");
            user.untilWords("riia.benchmark.Benchmarks");
            provider.start();
            user.until("the rug again", () -> tableRows(user) == 13);
        });
    }

    @Test
    @Order(6)
    void the_banner_names_the_missing_region_and_goes_when_it_is_back() throws Exception {
        Bundle region = OpenWindow.bundle(context, "riia.region.eastmidlands");
        run(user -> {
            user.press("rail-riia.returns");
            user.untilWords("1 accepted");
            region.stop();
            user.untilThere("banner");
            assertThat(user.ui(user::words)).anyMatch(words -> words.contains("riia.region=east-midlands"));
            user.untilWords("Read only");
            region.start();
            user.untilGone("banner");
            user.untilWords("1 accepted");
        });
    }

    @Test
    @Order(7)
    void figures_that_cannot_be_compared_are_said_to_be_so_with_a_way_to_try_again() throws Exception {
        BrokenBenchmarks broken = new BrokenBenchmarks();
        run(user -> {
            user.press("rail-riia.rug");
            user.until("the rug", () -> tableRows(user) == 13);
            ServiceRegistration<?> registration = broken.register(context);
            OpenWindow.bundle(context, "riia.benchmark.provider").stop();
            user.untilWords("The figures could not be compared");
            user.untilWords("out of order on purpose");
            registration.unregister();
            OpenWindow.bundle(context, "riia.benchmark.provider").start();
            user.until("the rug again", () -> tableRows(user) == 13);
        });
    }

    @Test
    @Order(8)
    void each_view_opened_and_closed_twenty_times_leaves_no_component_and_no_resource_behind() throws Exception {
        run(user -> {
            for (String view : List.of("riia.returns", "riia.rug")) {
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
            user.until(view + " filled", () -> view.equals("riia.rug") ? tableRows(user) > 2
                    : user.words().stream().anyMatch(words -> words.contains("accepted")));
            user.act(() -> ((Control) user.find("rail-" + view).orElseThrow()).setFocus());
            user.closeTab();
            user.untilGone("tab-" + view);
        }
    }
}
