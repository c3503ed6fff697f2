// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import riia.base.Actor;
import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportPreview;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.TableRows;

/** One file on its way through the wizard: what was found, what the user said instead, and what came of it. One thread. */
final class WizardSession {

    /** From this score on a layout is certain. */
    static final int CERTAIN = 90;
    /** From this score on a file is read without a question. */
    static final int READ = 50;

    private final Path file;
    private final List<DatasetDefinition> datasets;
    private final Map<String, String> settings = new TreeMap<>();
    private Optional<String> sender;
    private Optional<Period> period = Optional.empty();
    private Optional<ImportPreview> preview = Optional.empty();
    private Optional<Candidate> candidate = Optional.empty();
    private Optional<MappingDraft> draft = Optional.empty();
    private Optional<Checked> checked = Optional.empty();
    private Optional<ImportReport> result = Optional.empty();
    private Optional<String> remembered = Optional.empty();
    private Optional<String> failure = Optional.empty();
    private boolean edited;
    private int sheet;

    WizardSession(Path file, Optional<String> sender, List<DatasetDefinition> datasets) {
        this.file = file;
        this.sender = sender;
        this.datasets = List.copyOf(datasets);
    }

    Path file() {
        return file;
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    List<DatasetDefinition> datasets() {
        return datasets;
    }

    Optional<DatasetDefinition> dataset() {
        String id = draft.map(MappingDraft::dataset).or(() -> candidate.map(Candidate::dataset)).orElse("");
        return datasets.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The file has been looked into. What was mapped by hand stays. */
    void looked(ImportPreview found) {
        preview = Optional.of(found);
        sheet = Math.max(0, Math.min(sheet, found.sheets().size() - 1));
        if (!edited) {
            sheet = FirstSight.sheet(found.sheets());
            candidate = Optional.empty();
            draft = Optional.empty();
            found.candidates().stream().findFirst().filter(one -> one.score() >= READ || one.mapping().isPresent())
                    .ifPresentOrElse(this::choose, this::byHand);
        }
        unchecked();
    }

    Optional<ImportPreview> preview() {
        return preview;
    }

    boolean isRefused() {
        return preview.filter(one -> !one.problems().isEmpty()).isPresent();
    }

    boolean isIdentifying() {
        return preview.stream().flatMap(one -> one.problems().stream()).anyMatch(one -> one.rule().equals("identifying"));
    }

    /** The way to read the file that is chosen, unless it is mapped by hand from nothing. */
    Optional<Candidate> candidate() {
        return candidate;
    }

    /** Reads the file another way. */
    void choose(Candidate next) {
        candidate = Optional.of(next);
        draft = next.mapping().map(MappingDraft::new);
        edited = next.score() < READ || preview.map(one -> !one.candidates().get(0).equals(next)).orElse(false);
        preview.ifPresent(one -> sheet = one.sheets().stream().map(ImportPreview.Sheet::name).toList().indexOf(next.sheet()));
        sheet = Math.max(0, sheet);
        unchecked();
    }

    /** Maps the sheet that is shown from nothing, with the first row that looks like headings. */
    void byHand() {
        Optional<DatasetDefinition> dataset = dataset().or(() -> datasets.stream().findFirst());
        if (dataset.isPresent() && shownSheet().isPresent()) {
            int header = FirstSight.header(shownSheet().get().rows());
            candidate = Optional.empty();
            draft = Optional.of(new MappingDraft(dataset.get().id(), fileName().replaceAll("\\.[^.]*$", ""), TableRows.below(header, header)));
            edited = true;
            unchecked();
        }
    }

    /** Reads the file by a mapping that came as a file. */
    void use(FileMapping loaded) {
        candidate = Optional.empty();
        draft = Optional.of(new MappingDraft(loaded));
        edited = true;
        unchecked();
    }

    Optional<MappingDraft> draft() {
        return draft;
    }

    boolean isEdited() {
        return edited;
    }

    /** Changes the mapping; what was checked holds no longer. */
    void edit(Consumer<MappingDraft> change) {
        draft.ifPresent(one -> {
            change.accept(one);
            edited = true;
            unchecked();
        });
    }

    Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    /** Tells the format something, or lets it be detected again. The file is to be looked into again. */
    void setting(String key, Optional<String> value) {
        value.ifPresentOrElse(one -> settings.put(key, one), () -> settings.remove(key));
        unchecked();
    }

    Optional<String> sender() {
        return sender;
    }

    void sender(Optional<String> who) {
        sender = who.map(String::strip).filter(one -> !one.isEmpty());
    }

    Optional<Period> period() {
        return period;
    }

    void period(Optional<Period> told) {
        period = told;
        unchecked();
    }

    int sheet() {
        return sheet;
    }

    /** Shows another sheet. A mapping that says nothing yet begins there. */
    void sheet(int index) {
        sheet = index;
        if (candidate.isEmpty() && draft.filter(one -> one.columns().authority().isEmpty() && !one.columns().hasFigures()).isPresent()) {
            byHand();
        }
    }

    Optional<ImportPreview.Sheet> shownSheet() {
        return preview.filter(one -> sheet < one.sheets().size()).map(one -> one.sheets().get(sheet));
    }

    /** The sheet that is shown, with what it is taken for. */
    Optional<SheetFace> face() {
        return shownSheet().map(shown -> draft.map(one -> SheetFace.of(shown, one, dataset())).orElseGet(() -> SheetFace.named(shown)));
    }

    /** What must still be said before the file can be read. */
    List<String> missing() {
        return draft.filter(one -> edited).map(one -> one.missing(period.isPresent())).orElse(List.of());
    }

    /** The request for it; empty while it cannot be read. */
    Optional<ImportRequest> request(Mode mode, Actor actor) {
        return preview.isEmpty() || isRefused() || !missing().isEmpty() ? Optional.empty() : Optional.of(SessionRequest.of(this, mode, actor));
    }

    private void unchecked() {
        checked = Optional.empty();
        result = Optional.empty();
        remembered = Optional.empty();
        failure = Optional.empty();
    }

    /** Something did not work; a change or another look makes it good again. */
    void failed(String why) {
        failure = Optional.of(why);
    }

    Optional<String> failure() {
        return failure;
    }

    /** The sender, unless told, is the one authority that the file is about. */
    void checked(Checked found) {
        checked = Optional.of(found);
        sender = sender.or(found::onlyAuthority);
    }

    Optional<Checked> checked() {
        return checked;
    }

    void imported(ImportReport report, Optional<String> mappingKept) {
        result = Optional.of(report);
        remembered = mappingKept;
    }

    Optional<ImportReport> result() {
        return result;
    }

    Optional<String> remembered() {
        return remembered;
    }

    /** Whether it can be imported without a look: a way to read it fits for certain, and nothing is wrong. */
    boolean isKnown() {
        return !edited && candidate.filter(one -> one.score() >= CERTAIN || one.saved().isPresent()).isPresent()
                && checked.filter(one -> one.isReadable() && one.errors() == 0).isPresent();
    }
}
