// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.comment.internal.CommentModel;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanations;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.region.Contacts;
import riia.region.Regions;
import riia.report.Outlet;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** What in a period is beyond chance among the region's members, with its figures and what people say of it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.signals", title = "Signals", rail = "Benchmarks", order = 305, key = "M1+4", icon = "icons/signals.png",
        summary = "What changed beyond chance, who lies outside the adjusted funnel, and what several share")
public final class SignalsView implements View, SignalsBar.Deeds, SignalPane.Ways {

    private static final String SASH = "sash";

    private final SignalsModel model;
    private final CommentModel said;
    private ViewSite site;
    private SignalsBar bar;
    private Composite middle;
    private final StackLayout stack = new StackLayout();
    private SashForm sash;
    private SignalsTree tree;
    private SignalPane pane;
    private Optional<StatePage> nothing = Optional.empty();
    private Optional<SignalsPage> shown = Optional.empty();
    private int asked;

    @Activate
    public SignalsView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Regions regions, @Reference Comments comments,
            @Reference Explanations explanations, @Reference Contacts contacts, @Reference Outlet outlet) {
        model = new SignalsModel(datasets, benchmarks, regions, comments, explanations, outlet);
        said = new CommentModel(comments, contacts);
    }

    @Override
    public void open(Composite parent, ViewSite place) {
        site = place;
        Inks inks = new Inks(parent, site.look());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new SignalsBar(parent, inks, this);
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        sash = new SashForm(middle, SWT.HORIZONTAL);
        sash.setBackground(inks.colour(Role.LINE));
        sash.setSashWidth(2);
        tree = new SignalsTree(sash, inks, line -> line.ifPresent(one -> pane().show(one, shown.orElseThrow())), this::openIndicator);
        pane = new SignalPane(sash, site, said, this);
        sash.setWeights(weights());
        pane.control().addListener(SWT.Resize, event -> site.keep(SASH, sash.getWeights()[0] + "," + sash.getWeights()[1]));
        stack.topControl = sash;
        offerActions();
        for (String topic : List.of(Submissions.CHANGED, Datasets.CHANGED, Regions.CHANGED, Comments.CHANGED)) {
            site.events(topic, this::reload);
        }
        site.onParameters(given -> reload());
        site.showState(State.loading("Looking for what is beyond chance"));
        reload();
    }

    private SignalPane pane() {
        return pane;
    }

    private int[] weights() {
        String[] kept = site.parameters().getOrDefault(SASH, "").split(",");
        return kept.length == 2 ? new int[] {Integer.parseInt(kept[0]), Integer.parseInt(kept[1])} : new int[] {72, 28};
    }

    private void offerActions() {
        site.action("Open the indicator of the signal", "M1+CR", this::openIndicator);
        site.action("Open the authority of the signal", "M2+CR", () -> tree.line().flatMap(SignalLine::figure)
                .ifPresent(one -> authority(one.authority())));
        site.action("Period before", "M3+ARROW_LEFT", () -> step(1));
        site.action("Period after", "M3+ARROW_RIGHT", () -> step(-1));
        site.action("Choose: Dataset", "M3+D", bar::focusDataset);
        site.action("Choose: Period", "M3+P", bar::focusPeriod);
        site.action("Filter by authority, indicator or theme", "M1+F", bar::focusFilter);
        site.action("Look for signals again", "F5", this::reload);
    }

    @Override
    public void focus() {
        stack.topControl.setFocus();
    }

    private void reload() {
        int asking = ++asked;
        Map<String, String> wanted = site.parameters();
        site.start("Look for signals", progress -> Outcome.of(() -> model.load(wanted)), outcome -> {
            if (asking == asked) {
                loaded(outcome);
            }
        });
    }

    private void loaded(Outcome<SignalsPage> outcome) {
        if (outcome instanceof Outcome.Failed<SignalsPage> failed) {
            site.showState(State.failed("The signals could not be worked out", failed.reason(), new State.Remedy("Try again", this::reload)));
        } else if (outcome instanceof Outcome.Done<SignalsPage> done) {
            show(done.value());
        }
    }

    private void show(SignalsPage page) {
        shown = Optional.of(page);
        site.subtitle(page.dataset().map(one -> one.id() + page.period().map(period -> " " + period.code()).orElse("")));
        bar.show(page);
        nothing.ifPresent(StatePage::dispose);
        nothing = Optional.of(page).filter(SignalsPage::isEmpty).map(one -> new StatePage(middle, site.look(), empty(one)));
        stack.topControl = nothing.map(one -> (org.eclipse.swt.widgets.Control) one.control()).orElse(sash);
        filter();
        middle.layout();
        site.showContent();
    }

    private State empty(SignalsPage page) {
        if (page.dataset().isEmpty()) {
            return State.empty("No dataset is installed", "A dataset comes with a bundle: put one into the workspace's plugins folder.",
                    new State.Remedy("Look again", this::reload));
        }
        String name = page.dataset().get().name();
        return page.period().isEmpty() ? State.empty("Nothing to judge yet in " + name,
                "Signals are looked for among accepted figures. Import and accept the authorities' returns first.",
                new State.Remedy("Go to Returns", () -> site.show("riia.returns", Map.of(SignalsModel.DATASET, page.dataset().get().id()))))
                : State.empty("Nothing beyond chance in " + page.period().get().code(),
                        "No member's figure of " + name + " lies outside the limits, and no series has moved beyond its noise. A series needs eight"
                                + " values before it can.", new State.Remedy("Show the rug", () -> site.show("riia.rug", where(page))));
    }

    private static Map<String, String> where(SignalsPage page) {
        return Map.of(SignalsModel.DATASET, page.dataset().orElseThrow().id(), SignalsModel.PERIOD, page.period().orElseThrow().code());
    }

    @Override
    public void choose(String key, String id) {
        site.keep(key, id);
        if (key.equals(SignalsModel.DATASET)) {
            site.keep(SignalsModel.PERIOD, "");
        }
        reload();
    }

    @Override
    public void step(int by) {
        shown.ifPresent(page -> {
            int at = page.period().map(page.periods()::indexOf).orElse(-1) + by;
            if (at >= 0 && at < page.periods().size()) {
                choose(SignalsModel.PERIOD, page.periods().get(at).code());
            }
        });
    }

    @Override
    public void filter() {
        shown.ifPresent(page -> tree.show(page.sections().stream().map(one -> one.filtered(bar.filter())).toList(), page.region()));
    }

    private void openIndicator() {
        tree.line().ifPresent(this::indicator);
    }

    @Override
    public void indicator(SignalLine line) {
        Map<String, String> given = new HashMap<>(where(shown.orElseThrow()));
        given.put("indicator", line.comparison().indicator().id());
        line.figure().ifPresent(one -> given.put("authority", one.authority().code().code()));
        site.show("riia.indicator", given);
    }

    @Override
    public void authority(ComparedAuthority authority) {
        site.show("riia.authority", Map.of("authority", authority.code().code()));
    }
}
