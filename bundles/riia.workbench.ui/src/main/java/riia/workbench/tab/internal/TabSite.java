// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

import riia.base.Actor;
import riia.workbench.Look;
import riia.workbench.Task;
import riia.workbench.ViewSite;

/** The place of one opened view. Once closed, nothing that comes late reaches the view any more. */
final class TabSite implements ViewSite {

    private final Tab tab;
    private final Surroundings around;
    private final Composite content;
    private final String keptPrefix;
    private final Map<String, String> parameters;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<OfferedAction> actions = new ArrayList<>();
    private final List<Consumer<Map<String, String>>> onParameters = new ArrayList<>();
    private Optional<Sheet> sheet = Optional.empty();
    private boolean stateChosen;
    private boolean closed;

    /** A view's interest in events; {@code due} while its listener is about to run. */
    private static final class Subscription {
        private final String pattern;
        private final Runnable listener;
        private boolean due;

        Subscription(String pattern, Runnable listener) {
            this.pattern = pattern;
            this.listener = listener;
        }
    }

    TabSite(Tab tab, Surroundings around, Composite content, Map<String, String> given) {
        this.tab = tab;
        this.around = around;
        this.content = content;
        keptPrefix = "view." + tab.id() + ".";
        parameters = new HashMap<>(around.kept().under(keptPrefix));
        parameters.putAll(given);
    }

    /** After the view has been opened: its content is seen unless it has chosen a state. */
    void settle() {
        if (!stateChosen) {
            showContent();
        }
    }

    @Override
    public Actor actor() {
        return around.window().actor();
    }

    @Override
    public void show(String viewId, Map<String, String> given) {
        around.window().show(viewId, given);
    }

    @Override
    public <T> void start(String title, Task<T> task, Consumer<T> onUi) {
        around.window().start(title, task, result -> guarded(() -> onUi.accept(result)));
    }

    @Override
    public void say(String message) {
        around.window().say(message);
    }

    @Override
    public Look look() {
        return around.window().look();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    @Override
    public void keep(String key, String value) {
        parameters.put(key, value);
        around.kept().put(keptPrefix + key, value);
    }

    @Override
    public void onParameters(Consumer<Map<String, String>> listener) {
        onParameters.add(listener);
    }

    void changed(Map<String, String> given) {
        parameters.putAll(given);
        List.copyOf(onParameters).forEach(listener -> guarded(() -> listener.accept(given)));
    }

    @Override
    public void subtitle(Optional<String> words) {
        tab.subtitle(words);
    }

    @Override
    public Composite detail(String title) {
        boolean focused = sheet.filter(Sheet::hasFocus).isPresent();
        sheet.ifPresent(Sheet::dispose);
        Sheet next = new Sheet(around.details().sheets(), look(), title, () -> around.later(tab::closeDetail));
        sheet = Optional.of(next);
        if (tab.isFront()) {
            around.details().show(sheet());
        }
        around.later(next::layout);
        if (focused) {
            tab.focus();
        }
        return next.content();
    }

    @Override
    public void closeDetail() {
        boolean focused = sheet.filter(Sheet::hasFocus).isPresent();
        if (sheet.isPresent() && tab.isFront()) {
            around.details().show(Optional.empty());
        }
        sheet.ifPresent(Sheet::dispose);
        sheet = Optional.empty();
        if (focused && !closed) {
            tab.focus();
        }
    }

    Optional<Composite> sheet() {
        return sheet.map(Sheet::control);
    }

    @Override
    public void showState(State state) {
        stateChosen = true;
        tab.showPage(new State(state.kind(), state.title(), state.message(),
                state.remedy().map(remedy -> new State.Remedy(remedy.label(), () -> around.later(() -> guarded(remedy.action()))))));
    }

    @Override
    public void showContent() {
        stateChosen = true;
        tab.showContent(content);
    }

    @Override
    public void events(String topic, Runnable listener) {
        subscriptions.add(new Subscription(topic, listener));
    }

    void event(String topic) {
        for (Subscription one : List.copyOf(subscriptions)) {
            if (!one.due && EventRelay.fits(one.pattern, topic)) {
                one.due = true;
                around.later(() -> {
                    one.due = false;
                    guarded(one.listener);
                });
            }
        }
    }

    @Override
    public void action(String title, String key, Runnable action) {
        actions.add(new OfferedAction(title, key, () -> guarded(action)));
    }

    List<OfferedAction> actions() {
        return List.copyOf(actions);
    }

    private void guarded(Runnable work) {
        if (!closed && !content.isDisposed()) {
            tab.guard(work);
        }
    }

    void close() {
        closed = true;
        closeDetail();
        subscriptions.clear();
        actions.clear();
        onParameters.clear();
        if (!content.isDisposed()) {
            content.setVisible(false);
            content.dispose();
        }
    }
}
