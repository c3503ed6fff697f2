// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import riia.indicator.CarriedNote;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Tracker;
import riia.workbench.Inks;
import riia.workbench.Outcome;
import riia.workbench.ViewSite;

/** The selected return beside the matrix: fetches it, draws it, and does what is decided about it. */
final class DetailSide implements DetailView.Acts {

    private final ViewSite site;
    private final DetailModel model;
    private final Surroundings around;
    private Optional<DetailView> pane = Optional.empty();
    private Optional<ReturnDetail> shown = Optional.empty();
    private int asked;

    /** What lies round the pane. */
    interface Surroundings {
        Optional<ReturnsMatrix> matrix();

        Optional<Tracker.Cell> selected();

        void reload();

        void compare(ReturnDetail detail);

        /** Gives the keyboard back to the matrix. */
        void focus();
    }

    DetailSide(ViewSite site, DetailModel model, Surroundings around) {
        this.site = site;
        this.model = model;
        this.around = around;
    }

    boolean isOpen() {
        return pane.filter(DetailView::isThere).isPresent();
    }

    /** Another return is selected, or what is known of it has changed. */
    void follow() {
        if (isOpen()) {
            show(detail -> { });
        }
    }

    void open() {
        show(detail -> { });
    }

    void close() {
        pane = Optional.empty();
        shown = Optional.empty();
        site.closeDetail();
    }

    private void show(Consumer<ReturnDetail> then) {
        around.selected().ifPresent(cell -> load(cell, Optional.empty(), Optional.empty(), then));
    }

    private void load(Tracker.Cell cell, Optional<String> version, Optional<String> refusal, Consumer<ReturnDetail> then) {
        Optional<ReturnsMatrix> matrix = around.matrix().filter(one -> one.chosen().isPresent());
        if (matrix.isEmpty()) {
            return;
        }
        int asking = ++asked;
        Return of = new Return(matrix.get().tracker().dataset(), cell.authority(), cell.period());
        Supplier<ReturnDetail> fetch = () -> model.load(matrix.get().name(cell.authority()), of, cell, version, matrix.get().readOnly());
        site.start("Load a return", progress -> Outcome.of(fetch), outcome -> {
            if (asking == asked) {
                draw(outcome, refusal, then);
            }
        });
    }

    private void draw(Outcome<ReturnDetail> outcome, Optional<String> refusal, Consumer<ReturnDetail> then) {
        if (outcome instanceof Outcome.Done<ReturnDetail> done) {
            ReturnDetail detail = done.value();
            shown = Optional.of(detail);
            Composite parent = site.detail(detail.authority() + ", " + detail.of().period().code());
            pane = Optional.of(new DetailView(parent, new Inks(parent, site.look()), detail, refusal, this));
            parent.layout(true, true);
            then.accept(detail);
        } else if (outcome instanceof Outcome.Failed<ReturnDetail> failed) {
            site.say("The return could not be loaded: " + failed.reason());
        }
    }

    /** By a key: with the selected return, which is opened for it if it is not yet. */
    void begin(Deed deed) {
        if (around.selected().isEmpty()) {
            site.say(deed.verb() + ": select a return first");
        } else if (isOpen() && shown.filter(this::isSelected).isPresent()) {
            begin(deed, shown.get());
        } else {
            show(detail -> begin(deed, detail));
        }
    }

    private boolean isSelected(ReturnDetail detail) {
        return around.selected().filter(cell -> cell.authority().equals(detail.of().authority())
                && cell.period().equals(detail.of().period())).isPresent();
    }

    private void begin(Deed deed, ReturnDetail detail) {
        if (deed.possible(detail)) {
            pane.ifPresent(one -> one.begin(deed));
        } else {
            site.say(deed.verb() + ": not possible with a return that is " + detail.cell().state().label()
                    + detail.readOnly().map(why -> ". " + why).orElse(""));
        }
    }

    @Override
    public void perform(Deed deed, Map<String, String> answers) {
        ReturnDetail detail = shown.orElseThrow();
        act(deed.verb() + " " + detail.of().id(), detail, () -> model.perform(deed, detail, answers, site.actor()),
                now -> pane.ifPresent(one -> one.ask(deed, answers)));
    }

    @Override
    public void endNote(CarriedNote note) {
        ReturnDetail detail = shown.orElseThrow();
        act("End a note of " + detail.of().id(), detail, () -> model.endNote(detail, note, site.actor()), now -> { });
    }

    /** Does something in the background; a refusal stands in the pane, what worked in the status line. */
    private void act(String title, ReturnDetail detail, Supplier<String> deed, Consumer<ReturnDetail> refused) {
        site.start(title, progress -> Outcome.of(deed), outcome -> {
            if (outcome instanceof Outcome.Failed<String> failed) {
                load(detail.cell(), detail.shown().map(Submission::id), Optional.of(failed.reason()), refused);
            } else if (outcome instanceof Outcome.Done<String> done) {
                site.say(done.value());
                around.focus();
                around.reload();
            }
        });
    }

    @Override
    public void showVersion(Submission submission) {
        shown.ifPresent(now -> load(now.cell(), Optional.of(submission.id()), Optional.empty(), detail -> { }));
    }

    @Override
    public void compare() {
        shown.ifPresent(around::compare);
    }

    /** By a key: what differs between the selected return's versions. */
    void compareSelected() {
        if (around.selected().isEmpty()) {
            site.say("Difference: select a return first");
        } else if (shown.filter(this::isSelected).isPresent() && isOpen()) {
            around.compare(shown.get());
        } else {
            show(around::compare);
        }
    }
}
