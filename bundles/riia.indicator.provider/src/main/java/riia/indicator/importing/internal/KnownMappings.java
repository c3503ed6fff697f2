// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.importing.internal.Candidate.Standing;
import riia.indicator.mapped.internal.Fingerprint;
import riia.indicator.mapped.internal.MappedLayout;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.SavedMapping;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.Row;

/** The mappings by which a file may be read: the one that was told, or those that are remembered and whose headings it has. */
final class KnownMappings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.systemDefault());
    private static final int LONGEST_ID = 64;

    private final Optional<FileMapping> told;
    private final List<SavedMapping> saved;
    private final Optional<String> sender;
    private final List<DatasetDefinition> datasets;
    private final LayoutContext context;

    /**
     * @param saved those of the sender before those of anybody
     * @param sender who sent the file, if that is known
     * @param datasets that may be read
     */
    KnownMappings(Optional<FileMapping> told, List<SavedMapping> saved, Optional<String> sender, List<DatasetDefinition> datasets,
            LayoutContext context) {
        this.told = told;
        this.saved = saved;
        this.sender = sender;
        this.datasets = datasets;
        this.context = context;
    }

    boolean isTold() {
        return told.isPresent();
    }

    /** The ways that they offer to read a sheet. */
    List<Candidate> candidates(List<Row> head) {
        List<Candidate> candidates = new ArrayList<>();
        if (told.isPresent()) {
            add(candidates, told.get(), "the mapping '" + told.get().name() + "'", Standing.TOLD, Optional.empty(), head);
            return candidates;
        }
        for (SavedMapping one : saved) {
            if (has(one, head) && candidates.stream().noneMatch(other -> preferred(other, one))) {
                add(candidates, one.mapping(), "the mapping '" + one.mapping().name() + "', saved " + DAY.format(one.saved()),
                        Standing.REMEMBERED, Optional.of(one.id()), head);
            }
        }
        return candidates;
    }

    /** By fingerprint; one that has none, since it was written by hand, only for the sender's own files. */
    private boolean has(SavedMapping one, List<Row> head) {
        String fingerprint = one.mapping().fingerprint();
        return fingerprint.isEmpty() ? sender.isPresent() && one.sender().isPresent()
                : fingerprint.equals(Fingerprint.of(one.mapping(), head));
    }

    /** Of a sender's the newest counts; without a sender, of two that differ in no more than name neither is better. */
    private boolean preferred(Candidate before, SavedMapping one) {
        return before.fits() && (sender.isPresent() || before.recognition().mapping().map(mapping ->
                mapping.withName("any").equals(one.mapping().withName("any"))).orElse(false));
    }

    private void add(List<Candidate> candidates, FileMapping mapping, String says, Standing standing, Optional<String> id, List<Row> head) {
        for (DatasetDefinition dataset : datasets) {
            if (dataset.id().equals(mapping.dataset())) {
                String name = "mapping " + mapping.name();
                LayoutDeclaration declaration = new LayoutDeclaration(name.substring(0, Math.min(LONGEST_ID, name.length())), "mapping",
                        mapping.part(), Map.of(), List.of());
                MappedLayout layout = new MappedLayout(mapping, context);
                candidates.add(new Candidate(dataset, declaration, layout, layout.recognise(declaration, dataset, head), says, standing, id));
            }
        }
    }
}
