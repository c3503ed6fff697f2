// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.slf4j.LoggerFactory;

import riia.base.Actor;
import riia.workbench.Look;
import riia.workbench.Task;
import riia.workbench.Window;
import riia.workbench.kept.internal.Kept;
import riia.workbench.quick.internal.Choice;
import riia.workbench.quick.internal.FindableCatalogue;
import riia.workbench.quick.internal.Finder;
import riia.workbench.tab.internal.DeclaredView;
import riia.workbench.tab.internal.DetailPane;
import riia.workbench.tab.internal.EventRelay;
import riia.workbench.tab.internal.Focus;
import riia.workbench.tab.internal.OfferedAction;
import riia.workbench.tab.internal.Surroundings;
import riia.workbench.tab.internal.Tab;
import riia.workbench.tab.internal.ViewCatalogue;
import riia.workbench.task.internal.BackgroundTasks;
import riia.workbench.task.internal.RunningTask;
import riia.workbench.theme.internal.NativeTheme;
import riia.workbench.theme.internal.Theme;

/** The window: which tabs are open, which is in front, what happens when something comes, goes, fails or is asked for. */
final class MainWindow implements Window, Surroundings, Frame.Deeds {

    private static final int TICK_MILLIS = 200;

    private final Display display;
    private final Shell shell;
    private final Contributions contributions;
    private final Actor actor;
    private final Moments moments;
    private final BackgroundTasks tasks;
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final OpenTabs open = new OpenTabs();
    private final AtomicBoolean refreshDue = new AtomicBoolean();
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final Runnable onCatalogue = this::refreshSoon;
    private final Runnable onStanding = this::askStanding;
    private final Consumer<String> onEvent = this::eventHappened;
    private final Listener keys = this::key;
    private final Listener lost = event -> focusSoon();
    private final FailureGuard failures;
    private final Unlocking unlocking;
    private WorkspaceStanding.Standing standing = WorkspaceStanding.Standing.UNKNOWN;
    private Theme theme;
    private Frame frame;
    private Optional<QuickAccess> quick = Optional.empty();
    private Optional<TasksPanel> panel = Optional.empty();
    private boolean touched;
    private boolean ticking;
    private boolean focusDue;

    /** What others bring to the window. */
    record Contributions(ViewCatalogue views, CommandCatalogue commands, EventRelay events, WorkspaceStanding standing, Kept kept,
            FindableCatalogue findables) {
    }

    MainWindow(Display display, Contributions contributions, Actor actor, Moments moments) {
        this.display = display;
        this.contributions = contributions;
        this.actor = actor;
        this.moments = moments;
        tasks = new BackgroundTasks(this::later, () -> later(this::tick));
        theme = Theme.of(contributions.kept().get("window.theme"));
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setData("testId", "window");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        shell.setLayout(layout);
        unlocking = new Unlocking(shell, this::look, tasks::start);
        failures = new FailureGuard(display, this::failed);
        build();
        WindowBounds.apply(shell, contributions.kept().get("window.bounds"));
        title();
    }

    /** Shows itself; everything else comes as it comes. */
    void open() {
        shell.addListener(SWT.Close, event -> giveBack());
        shell.addListener(SWT.Move, event -> keepBounds());
        shell.addListener(SWT.Resize, event -> keepBounds());
        display.addFilter(SWT.KeyDown, keys);
        display.addFilter(SWT.FocusOut, lost);
        display.addFilter(SWT.Dispose, lost);
        contributions.views().listen(onCatalogue);
        contributions.events().listen(onEvent);
        contributions.standing().listen(onStanding);
        moments.watchFirstPaint(shell);
        shell.open();
        shell.update();
        later(this::defaultTab);
        askStanding();
        contributions.kept().onLoaded(() -> later(this::restore));
    }

    Shell shell() {
        return shell;
    }

    private void build() {
        NativeTheme.prefer(look().dark());
        frame = new Frame(shell, look(), contributions.kept().get("window.detail").map(Integer::parseInt).orElse(32), this);
        open.ids().forEach(this::addTab);
        showRail();
        frame.banner().show(standing.warning(), standing.locked().isPresent());
        frame.status().standing(standing);
        shell.layout(true, true);
        open.front().ifPresent(this::select);
    }

    private void showRail() {
        frame.rail().show(RailModel.of(contributions.views().views(), open.front().orElse("")));
    }

    private void defaultTab() {
        if (open.ids().isEmpty()) {
            contributions.views().views().stream().findFirst().ifPresent(view -> bringUp(view.id(), Map.of()));
        }
    }

    private void restore() {
        Theme wanted = Theme.of(contributions.kept().get("window.theme"));
        boolean other = wanted.palette(desktopDark()) != theme.palette(desktopDark());
        theme = wanted;
        WindowBounds.apply(shell, contributions.kept().get("window.bounds"));
        Optional<String> kept = contributions.kept().get("window.tabs");
        if (kept.isPresent() && !touched) {
            List<String> ids = OpenTabs.parse(kept.get());
            open.ids().stream().filter(id -> !ids.contains(id)).toList().forEach(this::drop);
            ids.forEach(id -> ensureTab(id, Map.of()));
            contributions.kept().get("window.front").filter(open::has).ifPresent(this::select);
        }
        if (other) {
            rebuild();
        }
    }

    /** Draws everything anew, in the present theme; views come back with what they keep. */
    private void rebuild() {
        giveBack();
        frame.dispose();
        build();
        open.front().map(tabs::get).ifPresent(Tab::focus);
    }

    private boolean ensureTab(String id, Map<String, String> parameters) {
        if (open.has(id) || contributions.views().views().stream().noneMatch(view -> view.id().equals(id))) {
            return false;
        }
        open.add(id);
        addTab(id).ifPresent(tab -> tab.refresh(parameters));
        return true;
    }

    private Optional<Tab> addTab(String id) {
        Optional<DeclaredView> declared = contributions.views().views().stream().filter(view -> view.id().equals(id)).findFirst();
        if (declared.isEmpty() && tabs.containsKey(id)) {
            return Optional.of(tabs.get(id));
        }
        DeclaredView view = declared.orElse(new DeclaredView(id, id, "", "", 0, "", "", 0));
        Tab tab = new Tab(view, frame.tabParent(), this);
        tabs.put(id, tab);
        frame.add(tab);
        return Optional.of(tab);
    }

    private void bringUp(String id, Map<String, String> parameters) {
        boolean fresh = ensureTab(id, parameters);
        Tab tab = tabs.get(id);
        if (tab == null) {
            say("There is no view '" + id + "'");
            return;
        }
        select(id);
        if (!fresh && !parameters.isEmpty()) {
            tab.parameters(parameters);
        }
        if (!unlocking.takesFocus()) {
            tab.focus();
        }
    }

    private void select(String id) {
        open.front().map(tabs::get).filter(tab -> !tab.id().equals(id)).ifPresent(Tab::back);
        open.front(id);
        Tab tab = tabs.get(id);
        frame.select(id);
        tab.refresh(Map.of());
        tab.front();
        keepTabs();
    }

    private void drop(String id) {
        open.remove(id);
        Tab gone = tabs.remove(id);
        frame.remove(id);
        gone.close();
        open.front().ifPresentOrElse(this::select, () -> {
            frame.detail().show(Optional.empty());
            frame.rail().front("");
        });
    }

    private void keepTabs() {
        if (touched) {
            contributions.kept().put("window.tabs", open.joined());
            open.front().ifPresent(id -> contributions.kept().put("window.front", id));
        }
    }

    private void keepBounds() {
        contributions.kept().put("window.bounds", WindowBounds.of(shell));
    }

    private void title() {
        String region = standing.region().map(name -> " \u2013 " + name).orElse("");
        shell.setText("RIIA workbench" + region + standing.label().map(label -> " \u2013 " + label).orElse(""));
    }

    // ---- what comes from other threads

    private void refreshSoon() {
        if (refreshDue.compareAndSet(false, true)) {
            later(() -> {
                refreshDue.set(false);
                showRail();
                defaultTab();
                List.copyOf(tabs.values()).forEach(tab -> tab.refresh(Map.of()));
                open.front().map(tabs::get).ifPresent(Tab::front);
            });
        }
    }

    private void eventHappened(String topic) {
        if (topics.add(topic)) {
            later(this::tellTopics);
        }
        if (topic.startsWith("riia/region/") || topic.startsWith("riia/store/workspace/")) {
            askStanding();
        }
    }

    /** An import announces thousands of events; each topic is told once for those that came together. */
    private void tellTopics() {
        for (String topic : List.copyOf(topics)) {
            topics.remove(topic);
            List.copyOf(tabs.values()).forEach(tab -> tab.event(topic));
        }
    }

    private void askStanding() {
        later(() -> tasks.start("Region and workspace", progress -> contributions.standing().now(), now -> {
            if (!now.equals(standing)) {
                standing = now;
                frame.status().standing(now);
                frame.banner().show(now.warning(), now.locked().isPresent());
                title();
                unlocking.update(now.locked());
            }
        }));
    }

    private void tick() {
        frame.status().tasks(tasks.list());
        panel.filter(TasksPanel::isOpen).ifPresent(TasksPanel::update);
        if (!ticking && tasks.list().stream().anyMatch(task -> task.state() != RunningTask.State.FAILED)) {
            ticking = true;
            display.timerExec(TICK_MILLIS, () -> {
                ticking = false;
                if (!shell.isDisposed()) {
                    tick();
                }
            });
        }
    }

    /** Something that SWT called has thrown: it costs the tab it belongs to, or if it belongs to none, a line in the log. */
    private void failed(Throwable failure, Optional<Control> where) {
        Optional<Tab> owner = tabs.values().stream().filter(tab -> where.filter(tab::owns).isPresent()).findFirst()
                .or(() -> tabs.values().stream().filter(tab -> tab.owns(failure)).findFirst());
        if (owner.isPresent()) {
            later(() -> owner.get().fail(failure));
        } else {
            LoggerFactory.getLogger(MainWindow.class).error("Something in the window failed", failure);
            say("Something failed: " + RunningTask.reason(failure) + ". The log has the details.");
        }
    }

    // ---- keys and choices

    private void key(Event event) {
        boolean ours = event.widget instanceof Control control && control.getShell() == shell;
        if (!ours || panelsTake(event)) {
            return;
        }
        for (OfferedAction action : offered()) {
            if (Key.parse(action.key()).filter(key -> key.matches(event)).isPresent()) {
                event.doit = false;
                event.type = SWT.None;
                later(action.run());
                return;
            }
        }
    }

    private boolean panelsTake(Event event) {
        if (quick.filter(QuickAccess::isOpen).isPresent() || unlocking.isOpen()) {
            return true;
        }
        if (event.keyCode == SWT.ESC && frame.detail().isShown()) {
            later(() -> open.front().map(tabs::get).ifPresent(Tab::closeDetail));
        }
        return event.keyCode == SWT.ESC;
    }

    /** All that has a key: of the view in front, of the window, of contributed commands, of views. */
    private List<OfferedAction> offered() {
        List<OfferedAction> all = new ArrayList<>(open.front().map(tabs::get).map(Tab::actions).orElse(List.of()));
        all.addAll(own());
        standing.locked().ifPresent(one -> all.add(unlockAction()));
        contributions.commands().all().stream().filter(one -> one.command().enabled())
                .forEach(one -> all.add(new OfferedAction(one.title(), one.key(), () -> one.command().run(this))));
        contributions.views().views()
                .forEach(view -> all.add(new OfferedAction(view.title(), view.key(), () -> open(view.id()))));
        return all;
    }

    private List<OfferedAction> own() {
        return List.of(new OfferedAction("Find anything", "M1+3", this::quickAccess),
                new OfferedAction("Find anything", "M1+K", this::quickAccess),
                new OfferedAction("Switch between light and dark", "M1+M2+L", this::switchTheme),
                new OfferedAction("Follow the desktop's theme", "", () -> useTheme(Theme.SYSTEM)),
                new OfferedAction("Show the tasks", "M1+J", this::showTasks),
                new OfferedAction("Close the tab", "M1+W", () -> open.front().ifPresent(this::close)),
                new OfferedAction("Next tab", "M1+PAGE_DOWN", () -> open.step(1).ifPresent(this::front)),
                new OfferedAction("Previous tab", "M1+PAGE_UP", () -> open.step(-1).ifPresent(this::front)),
                new OfferedAction("Go to the rail, the tab or the detail pane", "F6", this::nextZone),
                new OfferedAction("Quit", "M1+Q", shell::close));
    }

    private OfferedAction unlockAction() {
        return new OfferedAction("Unlock the workspace", "M1+U", this::unlock);
    }

    /** A window in which nothing has the keyboard hears no key: when the control that had it vanishes, the view in front gets it. */
    private void focusSoon() {
        if (!focusDue) {
            focusDue = true;
            later(() -> {
                focusDue = false;
                Control focus = display.getFocusControl();
                if (!unlocking.isOpen() && display.getActiveShell() == shell && (focus == null || focus == shell || !focus.isVisible() || !focus.isEnabled())) {
                    open.front().map(tabs::get).ifPresentOrElse(Tab::focus, frame.rail()::focus);
                }
            });
        }
    }

    private void nextZone() {
        Control focus = display.getFocusControl();
        if (Focus.isWithin(frame.rail().control(), focus)) {
            open.front().map(tabs::get).ifPresent(Tab::focus);
        } else if (frame.detail().isShown() && !Focus.isWithin(frame.detail().sheets(), focus)) {
            frame.detail().sheets().setFocus();
        } else {
            frame.rail().focus();
        }
    }

    @Override
    public void quickAccess() {
        Stream<Choice> views = contributions.views().views().stream()
                .map(view -> new Choice("View", view.title(), Key.words(view.key()), () -> open(view.id())));
        Stream<Choice> here = open.front().map(tabs::get).map(Tab::actions).orElse(List.of()).stream()
                .map(action -> new Choice("In this view", action.title(), Key.words(action.key()), action.run()));
        Stream<Choice> commands = contributions.commands().all().stream().filter(one -> one.command().enabled())
                .map(one -> new Choice("Command", one.title(), Key.words(one.key()), () -> one.command().run(this)));
        Stream<Choice> own = own().stream().skip(2)
                .map(action -> new Choice("Window", action.title(), Key.words(action.key()), action.run()));
        Stream<Choice> locked = standing.locked().stream().map(one -> unlockAction())
                .map(action -> new Choice("Window", action.title(), Key.words(action.key()), action.run()));
        Finder finder = new Finder(Stream.of(locked, views, here, commands, own).flatMap(part -> part).toList());
        QuickAccess opened = new QuickAccess(shell, look(), finder);
        quick = Optional.of(opened);
        tasks.start("Find", progress -> contributions.findables().all(), found -> opened.add(found.stream()
                .map(one -> new Choice(one.kind(), one.title(), "", true, () -> show(one.viewId(), one.parameters()))).toList()));
    }

    @Override
    public void showTasks() {
        if (panel.filter(TasksPanel::isOpen).isPresent()) {
            panel.get().close();
        } else {
            panel = Optional.of(new TasksPanel(shell, look(), tasks));
        }
    }

    @Override
    public void unlock() {
        unlocking.ask();
    }

    @Override
    public void switchTheme() {
        useTheme(theme.switched(desktopDark()));
    }

    private void useTheme(Theme wanted) {
        theme = wanted;
        contributions.kept().put("window.theme", wanted.word());
        later(this::rebuild);
    }

    private static boolean desktopDark() {
        return Display.isSystemDarkTheme();
    }

    @Override
    public void open(String viewId) {
        show(viewId, Map.of());
    }

    @Override
    public void close(String viewId) {
        touched = true;
        drop(viewId);
        keepTabs();
    }

    @Override
    public void front(String viewId) {
        touched = true;
        select(viewId);
        tabs.get(viewId).focus();
    }

    @Override
    public void detailShare(int percent) {
        contributions.kept().put("window.detail", String.valueOf(percent));
    }

    @Override
    public Optional<Bundle> bundle(DeclaredView view) {
        return contributions.views().bundle(view);
    }

    // ---- what views and commands see

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public void show(String viewId, Map<String, String> parameters) {
        touched = true;
        bringUp(viewId, parameters);
    }

    @Override
    public <T> void start(String title, Task<T> task, Consumer<T> onUi) {
        tasks.start(title, task, onUi);
    }

    @Override
    public void say(String message) {
        later(() -> frame.status().say(message));
    }

    @Override
    public Look look() {
        return theme.palette(desktopDark());
    }

    // ---- what tabs see

    @Override
    public Window window() {
        return this;
    }

    @Override
    public ViewCatalogue catalogue() {
        return contributions.views();
    }

    @Override
    public Kept kept() {
        return contributions.kept();
    }

    @Override
    public DetailPane details() {
        return frame.detail();
    }

    @Override
    public void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    @Override
    public void shown(String viewId) {
        moments.shown(viewId, display);
    }

    @Override
    public void retitled(Tab tab) {
        if (!frame.isGone()) {
            frame.retitle(tab);
        }
    }

    /** Stops listening, gives every view back and stops every task; the shell may be gone already. */
    void close() {
        contributions.views().unlisten(onCatalogue);
        contributions.events().unlisten(onEvent);
        contributions.standing().unlisten(onStanding);
        display.removeFilter(SWT.KeyDown, keys);
        display.removeFilter(SWT.FocusOut, lost);
        display.removeFilter(SWT.Dispose, lost);
        failures.close();
        giveBack();
        tasks.close();
        shell.dispose();
    }

    private void giveBack() {
        tabs.values().forEach(Tab::close);
        tabs.clear();
    }
}
