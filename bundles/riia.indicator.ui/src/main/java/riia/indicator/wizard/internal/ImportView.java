// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.indicator.Datasets;
import riia.indicator.Imports;
import riia.indicator.Submissions;
import riia.indicator.mapping.Mappings;
import riia.reference.Authorities;
import riia.region.Regions;
import riia.report.Outlet;
import riia.workbench.DroppedFiles;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.StatePage;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/**
 * Takes in files of any shape. Opened with parameter {@code file}, one path a line, and {@code sender} if that is known; without, it
 * waits for files.
 */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.import", title = "Import", rail = "Returns", order = 210, key = "M1+I", icon = "icons/import.png",
        summary = "Take in files of any shape: see what they are, put it right, check, import")
public final class ImportView implements View {

    /** Parameter, kept until its file is imported: paths, one a line. */
    static final String FILE = "file";
    private static final String SENDER = "sender";
    private static final String FOLDER = "folder";

    private final WizardModel model;
    private final StackLayout stack = new StackLayout();
    private ViewSite site;
    private Form form;
    private Composite parent;
    private Optional<StatePage> state = Optional.empty();
    private Optional<WizardPage> page = Optional.empty();
    private Optional<FilesPage> files = Optional.empty();
    private WizardDesk desk;

    @Activate
    public ImportView(@Reference Imports imports, @Reference Mappings mappings, @Reference Submissions submissions,
            @Reference Datasets datasets, @Reference Authorities authorities, @Reference Regions regions, @Reference Outlet outlet) {
        model = new WizardModel(imports, mappings, submissions, datasets, authorities, regions, outlet);
    }

    @Override
    public void open(Composite place, ViewSite viewSite) {
        parent = place;
        site = viewSite;
        form = new Form(new Inks(parent, site.look()));
        parent.setLayout(stack);
        desk = new WizardDesk(site, model, this::refused, this::showPage);
        DroppedFiles.on(parent, paths -> open(paths, Optional.empty()));
        offerActions();
        site.onParameters(this::parameters);
        parent.addListener(SWT.Dispose, event -> {
            desk.stop();
            files.ifPresent(FilesPage::close);
        });
        empty();
        parameters(site.parameters());
    }

    private void parameters(Map<String, String> given) {
        List<Path> paths = given.getOrDefault(FILE, "").lines().filter(one -> !one.isBlank()).map(Path::of).toList();
        if (!paths.isEmpty()) {
            open(paths, Optional.ofNullable(given.get(SENDER)));
        }
    }

    private void offerActions() {
        site.action("Choose files to import \u2026", "M1+O", this::chooseFiles);
        site.action("Import this file", "M1+ENTER", desk::bringIn);
        site.action("Say what the selected column is", "F2", desk::askColumn);
        site.action("Go to the grid", "F4", desk::backToGrid);
        site.action("Go to the next problem", "F8", desk::nextProblem);
        site.action("Look at the file again", "F5", desk::again);
        site.action("Save the mapping as a file \u2026", "M1+S", desk::saveMapping);
        site.action("Load a mapping \u2026", "M1+M2+O", desk::loadMapping);
        site.action("Go back to the list of files", "ALT+ARROW_LEFT", this::backToFiles);
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Import files");
        dialog.setFilterPath(site.parameters().getOrDefault(FOLDER, System.getProperty("user.home")));
        if (dialog.open() != null) {
            site.keep(FOLDER, dialog.getFilterPath());
            open(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList(), Optional.empty());
        }
    }

    private void open(List<Path> paths, Optional<String> sender) {
        site.keep(FILE, String.join("\n", paths.stream().map(Path::toString).toList()));
        if (paths.size() == 1) {
            site.subtitle(Optional.of(String.valueOf(paths.get(0).getFileName())));
            state(State.loading("Looking into " + paths.get(0).getFileName()));
            site.start("Load datasets and senders", progress -> Outcome.of(model::surroundings), outcome -> {
                if (outcome instanceof Outcome.Done<WizardModel.Surroundings> done) {
                    page().senders(done.value().senders());
                    desk.open(new WizardSession(paths.get(0), sender, done.value().datasets()));
                } else if (outcome instanceof Outcome.Failed<WizardModel.Surroundings> failed) {
                    state(State.failed("The import is not ready", failed.reason(), new State.Remedy("Try again", () -> open(paths, sender))));
                }
            });
        } else {
            site.subtitle(Optional.of(paths.size() + " files"));
            FilesPage list = files.orElseGet(() -> new FilesPage(parent, form, site, model, path -> open(List.of(path), Optional.empty())));
            files = Optional.of(list);
            show(list.control());
            list.show(paths);
            list.focus();
        }
    }

    /** The page, made when the first file comes: an empty view needs none. */
    private WizardPage page() {
        WizardPage made = page.orElseGet(() -> new WizardPage(parent, form, desk, desk::stop));
        page = Optional.of(made);
        desk.page(made);
        return made;
    }

    private void backToFiles() {
        files.ifPresent(list -> {
            show(list.control());
            list.focus();
        });
    }

    // ---- what is in front

    private void empty() {
        state(State.empty("Drop a file here or press Ctrl+O", "An e-mailed return of any shape: you see what it is taken for and what "
                + "would be stored, before anything is. Several at once are listed.", new State.Remedy("Choose files \u2026", this::chooseFiles)));
    }

    /** There is no page for a file that cannot be shown. */
    private void refused(Headline why) {
        state(State.failed(why.text(), why.advice(), new State.Remedy("Choose another file \u2026", this::chooseFiles)));
    }

    private void showPage() {
        if (stack.topControl != page().control()) {
            show(page().control());
            page().focusGrid();
        }
    }

    private void state(State now) {
        Optional<StatePage> before = state;
        StatePage next = new StatePage(parent, site.look(), now);
        state = Optional.of(next);
        show(next.control());
        before.ifPresent(StatePage::dispose);
    }

    /** What is not in front is invisible, so that the Tab key does not go there. */
    private void show(Control front) {
        stack.topControl = front;
        parent.layout();
    }

    @Override
    public void focus() {
        if (page.filter(one -> one.control() == stack.topControl).isPresent()) {
            page().focusGrid();
        } else if (files.filter(one -> one.control() == stack.topControl).isPresent()) {
            files.orElseThrow().focus();
        } else {
            stack.topControl.setFocus();
        }
    }
}
