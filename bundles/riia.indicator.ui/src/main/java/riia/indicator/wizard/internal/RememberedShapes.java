// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import riia.indicator.ImportPreview;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.SavedMapping;
import riia.indicator.spi.Row;

/** Remembered mappings that have a sheet's headings and yet cannot read it alone, since the one who imports says the period. */
final class RememberedShapes {

    /** Below {@link WizardSession#READ}: there is something to be said first. */
    private static final int TO_BE_FINISHED = WizardSession.READ - 1;

    private RememberedShapes() {
    }

    /**
     * A preview with those ways to read it first, unless the importer has found a way by itself.
     *
     * @param fingerprint the fingerprint that a mapping has in the first rows of a sheet
     */
    static ImportPreview in(ImportPreview preview, List<SavedMapping> saved, BiFunction<FileMapping, List<Row>, String> fingerprint) {
        if (preview.candidates().stream().anyMatch(one -> one.score() >= WizardSession.READ)) {
            return preview;
        }
        List<Candidate> all = new ArrayList<>();
        for (ImportPreview.Sheet sheet : preview.sheets()) {
            for (SavedMapping one : saved) {
                String known = one.mapping().fingerprint();
                if (!known.isEmpty() && known.equals(fingerprint.apply(one.mapping(), sheet.rows()))) {
                    all.add(new Candidate(sheet.name(), one.mapping().dataset(), one.mapping().name(), TO_BE_FINISHED,
                            List.of("it has the headings of this mapping", "the period is to be said"), Optional.of(one.mapping()),
                            Optional.of(one.id())));
                }
            }
        }
        all.addAll(preview.candidates());
        return new ImportPreview(preview.file(), preview.format(), preview.detected(), preview.settings(), preview.sheets(), all,
                preview.problems());
    }
}
