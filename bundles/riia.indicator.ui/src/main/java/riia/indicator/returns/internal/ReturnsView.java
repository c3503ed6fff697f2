// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

import riia.indicator.CarriedNotes;
import riia.indicator.Chases;
import riia.indicator.Datasets;
import riia.indicator.Exemptions;
import riia.indicator.Imports;
import riia.indicator.NilReturns;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.reference.Authorities;
import riia.region.Contacts;
import riia.region.Regions;
import riia.report.Outlet;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Where each authority's return stands, and what to do with what comes in. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.returns", title = "Returns", rail = "Returns", order = 200, key = "M1+1", icon = "icons/returns.png",
        summary = "Where each authority's return stands; import, accept, query, reject, chase")
public final class ReturnsView implements View, ReturnsBar.Deeds, MatrixCanvas.Acts, DetailSide.Surroundings {

    private static final String DATASET = "dataset";

    private final ReturnsModel model;
    private final DetailModel details;
    private final DifferenceModel differences;
    private final ChaseModel chases;
    private final ImportModel imports;
    private ViewSite site;
    private ReturnsBar bar;
    private Composite middle;
    private final StackLayout stack = new StackLayout();
    private Optional<StatePage> nothing = Optional.empty();
    private LowerHalf halves;
    private MatrixCanvas matrix;
    private ImportResults results;
    private DifferenceSide comparing;
    private ChasePanel chase;
    private DetailSide detail;
    private ChaseSide asking;
    private FilesIn files;
    private Optional<ReturnsMatrix> shown = Optional.empty();
    private int asked;

    @Activate
    public ReturnsView(@Reference Datasets datasets, @Reference Submissions submissions, @Reference Imports imports,
            @Reference Authorities authorities, @Reference Regions regions, @Reference Contacts contacts, @Reference NilReturns nils,
            @Reference Exemptions exemptions, @Reference Chases chases, @Reference CarriedNotes notes,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Outlet outlet) {
        model = new ReturnsModel(datasets, submissions, authorities, regions);
        details = new DetailModel(submissions, nils, exemptions, chases, notes, contacts);
        differences = new DifferenceModel(submissions, datasets);
        this.chases = new ChaseModel(chases, Optional.ofNullable(outlet));
        this.imports = new ImportModel(imports);
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
        bar = new ReturnsBar(parent, inks, this);
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        halves = new LowerHalf(middle, inks);
        stack.topControl = halves.control();
        matrix = new MatrixCanvas(halves.upper(), inks, this);
        detail = new DetailSide(site, details, this);
        asking = new ChaseSide(site, chases, () -> chase, () -> showBelow(chase.control()));
        results = new ImportResults(halves.lower(), inks, this::hideBelow);
        comparing = new DifferenceSide(site, differences, halves, inks, this);
        chase = new ChasePanel(halves.lower(), inks, asking, this::hideBelow);
        halves.hide();
        files = new FilesIn(site, imports, this::imported);
        files.takeDrops(parent);
        new ReturnsKeys(site, this, detail).offer();
        for (String topic : List.of(Submissions.CHANGED, Tracker.CHANGED, Datasets.CHANGED, Regions.CHANGED)) {
            site.events(topic, this::reload);
        }
        site.onParameters(this::parameters);
        site.showState(State.loading("Loading the returns"));
        reload();
    }

    private void parameters(Map<String, String> given) {
        if (given.containsKey(DATASET)) {
            choose(given.get(DATASET));
        }
    }

    @Override
    public void focus() {
        matrix.control().setFocus();
    }

    @Override
    public void choose(String dataset) {
        site.keep(DATASET, dataset);
        matrix.clearMarks();
        detail.close();
        hideBelow();
        reload();
    }

    @Override
    public void reload() {
        int asking = ++asked;
        Optional<String> wanted = Optional.ofNullable(site.parameters().get(DATASET));
        site.start("Load the returns", progress -> Outcome.of(() -> model.load(wanted)), outcome -> {
            if (asking == asked) {
                loaded(outcome);
            }
        });
    }

    private void loaded(Outcome<ReturnsMatrix> outcome) {
        if (outcome instanceof Outcome.Failed<ReturnsMatrix> failed) {
            site.showState(State.failed("The returns could not be loaded", failed.reason(), new State.Remedy("Try again", this::reload)));
        } else if (outcome instanceof Outcome.Done<ReturnsMatrix> done) {
            show(done.value());
        }
    }

    private void show(ReturnsMatrix loaded) {
        shown = Optional.of(loaded);
        site.subtitle(loaded.chosen().map(ReturnsMatrix.Choice::id));
        bar.show(loaded);
        matrix.show(loaded);
        if (loaded.chosen().isEmpty()) {
            site.showState(State.empty("No dataset is installed",
                    "A dataset comes with a bundle: put one into the workspace's plugins folder.", new State.Remedy("Look again", this::reload)));
        } else {
            showFigures(loaded);
            site.showContent();
        }
        detail.follow();
    }

    /** The matrix, or what to do while there is none; the way to another dataset stays open over it. */
    private void showFigures(ReturnsMatrix loaded) {
        boolean empty = !loaded.hasFigures() && halves.isHidden();
        nothing.ifPresent(StatePage::dispose);
        nothing = empty ? Optional.of(new StatePage(middle, site.look(), State.empty("No figures yet for " + loaded.chosen().orElseThrow().name(),
                "Drop the authorities' files on this tab, or choose them. They are checked first; nothing counts before you accept it.",
                new State.Remedy("Choose files \u2026", () -> importFiles(false))))) : Optional.empty();
        stack.topControl = nothing.map(StatePage::control).orElse(halves.control());
        middle.layout();
    }

    /** Shows a panel under the matrix. */
    void showBelow(Composite panel) {
        halves.show(panel);
        stack.topControl = halves.control();
        middle.layout();
    }

    /** Puts away what is shown under the matrix. */
    void hideBelow() {
        halves.hide();
        focus();
    }

    @Override
    public void importFiles(boolean accept) {
        files.choose(matrix.control().getShell(), accept);
    }

    private void imported(String title, List<ImportedFile> done) {
        results.show(done);
        showBelow(results.control());
        site.showContent();
        site.say(title + ": " + ImportedFile.line(done, shown.flatMap(ReturnsMatrix::chosen),
                shown.map(ReturnsMatrix::datasets).orElse(List.of())));
        reload();
    }

    @Override
    public void moved() {
        detail.follow();
    }

    @Override
    public void opened() {
        detail.open();
    }

    @Override
    public void letter(char letter) {
        switch (Character.toUpperCase(letter)) {
            case 'C' -> chase();
            case 'D' -> detail.compareSelected();
            default -> Deed.of(letter).ifPresent(detail::begin);
        }
    }

    @Override
    public void chase() {
        asking.draft(matrix.late());
    }

    @Override
    public Optional<ReturnsMatrix> matrix() {
        return shown;
    }

    @Override
    public Optional<Tracker.Cell> selected() {
        return matrix.selectedCell();
    }

    @Override
    public void compare(ReturnDetail of) {
        comparing.compare(of);
    }
}
