// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import riia.base.Problem;
import riia.workbench.Look.Role;

/** The one page of the wizard: how the file stands on top, steps 1 to 3 on the left, the grid, and under it steps 4 and 5. */
final class WizardPage {

    private final Composite page;
    private final HeadBar head;
    private final ScrolledComposite scrolled;
    private final Composite steps;
    private final FileSection file;
    private final Section reading;
    private final WaysSection ways;
    private final RowsSection rows;
    private final TellersSection tellers;
    private final SymbolsSection symbols;
    private final ColumnSection column;
    private final SheetTabs sheets;
    private final GridCanvas grid;
    private final CheckSection check;
    private final ImportSection bringIn;
    private Optional<WizardSession> shown = Optional.empty();
    private boolean unfolded;

    WizardPage(Composite parent, Form form, Desk desk, Runnable stopped) {
        page = form.box(parent, 1);
        ((GridLayout) page.getLayout()).verticalSpacing = 0;
        head = new HeadBar(page, form, stopped);
        SashForm halves = sash(page, form, SWT.HORIZONTAL);
        scrolled = new ScrolledComposite(halves, SWT.V_SCROLL);
        scrolled.setBackground(form.inks().colour(Role.BACKGROUND));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        steps = form.box(scrolled, 1);
        ((GridLayout) steps.getLayout()).marginWidth = 8;
        scrolled.setContent(steps);
        scrolled.addListener(SWT.Resize, event -> resized());
        file = new FileSection(steps, form, desk, this::resized);
        reading = new Section(steps, form, "2  How it is read", "import-reading", this::resized);
        ways = new WaysSection(reading.body(), form, desk);
        tellers = new TellersSection(reading.body(), form, desk);
        rows = new RowsSection(reading.body(), form, desk);
        symbols = new SymbolsSection(reading.body(), form, desk);
        column = new ColumnSection(steps, form, desk, this::resized);
        SashForm right = sash(halves, form, SWT.VERTICAL);
        Composite sheet = form.box(right, 1);
        sheets = new SheetTabs(sheet, form, desk);
        grid = new GridCanvas(sheet, form.inks(), desk, cell -> drawColumn());
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bottom = form.box(right, 2);
        check = new CheckSection(bottom, form, desk);
        bringIn = new ImportSection(bottom, form, desk);
        right.setWeights(58, 42);
        halves.setWeights(33, 67);
    }

    private static SashForm sash(Composite parent, Form form, int style) {
        SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
        sash.setBackground(form.inks().colour(Role.LINE));
        sash.setSashWidth(3);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return sash;
    }

    Composite control() {
        return page;
    }

    private void resized() {
        steps.layout(true, true);
        int width = scrolled.getClientArea().width;
        scrolled.setMinHeight(steps.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).y);
    }

    void senders(List<WizardModel.Sender> all) {
        file.senders(all);
    }

    /** Draws how a file stands now. */
    void show(WizardSession session, boolean running) {
        boolean other = shown.filter(one -> one == session).isEmpty();
        shown = Optional.of(session);
        unfolded &= !other;
        if (other) {
            grid.reset();
        }
        head.show(session.fileName(), Headline.of(session), running);
        file.show(session);
        ways.show(session);
        tellers.show(session);
        rows.show(session);
        symbols.show(session);
        reading.summary(session.candidate().map(one -> Headline.way(one) + ", " + one.score() + " of 100").orElse("by hand"));
        sheets.show(session);
        Optional<SheetFace> face = session.face();
        grid.control().setVisible(face.isPresent());
        face.ifPresent(one -> grid.show(one, new FoundCells(session.checked().map(found -> found.report().problems()).orElse(List.of()), one)));
        drawColumn();
        check.show(session);
        bringIn.show(session, session.sender().map(file::name).orElse(""), running);
        unfold(session);
        resized();
    }

    /** What must be said stands open; what is certain stays folded until it is asked for. */
    private void unfold(WizardSession session) {
        if (!unfolded && (session.checked().isPresent() || session.isRefused() || !session.missing().isEmpty())) {
            unfolded = true;
            boolean asks = !session.isKnown();
            file.section().open(session.isRefused());
            reading.open(asks && !session.isRefused());
            column.section().open(asks && session.draft().isPresent());
        }
    }

    private void drawColumn() {
        Optional<SheetFace> face = shown.flatMap(WizardSession::face);
        Form.shown(column.section().control(), face.isPresent());
        face.ifPresent(one -> column.show(shown.orElseThrow(), one, grid.selected().x));
    }

    void askColumn() {
        column.focus();
        resized();
    }

    /** Selects the cell of a problem; says where it is if that is not among the rows that are shown. */
    Optional<String> jump(Problem problem) {
        SheetFace face = shown.flatMap(WizardSession::face).orElseThrow();
        int index = problem.place().row().isPresent() ? face.index(problem.place().row().getAsInt()) : -1;
        if (index < 0) {
            return problem.place().row().isPresent() ? Optional.of("Row " + problem.place().row().getAsInt()
                    + " lies beyond the rows that are shown; open the file to see it") : Optional.empty();
        }
        grid.select(FoundCells.position(problem.place(), face.headings()).orElse(Math.max(0, grid.selected().x)), index);
        return Optional.empty();
    }

    void nextProblem() {
        check.next();
    }

    void bringIn() {
        bringIn.bringIn();
    }

    void focusImport() {
        bringIn.focus();
    }

    /** Gives the keyboard to the grid if nothing has it. */
    void holdFocus() {
        if (page.isVisible() && page.getDisplay().getFocusControl() == null) {
            focusGrid();
        }
    }

    void focusGrid() {
        grid.control().setFocus();
    }
}
