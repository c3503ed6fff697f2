// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Optional;

import riia.base.Actor;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.mapping.FileMapping;

/** What the importer is asked for a session. */
final class SessionRequest {

    private SessionRequest() {
    }

    /** A way that was found first and left alone is found again by the importer itself; else the mapping goes along, or the layout by name. */
    static ImportRequest of(WizardSession session, Mode mode, Actor actor) {
        boolean edited = session.isEdited();
        Optional<FileMapping> mapping = edited ? session.draft().flatMap(MappingDraft::finished) : Optional.empty();
        Optional<Candidate> way = edited && mapping.isEmpty() ? session.candidate() : Optional.empty();
        return new ImportRequest(ImportSource.of(session.file()), mapping.map(FileMapping::dataset).or(() -> way.map(Candidate::dataset)),
                session.period(), way.map(Candidate::layout), mode, actor, session.settings(), mapping, session.sender());
    }
}
