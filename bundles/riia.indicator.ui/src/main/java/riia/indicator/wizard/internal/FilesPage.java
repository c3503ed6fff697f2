// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import riia.indicator.ImportReport;
import riia.indicator.ImportRequest.Mode;
import riia.workbench.Look.Role;
import riia.workbench.Outcome;
import riia.workbench.Spoken;
import riia.workbench.ViewSite;

/** Several files that arrived together: each with what it is and what became of it; an unknown one opens in the wizard. */
final class FilesPage {

    private final ViewSite site;
    private final WizardModel model;
    private final FileRun run;
    private final Composite page;
    private final Label summary;
    private final Table table;
    private final List<Button> starts;
    private final Form form;
    private final List<BulkFile> files = new ArrayList<>();

    FilesPage(Composite parent, Form form, ViewSite site, WizardModel model, Consumer<Path> open) {
        this.form = form;
        this.site = site;
        this.model = model;
        run = new FileRun(site, this::draw);
        page = form.box(parent, 1);
        ((GridLayout) page.getLayout()).marginWidth = 12;
        ((GridLayout) page.getLayout()).marginHeight = 8;
        ((GridLayout) page.getLayout()).verticalSpacing = 6;
        Composite head = form.box(page, 3);
        summary = form.words(head, Role.TEXT, SWT.BOLD);
        summary.setData("testId", "import-files-summary");
        starts = List.of(form.button(head, SWT.PUSH, "&Keep all that are known as received", "Files that are not known stay as they are",
                "import-all-received", () -> bringIn(Mode.RECEIVE)), form.button(head, SWT.PUSH, "&Accept what has no error",
                "Returns without an error are accepted, the others kept as received", "import-all-clean", () -> bringIn(Mode.ACCEPT_CLEAN)));
        table = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("testId", "import-files");
        table.setHeaderVisible(true);
        table.setBackground(form.inks().colour(Role.BACKGROUND));
        table.setForeground(form.inks().colour(Role.TEXT));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Spoken.name(table, "Files; Enter opens one in the wizard");
        for (String title : List.of("File", "Dataset", "How it stands")) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.DefaultSelection, event -> open.accept(files.get(table.getSelectionIndex()).path()));
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            table.setToolTipText(item == null ? null : files.get(table.indexOf(item)).headline().advice());
        });
    }

    private void share() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(width * 28 / 100);
        table.getColumn(1).setWidth(width * 12 / 100);
        table.getColumn(2).setWidth(width * 60 / 100);
    }

    Composite control() {
        return page;
    }

    /** Shows files, and checks one after the other. */
    void show(List<Path> paths) {
        files.clear();
        paths.forEach(path -> files.add(BulkFile.of(path)));
        draw();
        run.now("Check " + paths.size() + " files", progress -> {
            for (int i = 0; i < paths.size(); i++) {
                progress.check();
                progress.step("Checking " + paths.get(i).getFileName(), i, paths.size());
                BulkFile before = BulkFile.of(paths.get(i));
                Outcome<Checked> outcome = Outcome.of(() -> model.check(before.request(Mode.CHECK, site.actor()), progress));
                post(i, outcome instanceof Outcome.Done<Checked> done ? before.withCheck(done.value())
                        : before.failed(((Outcome.Failed<Checked>) outcome).reason()));
            }
            return paths.size();
        }, done -> { });
    }

    private void bringIn(Mode mode) {
        List<Integer> ready = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).isReady()) {
                ready.add(i);
            }
        }
        List<BulkFile> before = ready.stream().map(files::get).toList();
        run.now("Import " + ready.size() + " files", progress -> {
            List<ImportReport> done = new ArrayList<>();
            return model.runAll(before.stream().map(one -> one.request(mode, site.actor())).toList(), report -> {
                post(ready.get(done.size()), before.get(done.size()).imported(report));
                done.add(report);
            }, progress);
        }, done -> site.say("Imported: see each file"));
    }

    private void post(int index, BulkFile now) {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && index < files.size() && files.get(index).path().equals(now.path())) {
                files.set(index, now);
                draw();
            }
        });
    }

    private void draw() {
        if (table.isDisposed()) {
            return;
        }
        table.setItemCount(files.size());
        for (int i = 0; i < files.size(); i++) {
            Headline headline = files.get(i).headline();
            TableItem item = table.getItem(i);
            item.setText(new String[] {files.get(i).name(), files.get(i).what(), headline.tone().sign() + " " + headline.text()});
            item.setForeground(2, form.inks().colour(switch (headline.tone()) {
                case GOOD -> Role.GOOD_TEXT;
                case WARN -> Role.WARN_TEXT;
                case BAD -> Role.BAD_TEXT;
                case INFO, WAIT -> Role.INFO_TEXT;
            }));
        }
        long ready = files.stream().filter(BulkFile::isReady).count();
        long done = files.stream().filter(one -> one.result().isPresent()).count();
        summary.setText(Prospect.count(files.size(), "file", "files") + (done > 0 ? ", " + done + " imported" : "")
                + (ready > 0 ? ", " + ready + " known" : "") + (run.isRunning() ? " \u2026" : ". Enter opens one"));
        starts.forEach(one -> one.setEnabled(ready > 0 && !run.isRunning()));
    }

    void focus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
    }

    /** Stops what runs. */
    void close() {
        run.stop();
    }
}
