// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.indicator.Datasets;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Imports;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.returns.internal.ReturnsModel.Decision;
import riia.reference.Authorities;
import riia.region.Regions;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Where each authority's return stands, and what to do with what comes in. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.returns", title = "Returns", rail = "Returns", order = 200, key = "M1+1", icon = "icons/returns.png",
        summary = "Where each authority's return stands; import, accept, query, reject")
public final class ReturnsView implements View, ReturnsBar.Deeds, DetailView.Deeds {

    private static final String DATASET = "dataset";

    private final ReturnsModel model;
    private ViewSite site;
    private Inks inks;
    private ReturnsBar bar;
    private Composite middle;
    private final StackLayout stack = new StackLayout();
    private Optional<StatePage> nothing = Optional.empty();
    private SashForm halves;
    private MatrixCanvas matrix;
    private ImportResults results;
    private Optional<ReturnsMatrix> shown = Optional.empty();
    private Optional<ReturnDetail> detail = Optional.empty();
    private Optional<DetailView> pane = Optional.empty();
    private int asked;

    @Activate
    public ReturnsView(@Reference Datasets datasets, @Reference Submissions submissions, @Reference Imports imports,
            @Reference Authorities authorities, @Reference Regions regions) {
        model = new ReturnsModel(datasets, submissions, imports, authorities, regions);
    }

    @Override
    public void open(Composite parent, ViewSite place) {
        site = place;
        inks = new Inks(parent, site.look());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new ReturnsBar(parent, inks, this);
        middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        halves = new SashForm(middle, SWT.VERTICAL | SWT.SMOOTH);
        halves.setBackground(inks.colour(Role.LINE));
        halves.setSashWidth(3);
        stack.topControl = halves;
        matrix = new MatrixCanvas(halves, inks, cell -> moved(), this::showDetail);
        results = new ImportResults(halves, inks, () -> showResults(false));
        halves.setWeights(66, 34);
        showResults(false);
        takeDrops(parent);
        offerActions();
        site.events(Submissions.CHANGED, this::reload);
        site.events(Datasets.CHANGED, this::reload);
        site.events(Regions.CHANGED, this::reload);
        site.onParameters(this::parameters);
        site.showState(State.loading("Loading the returns"));
        reload();
    }

    private void takeDrops(Control target) {
        DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    take(Arrays.stream(names).map(Path::of).toList(), Mode.RECEIVE);
                }
            }
        });
    }

    private void offerActions() {
        site.action("Import returns \u2026", "M1+I", () -> importFiles(false));
        site.action("Import and accept returns \u2026", "M1+M2+I", () -> importFiles(true));
        site.action("Load the returns again", "F5", this::reload);
        for (Decision decision : Decision.values()) {
            site.action(decision.verb() + " the selected return", "M1+M2+" + decision.verb().charAt(0), () -> decideSelected(decision));
        }
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
        closeDetail();
        reload();
    }

    private void reload() {
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
        if (isDetailed()) {
            showDetail();
        }
    }

    /** The matrix, or what to do while there is none; the way to another dataset stays open over it. */
    private void showFigures(ReturnsMatrix loaded) {
        boolean empty = !loaded.hasFigures() && halves.getMaximizedControl() != null;
        nothing.ifPresent(StatePage::dispose);
        nothing = empty ? Optional.of(new StatePage(middle, site.look(), State.empty("No figures yet for " + loaded.chosen().orElseThrow().name(),
                "Drop the authorities' files on this tab, or choose them. They are checked first; nothing counts before you accept it.",
                new State.Remedy("Choose files \u2026", () -> importFiles(false))))) : Optional.empty();
        stack.topControl = nothing.map(StatePage::control).orElse(halves);
        middle.layout();
    }

    // ---- files in

    @Override
    public void importFiles(boolean accept) {
        FileDialog dialog = new FileDialog(matrix.control().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(accept ? "Import and accept returns" : "Import returns");
        dialog.setFilterExtensions("*.csv;*.CSV", "*");
        dialog.setFilterNames("Returns (*.csv)", "All files");
        if (dialog.open() != null) {
            take(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList(),
                    accept ? Mode.ACCEPT : Mode.RECEIVE);
        }
    }

    private void take(List<Path> files, Mode mode) {
        String title = files.size() == 1 ? "Import " + files.get(0).getFileName() : "Import " + files.size() + " files";
        site.start(title, progress -> model.run(files, mode, site.actor(), progress), imported -> {
            results.show(imported);
            showResults(true);
            stack.topControl = halves;
            middle.layout();
            site.showContent();
            site.say(title + ": " + ImportedFile.line(imported, shown.flatMap(ReturnsMatrix::chosen),
                    shown.map(ReturnsMatrix::datasets).orElse(List.of())));
            reload();
        });
    }

    /** A hidden half must be invisible, not only out of sight, or the Tab key would go there. */
    private void showResults(boolean shown) {
        results.control().setVisible(shown);
        halves.setMaximizedControl(shown ? null : matrix.control());
    }

    // ---- the selected return

    private boolean isDetailed() {
        return pane.filter(DetailView::isThere).isPresent();
    }

    private void moved() {
        if (isDetailed()) {
            showDetail();
        }
    }

    private void showDetail() {
        matrix.selectedCell().ifPresent(cell -> showDetail(cell, Optional.empty(), Optional.empty()));
    }

    private void showDetail(Tracker.Cell cell, Optional<String> version, Optional<String> refusal) {
        shown.flatMap(ReturnsMatrix::chosen).ifPresent(dataset -> site.start("Load a return",
                progress -> Outcome.of(() -> model.detail(cell, dataset.id(), version)), outcome -> drawDetail(outcome, refusal)));
    }

    private void drawDetail(Outcome<ReturnDetail> outcome, Optional<String> refusal) {
        if (outcome instanceof Outcome.Done<ReturnDetail> done) {
            ReturnDetail loaded = done.value();
            detail = Optional.of(loaded);
            Composite parent = site.detail(loaded.authority() + ", " + loaded.cell().period().code());
            DetailView drawn = new DetailView(parent, new Inks(parent, site.look()), this);
            drawn.show(loaded, refusal);
            pane = Optional.of(drawn);
        } else if (outcome instanceof Outcome.Failed<ReturnDetail> failed) {
            site.say("The return could not be loaded: " + failed.reason());
        }
    }

    private void closeDetail() {
        detail = Optional.empty();
        pane = Optional.empty();
        site.closeDetail();
    }

    @Override
    public void showVersion(Submission submission) {
        detail.ifPresent(now -> showDetail(now.cell(), Optional.of(submission.id()), Optional.empty()));
    }

    private void decideSelected(Decision decision) {
        if (!isDetailed() || detail.filter(now -> now.can(decision)).isEmpty()) {
            site.say(decision.verb() + ": select a return first that this can be done with");
        } else if (decision == Decision.REJECT) {
            pane.ifPresent(DetailView::askReason);
        } else {
            detail.flatMap(ReturnDetail::shown).ifPresent(one -> decide(one, decision, ""));
        }
    }

    @Override
    public void decide(Submission submission, Decision decision, String reason) {
        site.start(decision.verb() + " " + submission.id(),
                progress -> Outcome.of(() -> model.decide(decision, submission.id(), reason, site.actor())), outcome -> {
                    if (outcome instanceof Outcome.Failed<Submission> failed) {
                        detail.ifPresent(now -> showDetail(now.cell(), Optional.of(submission.id()), Optional.of(failed.reason())));
                    } else {
                        site.say(submission.id() + " " + decision.done());
                        reload();
                    }
                });
    }
}
