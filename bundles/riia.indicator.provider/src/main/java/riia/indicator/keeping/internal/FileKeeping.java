// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import riia.base.Ref;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.store.Transaction;

/** Keeps one file and its returns within one transaction: new versions only, and only where figures differ. */
public final class FileKeeping {

    private static final int IDS_IN_JOURNAL = 10;

    private final Transaction transaction;
    private final DatasetDefinition dataset;
    private final KeptFile file;
    private final Mode mode;
    private final Instant now;
    private final SubmissionTable submissions;
    private final KnownFigures known;
    private final List<SubmissionTable.Kept> kept = new ArrayList<>();
    private final List<String> superseded = new ArrayList<>();
    private final Map<String, RecordDraft> records = new TreeMap<>();

    public FileKeeping(Transaction transaction, DatasetDefinition dataset, KeptFile file, Mode mode, Instant now) {
        this.transaction = transaction;
        this.dataset = dataset;
        this.file = file;
        this.mode = mode;
        this.now = now;
        this.submissions = new SubmissionTable(transaction.connection());
        this.known = new KnownFigures(submissions, dataset.id());
    }

    /**
     * What was kept.
     *
     * @param submissions of authorities, as they are now
     * @param unchanged how many returns made no new version
     * @param stored how many submissions were stored, those of regions and England included
     * @param accepted how many of these are accepted
     */
    public record Result(List<Submission> submissions, int unchanged, int stored, int accepted) {
    }

    /**
     * The submissions of authorities in a file that came before; empty if it never did, or if one of them was taken back: its
     * return may then come again.
     */
    public static Optional<List<Submission>> receivedBefore(Connection connection, String sha256) throws SQLException {
        if (new FileTable(connection).known(sha256).isEmpty()) {
            return Optional.empty();
        }
        List<Submission> known = new SubmissionTable(connection).ofFile(sha256);
        return known.stream().anyMatch(one -> one.status() == Status.WITHDRAWN) ? Optional.empty()
                : Optional.of(known.stream().filter(one -> one.authority().isAuthority()).toList());
    }

    /** Keeps what is new; the journal and the listeners hear of it once. */
    public Result keep(Collection<ReturnDraft> drafts) throws SQLException {
        boolean again = new FileTable(transaction.connection()).known(file.sha256()).isPresent();
        String hash = DefinitionHash.of(dataset);
        int unchanged = 0;
        for (List<ReturnDraft> ofPart : KnownFigures.byPart(drafts)) {
            Map<ReturnKey, Versions> before = known.before(ofPart);
            for (ReturnDraft draft : ofPart) {
                Versions versions = before.getOrDefault(draft.key(), Versions.NONE);
                if (!add(draft, versions, hash, again) && draft.key().area().isAuthority()) {
                    unchanged++;
                }
            }
        }
        if (!kept.isEmpty()) {
            write(again);
        }
        List<Submission> stored = kept.stream().map(SubmissionTable.Kept::header).toList();
        return new Result(stored.stream().filter(one -> one.authority().isAuthority()).toList(), unchanged, stored.size(),
                (int) stored.stream().filter(one -> one.status() == Status.ACCEPTED).count());
    }

    private boolean add(ReturnDraft draft, Versions before, String hash, boolean again) throws SQLException {
        boolean accept = mode == Mode.ACCEPT || mode == Mode.ACCEPT_CLEAN && draft.errors() == 0;
        if (again && before.stands(file.sha256()) || known.has(draft, before, accept)) {
            return false;
        }
        if (accept) {
            before.inForce().ifPresent(version -> superseded.add(draft.key().id(dataset.id(), version)));
        }
        int version = before.last() + 1;
        Submission header = new Submission(draft.key().id(dataset.id(), version), dataset.id(), draft.key().part(),
                dataset.version(), hash, draft.key().area(), draft.key().period(), version,
                accept ? Status.ACCEPTED : Status.RECEIVED, now, transaction.actor(), draft.errors(),
                draft.warnings(), draft.readings(), file.name(), file.sha256());
        kept.add(new SubmissionTable.Kept(header, draft.block(), draft.problems()));
        draft.records().ifPresent(one -> records.put(header.id(), one));
        return true;
    }

    private void write(boolean again) throws SQLException {
        if (!again) {
            new FileTable(transaction.connection()).insert(file, now, transaction.actor());
        }
        submissions.decide(superseded, Status.SUPERSEDED, transaction.sequence());
        submissions.insert(kept, transaction.sequence());
        for (Map.Entry<String, RecordDraft> one : records.entrySet()) {
            submissions.records().insert(one.getKey(), one.getValue());
        }
        Map<String, Long> counts = new TreeMap<>(kept.stream().map(SubmissionTable.Kept::header)
                .collect(Collectors.groupingBy(one -> one.status().label(), Collectors.counting())));
        if (!superseded.isEmpty()) {
            counts.put(Status.SUPERSEDED.label(), (long) superseded.size());
        }
        String ids = kept.size() > IDS_IN_JOURNAL ? "" : kept.stream().map(one -> one.header().id())
                .collect(Collectors.joining(", ", " (", ")"));
        transaction.journal("imported", new Ref("indicator", "file", file.sha256(), file.name()), Optional.empty(),
                Optional.of(dataset.id() + ": " + counts.entrySet().stream().map(one -> one.getValue() + " " + one.getKey())
                        .collect(Collectors.joining(", ")) + ids));
        announce(Status.RECEIVED);
        announce(Status.ACCEPTED);
    }

    private void announce(Status status) {
        List<Submission> of = kept.stream().map(SubmissionTable.Kept::header).filter(one -> one.status() == status).toList();
        if (!of.isEmpty()) {
            transaction.announce(Submissions.TOPIC + status.name(), of.get(0).id(),
                    Map.of("dataset", dataset.id(), "count", of.size()));
        }
    }
}
