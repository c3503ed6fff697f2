// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventAdmin;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

import riia.store.Schema;
import riia.workbench.ViewSite;
import riia.workbench.spi.View;

/** The window and the views in it, whatever these do. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class WindowIT {

    @InjectBundleContext
    BundleContext context;

    @InjectService
    EventAdmin events;

    /** Without its tables the window keeps nothing over a restart. */
    @InjectService(filter = "(riia.area=workbench)", timeout = 30_000)
    Schema tables;

    private static PlainView saying(String words) {
        return new PlainView((parent, site) -> {
            parent.setLayout(new FillLayout());
            new Label(parent, SWT.NONE).setText(words);
        });
    }

    @Test
    void a_view_comes_into_the_rail_opens_and_leaves_a_tab_that_waits() throws Exception {
        PlainView view = saying("Here I am");
        OpenWindow.with(context, user -> {
            ServiceRegistration<View> registration = view.register(context, "test.plain", "Plain", 0);
            user.press("rail-test.plain");
            user.untilWords("Here I am");
            assertThat(view.out()).isEqualTo(1);
            registration.unregister();
            user.untilWords("Waiting for Plain");
            assertThat(view.out()).isZero();
            ServiceRegistration<View> again = saying("Back again").register(context, "test.plain", "Plain", 0);
            user.untilWords("Back again");
            again.unregister();
        });
    }

    @Test
    void of_two_views_with_one_id_the_higher_ranking_shows_and_gives_back() throws Exception {
        PlainView lower = saying("The lower one");
        PlainView higher = saying("The higher one");
        OpenWindow.with(context, user -> {
            ServiceRegistration<View> first = lower.register(context, "test.ranked", "Ranked", 0);
            user.press("rail-test.ranked");
            user.untilWords("The lower one");
            ServiceRegistration<View> second = higher.register(context, "test.ranked", "Ranked", 10);
            user.untilWords("The higher one");
            assertThat(lower.out()).isZero();
            second.unregister();
            user.untilWords("The lower one");
            assertThat(higher.out()).isZero();
            first.unregister();
        });
        assertThat(lower.out()).isZero();
    }

    @Test
    void when_the_best_view_fails_to_open_the_next_one_is_shown() throws Exception {
        PlainView sound = saying("The sound one");
        PlainView broken = new PlainView((parent, site) -> {
            throw new IllegalStateException("broken on purpose");
        });
        OpenWindow.with(context, user -> {
            ServiceRegistration<View> first = sound.register(context, "test.next", "Next", 0);
            ServiceRegistration<View> second = broken.register(context, "test.next", "Next", 10);
            user.press("rail-test.next");
            user.untilWords("The sound one");
            assertThat(broken.out()).isZero();
            second.unregister();
            first.unregister();
        });
    }

    @Test
    void a_view_that_throws_in_open_in_a_paint_or_in_a_listener_costs_only_its_tab() throws Exception {
        PlainView bystander = saying("Still here");
        PlainView inOpen = new PlainView((parent, site) -> {
            throw new IllegalStateException("open is broken");
        });
        PlainView inPaint = new PlainView((parent, site) -> {
            parent.setLayout(new FillLayout());
            new Canvas(parent, SWT.NONE).addListener(SWT.Paint, event -> {
                throw new IllegalStateException("paint is broken");
            });
        });
        PlainView inListener = new PlainView((parent, site) -> {
            parent.setLayout(new FillLayout());
            Button button = new Button(parent, SWT.PUSH);
            button.setText("Press me");
            button.setData("testId", "press-me");
            button.addListener(SWT.Selection, event -> {
                throw new IllegalStateException("listener is broken");
            });
        });
        OpenWindow.with(context, user -> {
            ServiceRegistration<View> first = bystander.register(context, "test.bystander", "Bystander", 0);
            ServiceRegistration<View> second = inOpen.register(context, "test.open", "Open", 0);
            ServiceRegistration<View> third = inPaint.register(context, "test.paint", "Paint", 0);
            ServiceRegistration<View> fourth = inListener.register(context, "test.listener", "Listener", 0);
            user.press("rail-test.bystander");
            user.untilWords("Still here");
            user.press("rail-test.open");
            user.untilWords("open is broken");
            user.press("rail-test.paint");
            user.untilWords("paint is broken");
            user.press("rail-test.listener");
            user.press("press-me");
            user.untilWords("listener is broken");
            assertThat(inOpen.out() + inPaint.out() + inListener.out()).isZero();
            user.press("rail-test.bystander");
            user.untilWords("Still here");
            assertThat(bystander.out()).isEqualTo(1);
            second.unregister();
            third.unregister();
            fourth.unregister();
            first.unregister();
        });
    }

    @Test
    void what_a_view_keeps_comes_back_when_another_takes_its_place_and_after_a_restart() throws Exception {
        AtomicReference<String> seen = new AtomicReference<>();
        AtomicReference<ViewSite> place = new AtomicReference<>();
        PlainView view = new PlainView((parent, site) -> {
            seen.set(site.parameters().getOrDefault("word", "nothing"));
            place.set(site);
        });
        ServiceRegistration<View> registration = view.register(context, "test.kept", "Kept", 0);
        OpenWindow.with(context, user -> {
            user.untilThere("status-region");
            user.press("rail-test.kept");
            user.until("the view", () -> "nothing".equals(seen.get()));
            user.act(() -> place.get().keep("word", "plover"));
        });
        OpenWindow.with(context, user -> user.until("its tab, and what it kept", () -> "plover".equals(seen.get())));
        registration.unregister();
    }

    @Test
    void a_burst_of_events_reaches_a_view_on_the_windows_thread_and_few_times() throws Exception {
        AtomicInteger told = new AtomicInteger();
        AtomicReference<Thread> thread = new AtomicReference<>();
        PlainView view = new PlainView((parent, site) -> site.events("riia/test/*", () -> {
            told.incrementAndGet();
            thread.set(Thread.currentThread());
        }));
        ServiceRegistration<View> registration = view.register(context, "test.events", "Events", 0);
        OpenWindow.with(context, user -> {
            user.press("rail-test.events");
            user.until("the view", () -> view.out() == 1);
            user.act(() -> {
                for (int i = 0; i < 500; i++) {
                    events.sendEvent(new org.osgi.service.event.Event("riia/test/HAPPENED", Map.of()));
                }
            });
            user.until("the event", () -> told.get() > 0);
            assertThat(told.get()).isLessThan(10);
            assertThat(thread.get()).isSameAs(user.display().getThread());
        });
        registration.unregister();
    }

    @Test
    void a_task_is_listed_can_be_cancelled_and_its_failure_is_kept() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<ViewSite> place = new AtomicReference<>();
        PlainView view = new PlainView((parent, site) -> place.set(site));
        ServiceRegistration<View> registration = view.register(context, "test.tasks", "Tasks", 0);
        OpenWindow.with(context, user -> {
            user.press("rail-test.tasks");
            user.until("the view", () -> place.get() != null);
            user.act(() -> place.get().start("Count sheep", progress -> {
                begun.countDown();
                while (true) {
                    progress.step("sheep", 1, 3);
                    progress.check();
                    Thread.onSpinWait();
                }
            }, never -> { }));
            begun.await();
            user.press("status-tasks");
            user.untilWords("Count sheep");
            user.untilWords("sheep, 33%");
            user.act(() -> cancelButton(user).notifyListeners(SWT.Selection, new Event()));
            user.until("no more sheep", () -> user.words().stream().noneMatch("Count sheep"::equals));
            user.act(() -> place.get().start("Fall over", progress -> {
                throw new IllegalStateException("a stone in the way");
            }, never -> { }));
            user.untilWords("a stone in the way");
        });
        registration.unregister();
    }

    private static Button cancelButton(Driver user) {
        return (Button) java.util.Arrays.stream(((org.eclipse.swt.widgets.Composite) user.find("tasks").orElseThrow()).getChildren())
                .filter(Button.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void quick_access_opens_a_view_by_keys_alone() throws Exception {
        PlainView view = saying("Found by letters");
        ServiceRegistration<View> registration = view.register(context, "test.quick", "Quokka", 0);
        OpenWindow.with(context, user -> {
            user.untilThere("rail-test.quick");
            user.key(SWT.CTRL, 0, '3');
            user.untilThere("quick-text");
            user.act(() -> ((Text) user.find("quick-text").orElseThrow()).setText("quok"));
            assertThat(user.rowsOf("quick-table")).isEqualTo(1);
            user.key(0, SWT.CR, '\r');
            user.untilWords("Found by letters");
            user.closeTab();
            user.until("the tab closed", () -> view.out() == 0);
        });
        registration.unregister();
    }

    @Test
    void another_theme_draws_everything_anew_and_gives_every_view_back_once() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        AtomicReference<Boolean> dark = new AtomicReference<>();
        PlainView view = new PlainView((parent, site) -> {
            opened.incrementAndGet();
            dark.set(site.look().dark());
        });
        ServiceRegistration<View> registration = view.register(context, "test.theme", "Theme", 0);
        OpenWindow.with(context, user -> {
            user.press("rail-test.theme");
            user.until("the view", () -> opened.get() == 1);
            boolean before = dark.get();
            user.press("status-theme");
            user.until("it in the other theme", () -> opened.get() == 2 && dark.get() != before);
            assertThat(view.out()).isEqualTo(1);
            user.press("status-theme");
            user.until("it as before", () -> opened.get() == 3 && dark.get() == before);
        });
        assertThat(view.out()).isZero();
        registration.unregister();
    }
}
