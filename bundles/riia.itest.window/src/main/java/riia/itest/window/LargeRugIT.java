// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

import riia.benchmark.Benchmarks;
import riia.benchmark.context.Comments;
import riia.indicator.spi.Dataset;
import riia.report.Outlet;
import riia.report.Reports;
import riia.testkit.synthetic.SyntheticEngland;

/** The rug of 153 authorities, 100 indicators and 40 quarters in its three modes, and its signals, by mouse and keys. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
@TestMethodOrder(OrderAnnotation.class)
class LargeRugIT {

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    Comments comments;

    private void run(OpenWindow.Script script) throws Exception {
        SyntheticEngland england = new SyntheticEngland(153, 100, 40);
        Dataset large = england::dataset;
        Hashtable<String, Object> first = new Hashtable<>(Map.of("service.ranking", 100));
        List<ServiceRegistration<?>> registered = new ArrayList<>();
        registered.add(context.registerService(Dataset.class, large, null));
        registered.add(context.registerService(Benchmarks.class, england, first));
        registered.add(context.registerService(new String[] {Outlet.class.getName(), Reports.class.getName()}, new PaperOutlet(), null));
        try {
            OpenWindow.with(context, script);
        } finally {
            registered.forEach(ServiceRegistration::unregister);
        }
    }

    private static NatTable table(Driver user) {
        return (NatTable) user.find("rug-table").orElseThrow();
    }

    /** What stands over the names says how many there are. */
    private static void untilCounted(Driver user, String words) {
        user.until(words, () -> user.find("rug-table").filter(one -> words.equals(((NatTable) one).getDataValueByPosition(0, 0))).isPresent());
    }

    /** Presses a key in the table, wherever the keyboard is. */
    private static void press(Driver user, int modifiers, int code, char character) {
        user.act(() -> {
            Event event = new Event();
            event.stateMask = modifiers;
            event.keyCode = code;
            event.character = character;
            table(user).notifyListeners(SWT.KeyDown, event);
        });
    }

    private static void choose(Driver user, String testId, String item) {
        user.untilThere(testId);
        user.act(() -> {
            Combo combo = (Combo) user.find(testId).orElseThrow();
            combo.select(Arrays.asList(combo.getItems()).indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    @Order(1)
    void everyone_is_walked_through_by_keys_to_the_last_cell() throws Exception {
        run(user -> {
            user.press("rail-riia.rug");
            untilCounted(user, "10 authorities");
            choose(user, "rug-whose", "Everyone with figures");
            untilCounted(user, "153 authorities");
            user.act(() -> table(user).setFocus());
            press(user, SWT.CTRL, SWT.END, '\0');
            press(user, 0, SWT.CR, '\r');
            user.untilWords("L100 Indicator number 100");
            user.untilWords("Authority 353, 2025-26-Q2");
        });
    }

    @Test
    @Order(2)
    void an_authority_is_shown_through_time_and_among_its_neighbours_and_a_restart_keeps_that_and_a_width() throws Exception {
        run(user -> {
            user.press("rail-riia.rug");
            untilCounted(user, "153 authorities");
            user.key(SWT.ALT, 0, '2');
            untilCounted(user, "100 indicators");
            user.act(() -> table(user).setFocus());
            press(user, 0, SWT.CR, '\r');
            user.untilWords("L1 Indicator number 1");
            user.key(SWT.ALT, 0, '3');
            untilCounted(user, "11 authorities");
            user.act(() -> table(user).setFocus());
            user.key(SWT.ALT, 0, '.');
            user.until("a wider column", () -> table(user).getColumnWidthByPosition(1) == 108);
        });
        run(user -> {
            user.press("rail-riia.rug");
            untilCounted(user, "11 authorities");
            user.until("the width as it was left", () -> table(user).getColumnWidthByPosition(1) == 108);
            user.key(SWT.ALT, 0, '1');
            untilCounted(user, "153 authorities");
            choose(user, "rug-whose", "East Midlands");
            untilCounted(user, "10 authorities");
        });
    }

    @Test
    @Order(3)
    void quick_access_finds_authorities_and_indicators_by_their_letters() throws Exception {
        run(user -> {
            user.press("status-find");
            user.untilThere("quick-text");
            type(user, "authority derby");
            user.until("two authorities", () -> titles(user).equals(List.of("Derby", "Derbyshire")));
            type(user, "number 77");
            user.until("an indicator", () -> titles(user).equals(List.of("L77 Indicator number 77")));
        });
    }

    private static void type(Driver user, String letters) {
        user.act(() -> ((Text) user.find("quick-text").orElseThrow()).setText(letters));
    }

    private static List<String> titles(Driver user) {
        return user.find("quick-table").map(one -> Arrays.stream(((Table) one).getItems()).map(item -> item.getText(0)).toList()).orElse(List.of());
    }

    @Test
    @Order(4)
    void a_signal_is_explained_where_it_stands() throws Exception {
        run(user -> {
            user.press("rail-riia.signals");
            user.until("signals", () -> user.find("signals-tree").filter(one -> ((Tree) one).getItemCount() == 3).isPresent());
            user.until("a chosen signal", () -> chosen(user).getText(1).equals("Authority 204"));
            user.act(() -> ((Control) user.find("signals-tree").orElseThrow()).setFocus());
            user.press("comment-add");
            user.untilThere("comment-add-text");
            user.act(() -> ((Text) user.find("comment-add-text").orElseThrow()).setText("A new front door since June."));
            user.press("comment-add-confirm");
            user.untilWords("A new front door since June.");
            user.until("that it is explained", () -> chosen(user).getText(6).contains("explained"));
        });
        assertThat(comments.kept()).anyMatch(one -> one.text().equals("A new front door since June."));
    }

    private static TreeItem chosen(Driver user) {
        return ((Tree) user.find("signals-tree").orElseThrow()).getSelection()[0];
    }
}
