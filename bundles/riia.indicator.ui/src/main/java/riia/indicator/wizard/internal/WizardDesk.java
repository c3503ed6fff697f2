// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.Period;
import riia.base.Problem;
import riia.indicator.ImportPreview;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.mapping.FileMapping;
import riia.indicator.spi.Row;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** Does for the page what the user asks: each change of the session is drawn, and checked after a short pause. */
final class WizardDesk implements Desk {

    private final ViewSite site;
    private final WizardModel model;
    private final Consumer<Headline> refused;
    private final Runnable front;
    private final FileRun run;
    private final MappingFiles mappings;
    private WizardPage page;
    private Optional<WizardSession> session = Optional.empty();
    private boolean focused;

    /**
     * @param refused shows why a file is not shown
     * @param front brings the page to the front
     */
    WizardDesk(ViewSite site, WizardModel model, Consumer<Headline> refused, Runnable front) {
        this.site = site;
        this.model = model;
        this.refused = refused;
        this.front = front;
        run = new FileRun(site, this::draw);
        mappings = new MappingFiles(site, model);
    }

    void page(WizardPage drawn) {
        page = drawn;
    }

    void open(WizardSession next) {
        session = Optional.of(next);
        focused = false;
        look();
    }

    /** Looks at the file again, which may have changed on the disk. */
    void again() {
        session.ifPresent(one -> look());
    }

    void stop() {
        run.stop();
        session.ifPresent(one -> one.failed("Stopped. Nothing was stored. F5 looks at the file again"));
        draw();
    }

    private void look() {
        WizardSession one = session.orElseThrow();
        Map<String, String> settings = one.settings();
        Optional<String> sender = one.sender();
        run.<ImportPreview>now("Look into " + one.fileName(), progress -> model.look(one.file(), settings, sender, progress),
                outcome -> result(outcome, found -> {
                    one.looked(found);
                    check();
                }));
    }

    private void check() {
        WizardSession one = session.orElseThrow();
        one.request(Mode.CHECK, site.actor()).ifPresentOrElse(request -> run.<Checked>now("Check " + one.fileName(),
                progress -> model.check(request, progress), outcome -> result(outcome, found -> {
                    one.checked(found);
                    draw();
                    if (one.isKnown() && !focused) {
                        page.focusImport();
                    }
                    focused = true;
                })), () -> {
                    run.stop();
                    draw();
                });
    }

    private <T> void result(Outcome<T> outcome, Consumer<T> done) {
        if (outcome instanceof Outcome.Done<T> value) {
            done.accept(value.value());
        } else if (outcome instanceof Outcome.Failed<T> failed) {
            session.ifPresent(one -> one.failed(failed.reason()));
        }
    }

    private void draw() {
        session.ifPresent(one -> {
            if (one.isIdentifying() || one.preview().isEmpty() && one.failure().isPresent()) {
                refused.accept(Headline.of(one));
            } else if (one.preview().isPresent()) {
                page.show(one, run.isRunning());
                front.run();
                page.holdFocus();
            }
        });
    }

    private void changed() {
        draw();
        run.soon(this::check);
        draw();
    }

    @Override
    public void edit(Consumer<MappingDraft> change) {
        session.ifPresent(one -> {
            if (one.draft().isEmpty()) {
                say("This layout finds its columns by their names. \u201cMap it by hand\u201d lets you say otherwise");
                return;
            }
            one.edit(change);
            changed();
        });
    }

    @Override
    public void choose(Candidate way) {
        session.ifPresent(one -> one.choose(way));
        changed();
    }

    @Override
    public void byHand() {
        session.ifPresent(WizardSession::byHand);
        changed();
    }

    @Override
    public void setting(String key, Optional<String> value) {
        session.ifPresent(one -> {
            one.setting(key, value);
            look();
        });
    }

    @Override
    public void sender(Optional<String> who) {
        session.filter(one -> !one.sender().equals(who.filter(text -> !text.isBlank()))).ifPresent(one -> {
            one.sender(who);
            draw();
        });
    }

    @Override
    public void period(Optional<Period> told) {
        session.filter(one -> !one.period().equals(told)).ifPresent(one -> {
            one.period(told);
            changed();
        });
    }

    @Override
    public void sheet(int index) {
        session.ifPresent(one -> one.sheet(index));
        draw();
    }

    @Override
    public void askColumn() {
        if (session.filter(one -> one.draft().isPresent()).isPresent()) {
            page.askColumn();
        } else {
            edit(one -> { });
        }
    }

    @Override
    public void backToGrid() {
        session.ifPresent(one -> page.focusGrid());
    }

    void nextProblem() {
        session.ifPresent(one -> page.nextProblem());
    }

    void bringIn() {
        session.ifPresent(one -> page.bringIn());
    }

    @Override
    public void jump(Problem problem) {
        session.ifPresent(one -> {
            int sheet = FoundCells.sheet(problem.place(), one.preview().orElseThrow().sheets()).orElse(one.sheet());
            if (sheet != one.sheet()) {
                sheet(sheet);
            }
            if (one.face().isPresent()) {
                page.jump(problem).ifPresent(this::say);
            }
        });
    }

    @Override
    public void bringIn(Mode mode, Optional<String> remember) {
        WizardSession one = session.orElseThrow();
        Optional<ImportRequest> request = one.request(mode, site.actor());
        remember.ifPresent(name -> one.draft().ifPresent(draft -> draft.name(name)));
        Optional<FileMapping> mapping = remember.flatMap(name -> one.draft()).flatMap(MappingDraft::finished);
        List<Row> rows = one.shownSheet().map(ImportPreview.Sheet::rows).orElse(List.of());
        request.ifPresent(asked -> run.<WizardModel.Imported>now("Import " + one.fileName(),
                progress -> model.bringIn(asked, mapping, rows, progress), outcome -> result(outcome, done -> {
            one.imported(done.report(), done.remembered());
            site.keep(ImportView.FILE, "");
            site.say(one.fileName() + ": " + Headline.of(one).text());
            draw();
            page.focusImport();
        })));
    }

    @Override
    public void saveMapping() {
        session.ifPresent(one -> mappings.save(one, page.control().getShell()));
    }

    @Override
    public void loadMapping() {
        session.ifPresent(one -> mappings.load(page.control().getShell(), loaded -> {
            one.use(loaded);
            changed();
        }));
    }

    @Override
    public void showReturns() {
        site.show("riia.returns", session.flatMap(WizardSession::result).flatMap(ImportReport::dataset)
                .map(id -> Map.of("dataset", id)).orElse(Map.of()));
    }

    @Override
    public void say(String words) {
        site.say(words);
    }
}
