// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the returns in a file hold nothing but figures that are kept already. */
public final class KnownFigures {

    private final SubmissionTable submissions;
    private final String dataset;

    KnownFigures(SubmissionTable submissions, String dataset) {
        this.submissions = submissions;
        this.dataset = dataset;
    }

    /** How many of the authorities' returns would make no new version if they were kept as received. */
    public static int unchanged(Connection connection, String dataset, Collection<ReturnDraft> drafts) throws SQLException {
        KnownFigures known = new KnownFigures(new SubmissionTable(connection), dataset);
        int unchanged = 0;
        for (List<ReturnDraft> ofPart : byPart(drafts)) {
            Map<ReturnKey, Versions> before = known.before(ofPart);
            for (ReturnDraft draft : ofPart) {
                if (draft.key().area().isAuthority() && known.has(draft, before.getOrDefault(draft.key(), Versions.NONE), false)) {
                    unchanged++;
                }
            }
        }
        return unchanged;
    }

    static Collection<List<ReturnDraft>> byPart(Collection<ReturnDraft> drafts) {
        return drafts.stream().collect(Collectors.groupingBy(one -> one.key().part())).values();
    }

    /** The versions that there are of returns of one part, by return. */
    Map<ReturnKey, Versions> before(List<ReturnDraft> drafts) throws SQLException {
        List<ReturnKey> keys = drafts.stream().map(ReturnDraft::key).toList();
        ReturnBounds bounds = ReturnBounds.of(keys.get(0).part(), keys);
        Map<ReturnKey, List<SubmissionTable.Version>> found = new HashMap<>();
        for (SubmissionTable.Version one : submissions.versions(dataset, bounds)) {
            found.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
        }
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Versions(one.getValue())));
    }

    /** Whether a return's figures are those in force, or, unless they are to be accepted, those last received. */
    boolean has(ReturnDraft draft, Versions before, boolean accept) throws SQLException {
        return same(draft, before.inForce()) || !accept && same(draft, before.waiting());
    }

    /** The same figures, and if they are made of records, of the same ones. */
    private boolean same(ReturnDraft draft, Optional<Integer> version) throws SQLException {
        if (version.isEmpty()) {
            return false;
        }
        String id = draft.key().id(dataset, version.get());
        return Block.sameFigures(draft.block(), submissions.block(id))
                && draft.records().map(RecordDraft::fingerprint).equals(submissions.records().fingerprint(id));
    }
}
