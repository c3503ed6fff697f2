// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.common.service.ServiceAware;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.mapping.Mappings;
import riia.report.Outlet;
import riia.report.Reports;

/** A file whose headings nobody knows, mapped by hand once and known the next time, in the window. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class WizardIT {

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    ServiceAware<Mappings> mappings;

    @InjectService(timeout = 30_000)
    ServiceAware<Submissions> submissions;

    @TempDir
    Path folder;

    @BeforeEach
    void ready() throws InterruptedException {
        mappings.waitForService(30_000);
        submissions.waitForService(30_000);
    }

    private void run(OpenWindow.Script script) throws Exception {
        ServiceRegistration<?> way = context.registerService(new String[] {Outlet.class.getName(), Reports.class.getName()},
                new PaperOutlet(), null);
        try {
            OpenWindow.with(context, script);
        } finally {
            way.unregister();
        }
    }

    /** Leicester's own table for a quarter of 2023-24, as its spreadsheet program saves it. */
    private Path table(int quarter, int contacts) throws IOException {
        return Files.writeString(folder.resolve("leicester-q" + quarter + ".csv"), "Council;When;Front door;Came in;Came back;Said\n"
                + "Leicester;Q" + quarter + " 2023-24;" + contacts + ";500;100;caf\u00e9 \u2013 closed\n", Charset.forName("windows-1252"));
    }

    @Test
    void an_unknown_file_is_mapped_by_hand_checked_imported_and_known_the_next_time() throws Exception {
        Path first = table(1, 900);
        Path second = table(2, 910);
        run(user -> {
            user.press("rail-riia.import");
            user.untilWords("Drop a file here or press Ctrl+O");
            user.act(() -> Dropped.on(user, "state-title", first));
            user.untilWords("Not known yet");

            user.press("import-file");
            choose(user, "setting-encoding", "Windows-1252");
            user.untilWords("you said so");
            user.untilWords("Not known yet");

            user.act(() -> control(user, "import-grid").setFocus());
            user.key(0, SWT.HOME, '\0');
            user.key(0, 0, 'a');
            user.key(0, SWT.ARROW_RIGHT, '\0');
            user.key(0, 0, 'p');
            take(user, "r01");
            take(user, "r02");
            take(user, "r03");
            user.untilWords("1 return of 1 authority for 2023-24-Q1 (3 figures): the first of its period");
            assertThat(kept()).as("nothing is stored by a check").isZero();

            user.act(() -> ((Text) control(user, "import-mapping-name")).setText("Leicester's own"));
            user.key(SWT.CTRL, SWT.CR, '\r');
            user.untilWords("Done: 1 return kept as received");
            user.untilWords("now known as \u201cLeicester's own\u201d");

            user.act(() -> Dropped.on(user, "import-grid", second));
            user.untilWords("Known: RIIA quarterly indicators, remembered mapping \u201cLeicester's own\u201d");
            user.until("the keyboard on Import", () -> control(user, "import-run").isFocusControl());
            user.key(0, SWT.CR, '\r');
            user.untilWords("Done: 1 return kept as received");
        });
        assertThat(kept()).isEqualTo(2);
        assertThat(mappings.getService().list()).extracting(one -> one.mapping().name()).contains("Leicester's own");
    }

    private long kept() {
        return submissions.getService().list(new Submissions.Filter(java.util.Optional.of("riia"), java.util.Optional.empty(),
                java.util.Optional.empty(), false)).stream().filter(one -> one.authority().code().equals("856"))
                .filter(one -> one.status() == Submission.Status.RECEIVED).count();
    }

    @Test
    void identifying_content_is_refused_by_its_columns_without_a_look_at_it() throws Exception {
        Path file = Files.writeString(folder.resolve("children.csv"), "UPN,Placement\nA123456789012,Foster\n", StandardCharsets.UTF_8);
        run(user -> {
            user.press("rail-riia.import");
            user.untilThere("state-title");
            user.act(() -> Dropped.on(user, "state-title", file));
            user.untilWords("could identify a child");
            user.untilWords("Columns: UPN");
            assertThat(user.ui(() -> user.find("import-grid"))).isEmpty();
            assertThat(user.ui(user::words)).noneMatch(words -> words.contains("A123456789012"));
        });
    }

    private static Control control(Driver user, String testId) {
        return (Control) user.find(testId).orElseThrow(() -> new AssertionError("No visible " + testId));
    }

    private static void choose(Driver user, String testId, String item) {
        user.untilThere(testId);
        user.act(() -> {
            Combo combo = (Combo) control(user, testId);
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Goes to the next column, says what it is by typing a part of that, and is back in the grid. */
    private static void take(Driver user, String typed) {
        user.key(0, SWT.ARROW_RIGHT, '\0');
        user.key(0, SWT.CR, '\r');
        user.until("the keyboard where the column is said", () -> control(user, "import-column-typed").isFocusControl());
        for (char letter : typed.toCharArray()) {
            user.key(0, 0, letter);
        }
        user.until("the letters", () -> ((Text) control(user, "import-column-typed")).getText().equals(typed));
        user.key(0, SWT.CR, '\r');
        user.until("the grid", () -> control(user, "import-grid").isFocusControl());
    }
}
