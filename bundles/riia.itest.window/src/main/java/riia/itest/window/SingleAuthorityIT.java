// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.workbench.ViewSite;
import riia.workbench.spi.AuthoritySection;

/** The page of one authority, by keys: what is noted stays, is refused when it must be, and what other areas know comes and goes. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class SingleAuthorityIT {

    private static final AreaCode DERBY = new AreaCode("831");

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    Circumstances circumstances;

    @InjectService(timeout = 30_000)
    Comments comments;

    @InjectService(timeout = 30_000)
    Imports imports;

    private void importDerby() {
        ImportReport report = imports.run(new ImportRequest(ImportSource.of("derby.csv", Returned.derby(2025, 2, "900", 100)),
                Optional.of("riia"), Optional.empty(), Optional.empty(), ImportRequest.Mode.ACCEPT, new Actor("p-test", "coordinator")),
                Progress.NONE);
        assertThat(report.outcome()).isIn(ImportReport.Outcome.ACCEPTED, ImportReport.Outcome.ALREADY_RECEIVED);
    }

    @Test
    void circumstances_and_comments_are_noted_refused_and_taken_back_in_place() throws Exception {
        importDerby();
        OpenWindow.with(context, user -> {
            user.press("rail-riia.authority");
            user.untilWords("Figures of Derby, 2025-26-Q2");
            assertThat(user.rowsOf("authority-figures")).isGreaterThan(2);
            user.key(SWT.CTRL | SWT.SHIFT, 0, 'n');
            user.untilThere("circumstance-from");
            type(user, "circumstance-from", "12 May");
            user.press("circumstance-confirm");
            user.untilWords("'12 May' is no day");
            type(user, "circumstance-from", "2025-05-12");
            type(user, "circumstance-outcome", "Good");
            user.press("circumstance-confirm");
            user.untilWords("12 May 2025, Ofsted inspection");
            assertThat(circumstances.of(DERBY)).extracting(Circumstance::from).containsExactly(LocalDate.of(2025, 5, 12));
            user.press("circumstance-remove-" + circumstances.of(DERBY).get(0).id());
            user.untilThere("circumstance-remove-reason");
            type(user, "circumstance-remove-reason", "another's");
            user.press("circumstance-remove-confirm");
            user.untilWords("None is known");

            user.key(SWT.CTRL | SWT.SHIFT, 0, 'm');
            user.untilThere("comment-add-text");
            type(user, "comment-add-text", "child A123456789012");
            user.press("comment-add-confirm");
            user.untilWords("UPN-shaped");
            type(user, "comment-add-text", "A new front door");
            user.press("comment-add-confirm");
            user.untilGone("comment-add-text");
            user.untilWords("A new front door");
            assertThat(comments.find("riia", Optional.of(DERBY), Optional.empty(), Optional.of(Period.parse("2025-26-Q2"))))
                    .extracting(Comment::text).contains("A new front door");
        });
    }

    private static void type(Driver user, String testId, String words) {
        user.act(() -> ((Text) user.find(testId).orElseThrow()).setText(words));
    }

    @Test
    void what_other_areas_know_comes_and_goes_and_a_part_that_fails_costs_itself_only() throws Exception {
        OpenWindow.with(context, user -> {
            user.press("rail-riia.authority");
            user.untilThere("circumstances");
            ServiceRegistration<AuthoritySection> sound = context.registerService(AuthoritySection.class, new Saying("Peer challenge"),
                    new Hashtable<>(Map.of()));
            ServiceRegistration<AuthoritySection> broken = context.registerService(AuthoritySection.class, new Saying(""),
                    new Hashtable<>(Map.of("service.ranking", 5)));
            user.untilWords("Peer challenge of 831");
            user.untilWords("This part could not be shown");
            sound.unregister();
            broken.unregister();
            user.until("neither part", () -> user.words().stream().noneMatch(one -> one.contains("Peer challenge")
                    || one.contains("could not be shown")));
        });
    }

    /** Says its title and whose it is; without a title it fails. */
    private record Saying(String title) implements AuthoritySection {

        @Override
        public void draw(Composite parent, ViewSite site, AreaCode authority) {
            if (title.isEmpty()) {
                throw new IllegalStateException(String.valueOf(List.of(authority)));
            }
            new Label(parent, SWT.NONE).setText(title + " of " + authority);
        }
    }
}
