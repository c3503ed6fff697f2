// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.store.Pseudonyms;
import riia.store.Workspace;

/** Opens the way in for records: into an encrypted workspace, or marked as made up. */
@Component(service = RecordIntakes.class)
public final class RecordIntakes {

    private final Pseudonyms pseudonyms;
    private final Workspace workspace;

    @Activate
    public RecordIntakes(@Reference Pseudonyms pseudonyms, @Reference Workspace workspace) {
        this.pseudonyms = pseudonyms;
        this.workspace = workspace;
    }

    /** For a file that was recognised as a part of a dataset of records; empty for any other dataset. */
    public Optional<RecordIntake> open(DatasetDefinition dataset, String part, String file, Consumer<Problem> found) {
        return dataset.records().flatMap(records -> records.table(part)).map(table -> new RecordIntake(dataset, table, file,
                workspace.encrypted(), new PseudonymSource(pseudonyms, dataset.id()), found));
    }
}
