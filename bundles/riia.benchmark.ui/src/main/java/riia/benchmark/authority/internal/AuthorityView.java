// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ServiceScope;

import riia.benchmark.Benchmarks;
import riia.benchmark.comment.internal.CommentModel;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanations;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;
import riia.region.Contacts;
import riia.region.Regions;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.AuthoritySection;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Everything known of one authority. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.authority", title = "Authority", rail = "Benchmarks", order = 330, key = "M1+5", icon = "icons/authority.png",
        summary = "One authority: its returns, its figures beside everybody's, its circumstances, what was said about it")
public final class AuthorityView implements View, AuthorityBar.Deeds {

    private final AuthorityModel model;
    private final ContextModel context;
    private final CommentModel comments;
    private final Map<ServiceReference<AuthoritySection>, AuthoritySection> sections =
            new ConcurrentSkipListMap<>((one, other) -> other.compareTo(one));
    private ViewSite site;
    private AuthorityBar bar;
    private SashForm halves;
    private Label returnsTitle;
    private Label figuresTitle;
    private FigureTable returns;
    private FigureTable figures;
    private ContextSide side;
    private Optional<AuthorityPage> shown = Optional.empty();
    private int chosen;
    private int asked;

    @Activate
    public AuthorityView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Submissions submissions,
            @Reference Authorities authorities, @Reference Regions regions, @Reference Contacts contacts, @Reference Comments comments,
            @Reference Circumstances circumstances, @Reference Explanations explanations) {
        model = new AuthorityModel(datasets, benchmarks, submissions, authorities, regions, circumstances, explanations);
        context = new ContextModel(circumstances, explanations);
        this.comments = new CommentModel(comments, contacts);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSection(AuthoritySection section, ServiceReference<AuthoritySection> reference) {
        sections.put(reference, section);
        redrawSections();
    }

    void unbindSection(ServiceReference<AuthoritySection> reference) {
        sections.remove(reference);
        redrawSections();
    }

    /** On whatever thread a section comes or goes. */
    private void redrawSections() {
        SashForm drawn = halves;
        if (drawn != null && !drawn.isDisposed()) {
            drawn.getDisplay().asyncExec(() -> {
                if (!drawn.isDisposed()) {
                    shown.ifPresent(page -> side.show(page, List.copyOf(sections.values())));
                }
            });
        }
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
        bar = new AuthorityBar(parent, inks, this);
        halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        halves.setBackground(inks.colour(Role.LINE));
        halves.setSashWidth(3);
        drawFigures(inks);
        side = new ContextSide(halves, inks, site, context, comments, this::reload);
        halves.setWeights(62, 38);
        offerActions();
        for (String topic : List.of(Submissions.CHANGED, Tracker.CHANGED, Datasets.CHANGED, Regions.CHANGED, Comments.CHANGED)) {
            site.events(topic, this::reload);
        }
        site.onParameters(given -> reload());
        site.showState(State.loading("Gathering what is known"));
        reload();
    }

    private void drawFigures(Inks inks) {
        Composite left = new Composite(halves, SWT.NONE);
        left.setBackground(inks.colour(Role.BACKGROUND));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        left.setLayout(layout);
        returnsTitle = heading(left, inks);
        returnsTitle.setText("Returns");
        returns = new FigureTable(left, inks, "Returns of recent periods", "Opens the returns", "authority-return-states", this::openReturns);
        returns.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        figuresTitle = heading(left, inks);
        figures = new FigureTable(left, inks, "Figures", "Opens the indicator", "authority-figures", this::openIndicator);
        figures.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        figures.selected(row -> shown.ifPresent(page -> side.suggest(page.figures().get(row).indicator())));
        figures.head(FigureLine.HEADINGS, FigureLine.NUMBERS);
    }

    private static Label heading(Composite parent, Inks inks) {
        Label label = new Label(parent, SWT.NONE);
        label.setForeground(inks.colour(Role.TEXT));
        label.setFont(inks.font(1, SWT.BOLD));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private void offerActions() {
        site.action("Choose another authority", "M1+F", () -> bar.focus());
        site.action("Next authority", "M3+ARROW_DOWN", () -> next(1));
        site.action("Authority before", "M3+ARROW_UP", () -> next(-1));
        site.action("Period before", "M3+ARROW_LEFT", () -> step(-1));
        site.action("Period after", "M3+ARROW_RIGHT", () -> step(1));
        site.action("Show these figures beside everybody's", "M1+M2+R", this::openRug);
        site.action("Show the returns of this dataset", "M1+M2+T", this::openReturns);
        site.action("Gather again", "F5", this::reload);
    }

    @Override
    public void focus() {
        figures.control().setFocus();
    }

    private void reload() {
        int asking = ++asked;
        Map<String, String> wanted = new HashMap<>(site.parameters());
        site.start("Gather what is known of an authority", progress -> Outcome.of(() -> model.load(wanted)), outcome -> {
            if (asking == asked) {
                loaded(outcome);
            }
        });
    }

    private void loaded(Outcome<Optional<AuthorityPage>> outcome) {
        State.Remedy again = new State.Remedy("Try again", this::reload);
        if (outcome instanceof Outcome.Failed<Optional<AuthorityPage>> failed) {
            site.showState(State.failed("The page could not be gathered", failed.reason(), again));
        } else if (outcome instanceof Outcome.Done<Optional<AuthorityPage>> done) {
            done.value().ifPresentOrElse(this::show, () -> site.showState(State.empty("No authority is known",
                    "The workspace is bound to no region, and there is no list of authorities.", again)));
        }
    }

    private void show(AuthorityPage page) {
        shown = Optional.of(page);
        chosen = page.chosen();
        site.subtitle(Optional.of(page.authority().name()));
        bar.show(page);
        returns.head(List.of("Dataset", "Newest", "Before", "Before that", "Earlier"), Set.of());
        returns.show(page.returns().stream().map(one -> List.copyOf(padded(one))).toList());
        returns.fit();
        for (Control one : List.of(returnsTitle, returns.control())) {
            ((GridData) one.getLayoutData()).exclude = page.returns().isEmpty();
            one.setVisible(!page.returns().isEmpty());
        }
        figuresTitle.setText((page.figures().isEmpty() ? "No figures of " : "Figures of ") + page.authority().name()
                + page.period().map(one -> ", " + one.code()).orElse("") + page.dataset().map(one -> ", " + one.name()).orElse(""));
        figures.showFigures(page.figures());
        figures.control().getParent().layout();
        side.show(page, List.copyOf(sections.values()));
        site.showContent();
    }

    private static List<String> padded(ReturnLine line) {
        List<String> cells = new ArrayList<>(List.of(line.name()));
        cells.addAll(line.cells());
        while (cells.size() <= ReturnLine.PERIODS) {
            cells.add("");
        }
        return cells;
    }

    // ---- what the bar asks for

    @Override
    public void chooseAuthority(int position) {
        chosen = position;
        shown.ifPresent(page -> keep(AuthorityModel.AUTHORITY, page.choices().get(position).code().code()));
    }

    /** From the one that was chosen last, shown or not yet. */
    private void next(int by) {
        shown.ifPresent(page -> chooseAuthority(Math.floorMod(chosen + by, page.choices().size())));
    }

    @Override
    public void chooseDataset(int position) {
        shown.ifPresent(page -> {
            site.keep(AuthorityModel.PERIOD, "");
            keep(AuthorityModel.DATASET, page.datasets().get(position).id());
        });
    }

    @Override
    public void choosePeriod(int position) {
        shown.ifPresent(page -> keep(AuthorityModel.PERIOD, page.periods().get(position).code()));
    }

    @Override
    public void step(int by) {
        shown.ifPresent(page -> {
            int position = page.period().map(page.periods()::indexOf).orElse(0) - by;
            if (position >= 0 && position < page.periods().size()) {
                choosePeriod(position);
            }
        });
    }

    private void keep(String what, String value) {
        site.keep(what, value);
        reload();
    }

    @Override
    public void openRug() {
        shown.ifPresent(page -> site.show("riia.rug", figures(page)));
    }

    @Override
    public void openReturns() {
        shown.ifPresent(page -> site.show("riia.returns", page.dataset().map(one -> Map.of(AuthorityModel.DATASET, one.id())).orElse(Map.of())));
    }

    private void openReturns(int row) {
        shown.filter(page -> row >= 0).ifPresent(page -> site.show("riia.returns", Map.of(AuthorityModel.DATASET,
                page.returns().get(row).dataset())));
    }

    private void openIndicator(int row) {
        shown.filter(page -> row >= 0).ifPresent(page -> {
            Map<String, String> parameters = figures(page);
            parameters.put("indicator", page.figures().get(row).indicator());
            site.show("riia.indicator", parameters);
        });
    }

    /** Which figures are shown, for another view. */
    private static Map<String, String> figures(AuthorityPage page) {
        Map<String, String> parameters = new HashMap<>(Map.of(AuthorityModel.AUTHORITY, page.authority().code().code()));
        page.dataset().ifPresent(one -> parameters.put(AuthorityModel.DATASET, one.id()));
        page.period().ifPresent(one -> parameters.put(AuthorityModel.PERIOD, one.code()));
        return parameters;
    }
}
