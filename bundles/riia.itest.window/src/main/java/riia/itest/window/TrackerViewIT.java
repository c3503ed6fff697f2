// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.common.service.ServiceAware;
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

/** Derby's return of October to December 2025, due on Friday 30 January 2026, from due to undone, by keys alone. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class TrackerViewIT {

    private static final Actor ACTOR = new Actor("p-test", "coordinator");

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    ServiceAware<Imports> imports;

    private final PaperOutlet outlet = new PaperOutlet();
    private final MovedClock clock = new MovedClock();

    /** Noon of the day that the test says it is. */
    private static final class MovedClock extends Clock {

        private volatile String today = "2026-01-30";

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse(today + "T12:00:00Z");
        }
    }

    private void take(String name, String contacts, int quarter, Mode mode) {
        imports.getService().run(new ImportRequest(ImportSource.of(name, Returned.derby(2025, quarter, contacts, 100)), Optional.of("riia"),
                Optional.empty(), Optional.empty(), mode, ACTOR), Progress.NONE);
    }

    @Test
    void a_return_is_followed_from_due_to_undone_by_keys() throws Exception {
        ServiceRegistration<Clock> offered = context.registerService(Clock.class, clock, null);
        ServiceRegistration<?> way = context.registerService(new String[] {Outlet.class.getName(), Reports.class.getName()}, outlet, null);
        try {
            imports.waitForService(30_000);
            take("q2.csv", "900", 2, Mode.ACCEPT);
            OpenWindow.with(context, this::follow);
        } finally {
            way.unregister();
            offered.unregister();
        }
    }

    private void follow(Driver user) {
        user.press("rail-riia.returns");
        user.untilThere("returns-matrix");
        user.act(() -> ((Control) user.find("returns-matrix").orElseThrow()).setFocus());
        user.key(0, SWT.HOME, '\0');
        user.key(0, SWT.END, '\0');
        user.key(0, SWT.CR, '\r');
        untilState(user, "due");
        user.untilWords("Due 30 January 2026 (assumed)");
        clock.today = "2026-02-02";
        user.key(0, SWT.F5, '\0');
        untilState(user, "late");
        user.untilWords("3 days ago");

        user.key(0, 0, 'p');
        answer(user, "promise-until", "2026-02-09");
        answer(user, "promise-reason", "new system");
        user.press("promise-confirm");
        user.untilWords("Promised for 9 February 2026: new system");
        take("first.csv", "800", 3, Mode.RECEIVE);
        untilState(user, "received");
        user.key(0, 0, 'q');
        answer(user, "query-reason", "is that all?");
        user.press("query-confirm");
        untilState(user, "queried");
        take("second.csv", "850", 3, Mode.RECEIVE);
        untilState(user, "received, v2");

        user.key(0, 0, 'd');
        user.until("one cell that differs", () -> user.rowsOf("difference") == 1);
        assertThat(user.ui(() -> cells(user))).containsExactly("\u25B2", "number", "800", "850", "+50");
        user.press("difference-hide");
        user.untilGone("difference");
        user.key(0, 0, 'a');
        untilState(user, "accepted, v2");
        user.key(0, 0, 'u');
        untilState(user, "received, v2");
        user.untilWords("queried ");

        user.key(0, SWT.ARROW_DOWN, '\0');
        untilState(user, "late");
        user.key(0, SWT.SPACE, ' ');
        user.key(0, 0, 'c');
        user.untilThere("chase");
        user.untilWords("No data lead is known of Derbyshire");
        user.press("chase-copy");
        user.untilWords("Asked for 1 time");
        assertThat(outlet.copied).singleElement().asString().contains("Derbyshire", "due 30 January 2026, 3 days ago");
    }

    private static void untilState(Driver user, String words) {
        user.until("a return that is " + words, () -> user.find("detail-state").filter(one -> ((Label) one).getText().endsWith(" " + words)).isPresent());
    }

    private static void answer(Driver user, String field, String words) {
        user.untilThere(field);
        user.act(() -> ((Text) user.find(field).orElseThrow()).setText(words));
    }

    /** Sign, cell, before, now and difference of the only row. */
    private static List<String> cells(Driver user) {
        var item = ((Table) user.find("difference").orElseThrow()).getItem(0);
        return List.of(item.getText(0), item.getText(3), item.getText(4), item.getText(5), item.getText(6));
    }
}
