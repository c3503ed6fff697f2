// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

import riia.workbench.StatePage;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.task.internal.RunningTask;

/**
 * One tab: gets the best view of its id, gives it back when another takes over, when it goes, when it fails and when the tab
 * closes. The one place that calls a view. On the user interface's thread.
 */
public final class Tab {

    private final DeclaredView declared;
    private final Surroundings around;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Set<ServiceReference<View>> failed = new HashSet<>();
    private Optional<Opened> opened = Optional.empty();
    private Optional<StatePage> page = Optional.empty();
    private Optional<String> subtitle = Optional.empty();
    private boolean openedBefore;
    private boolean front;

    /** A view that is open: where it came from and to where it goes back. */
    private record Opened(ServiceReference<View> reference, ServiceObjects<View> objects, View view, TabSite site) {
    }

    public Tab(DeclaredView declared, Composite parent, Surroundings around) {
        this.declared = declared;
        this.around = around;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        body.setBackground(parent.getBackground());
        body.setData("testId", "tab-" + declared.id());
    }

    public String id() {
        return declared.id();
    }

    public Control control() {
        return body;
    }

    /** The title, with the view's word beside it. */
    public String title() {
        return subtitle.map(words -> declared.title() + "  \u00B7  " + words).orElse(declared.title());
    }

    public String summary() {
        return declared.summary();
    }

    /** Opens the best view that does not fail; keeps the one that is open if it is the best. */
    public void refresh(Map<String, String> parameters) {
        List<ServiceReference<View>> ranked = around.catalogue().ranked(id());
        failed.retainAll(ranked);
        Optional<ServiceReference<View>> best = ranked.stream().filter(one -> !failed.contains(one)).findFirst();
        if (opened.isPresent() && best.equals(opened.map(Opened::reference))) {
            return;
        }
        giveBack();
        while (best.isPresent() && !open(best.get(), parameters)) {
            best = ranked.stream().filter(one -> !failed.contains(one)).findFirst();
        }
        if (opened.isEmpty() && failed.isEmpty()) {
            showWaiting();
        }
    }

    private boolean open(ServiceReference<View> reference, Map<String, String> parameters) {
        ServiceObjects<View> objects = around.catalogue().objects(reference);
        View view = objects == null ? null : objects.getService();
        if (view == null) {
            failed.add(reference);
            return false;
        }
        Composite content = new Composite(body, SWT.NONE);
        content.setBackground(body.getBackground());
        TabSite site = new TabSite(this, around, content, parameters);
        opened = Optional.of(new Opened(reference, objects, view, site));
        try {
            view.open(content, site);
            openedBefore = true;
            site.settle();
            if (front) {
                front();
            }
            return true;
        } catch (RuntimeException | LinkageError e) {
            fail(e);
            return false;
        }
    }

    /** Whether this tab's view has made this widget. */
    public boolean owns(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == body || opened.flatMap(one -> one.site().sheet()).filter(at::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something went wrong in this tab's view, by where the code that failed comes from. */
    public boolean owns(Throwable failure) {
        String home = opened.map(one -> one.view().getClass().getPackageName() + ".").orElse("?");
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(home)) {
                return true;
            }
        }
        return false;
    }

    /** Runs something of the view; if it throws, that costs this tab's view and nothing else. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            fail(e);
        }
    }

    /** The view has thrown: it is given back, and the tab says why, until the user tries again or another view comes. */
    public void fail(Throwable failure) {
        if (opened.isEmpty()) {
            return;
        }
        LoggerFactory.getLogger(Tab.class).error("View {} failed", id(), failure);
        failed.add(opened.get().reference());
        giveBack();
        showPage(State.failed(declared.title() + " failed",
                RunningTask.reason(failure) + ". The other tabs go on. The log has the details.",
                new State.Remedy("Try again", this::tryAgain)));
    }

    private void tryAgain() {
        failed.clear();
        around.later(() -> refresh(Map.of()));
    }

    private void giveBack() {
        Optional<Opened> gone = opened;
        opened = Optional.empty();
        subtitle = Optional.empty();
        gone.ifPresent(one -> {
            try {
                one.site().close();
            } catch (RuntimeException | LinkageError e) {
                LoggerFactory.getLogger(Tab.class).error("View {} failed while it closed", id(), e);
            } finally {
                giveBack(one);
            }
            around.retitled(this);
        });
    }

    private static void giveBack(Opened one) {
        try {
            one.objects().ungetService(one.view());
        } catch (IllegalStateException e) {
            // this bundle has been stopped meanwhile, and the framework has given everything back
        }
    }

    private void showWaiting() {
        List<String> needs = around.catalogue().needs(id());
        String what = needs.isEmpty() ? "The bundle that brings it" : String.join(", ", needs);
        showPage(openedBefore
                ? new State(State.Kind.LOADING, "Waiting for " + declared.title(),
                        what + " is not here just now. This tab comes back by itself, as you left it.", Optional.empty())
                : State.loading("Opening " + declared.title()));
    }

    void showPage(State state) {
        StatePage next = new StatePage(body, around.window().look(), state);
        stack.topControl = next.control();
        page.ifPresent(StatePage::dispose);
        page = Optional.of(next);
        body.layout();
    }

    void showContent(Composite content) {
        if (stack.topControl != content) {
            boolean focused = front && Focus.isWithin(body);
            stack.topControl = content;
            page.ifPresent(StatePage::dispose);
            page = Optional.empty();
            body.layout();
            if (focused) {
                focus();
            }
            around.shown(id());
        }
    }

    void subtitle(Optional<String> words) {
        subtitle = words;
        around.retitled(this);
    }

    /** Gives an open view new parameters, or opens it with them. */
    public void parameters(Map<String, String> parameters) {
        opened.ifPresentOrElse(one -> one.site().changed(parameters), () -> refresh(parameters));
    }

    /** The tab comes to the front. */
    public void front() {
        front = true;
        around.details().show(opened.flatMap(one -> one.site().sheet()));
    }

    /** Another tab is in front. */
    public void back() {
        front = false;
    }

    boolean isFront() {
        return front;
    }

    public void focus() {
        if (page.isPresent() || opened.isEmpty()) {
            body.setFocus();
        } else {
            guard(opened.get().view()::focus);
        }
    }

    /** The user is done with the detail pane. */
    public void closeDetail() {
        opened.ifPresent(one -> one.site().closeDetail());
        focus();
    }

    /** What the view offers the user to do. */
    public List<OfferedAction> actions() {
        return opened.map(one -> one.site().actions()).orElse(List.of());
    }

    /** An event has happened somewhere. */
    public void event(String topic) {
        opened.ifPresent(one -> one.site().event(topic));
    }

    public void close() {
        giveBack();
        body.dispose();
    }
}
