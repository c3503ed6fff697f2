// SPDX-License-Identifier: Apache-2.0
package riia.report.packing.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import riia.base.CancelledException;
import riia.benchmark.Benchmarks;
import riia.indicator.Datasets;
import riia.indicator.Submissions;
import riia.region.Regions;
import riia.report.Reports;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;
import riia.workbench.ViewSite.State;
import riia.workbench.spi.View;
import riia.workbench.spi.ViewDescription;

/** Makes packs: of the region's quarter, of one authority, of all members in one go. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(id = "riia.packs", title = "Packs", rail = "Benchmarks", order = 350, icon = "icons/packs.png",
        summary = "Makes packs to read and print: the region's quarter, an authority's short rug, a pack for a conversation")
public final class PacksView implements View, PacksForm.Deeds {

    private static final String FOLDER = "folder";

    private final PacksModel model;
    private ViewSite site;
    private Composite parent;
    private PacksForm form;
    private Optional<PacksPage> shown = Optional.empty();
    private int asked;

    @Activate
    public PacksView(@Reference Datasets datasets, @Reference Benchmarks benchmarks, @Reference Reports reports) {
        model = new PacksModel(datasets, benchmarks, reports);
    }

    @Override
    public void open(Composite within, ViewSite place) {
        parent = within;
        site = place;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        form = new PacksForm(parent, new Inks(parent, site.look()), this);
        site.action("Choose a folder and make the pack", "M1+CR", this::make);
        site.action("See again what packs there are", "F5", this::reload);
        for (String topic : List.of(Submissions.CHANGED, Datasets.CHANGED, Regions.CHANGED)) {
            site.events(topic, this::reload);
        }
        site.onParameters(given -> reload());
        site.showState(State.loading("Looking for packs"));
        reload();
    }

    @Override
    public void focus() {
        form.focus();
    }

    private void reload() {
        int asking = ++asked;
        Map<String, String> wanted = site.parameters();
        site.start("Look for packs", progress -> Outcome.of(() -> model.load(wanted)), outcome -> {
            if (asking == asked) {
                loaded(outcome);
            }
        });
    }

    private void loaded(Outcome<PacksPage> outcome) {
        if (outcome instanceof Outcome.Failed<PacksPage> failed) {
            site.showState(State.failed("The packs could not be listed", failed.reason(), new State.Remedy("Try again", this::reload)));
        } else if (outcome instanceof Outcome.Done<PacksPage> done) {
            shown = Optional.of(done.value());
            if (done.value().period().isEmpty()) {
                site.showState(State.empty("Nothing to pack yet", "Packs are made of accepted figures. Import and accept the authorities'"
                        + " returns first.", new State.Remedy("Go to Returns", () -> site.show("riia.returns", Map.of()))));
            } else {
                form.show(done.value());
                site.showContent();
            }
        }
    }

    @Override
    public void choose(String key, String id) {
        site.keep(key, id);
        if (key.equals(PacksModel.DATASET)) {
            site.keep(PacksModel.PERIOD, "");
        }
        reload();
    }

    @Override
    public void make() {
        shown.filter(PacksPage::ready).ifPresent(page -> {
            DirectoryDialog dialog = new DirectoryDialog(parent.getShell(), SWT.SAVE);
            dialog.setText("Folder for " + (page.files() == 1 ? page.fileName() : page.files() + " packs"));
            dialog.setFilterPath(site.parameters().getOrDefault(FOLDER, ""));
            String folder = dialog.open();
            if (folder != null) {
                site.keep(FOLDER, folder);
                make(page, Path.of(folder));
            }
        });
    }

    private void make(PacksPage page, Path folder) {
        Display display = parent.getDisplay();
        form.say("Making " + (page.files() == 1 ? page.fileName() : page.files() + " packs") + " \u2026 the list of tasks says how far, and can"
                + " cancel.");
        site.start("Make " + page.kind().orElseThrow().name(), progress -> {
            try {
                return Outcome.of(() -> model.make(site.actor(), page, folder, progress));
            } catch (CancelledException e) {
                display.asyncExec(() -> cancelled(folder));
                throw e;
            }
        }, outcome -> {
            if (outcome instanceof Outcome.Failed<List<Path>> failed) {
                form.say("\u2715 Not made: " + failed.reason());
            } else if (outcome instanceof Outcome.Done<List<Path>> done) {
                form.say("\u2713 Made:\n" + done.value().stream().map(Path::toString).collect(Collectors.joining("\n")));
            }
        });
    }

    private void cancelled(Path folder) {
        if (!parent.isDisposed()) {
            form.say("Cancelled. Packs that were whole by then are in " + folder);
        }
    }
}
