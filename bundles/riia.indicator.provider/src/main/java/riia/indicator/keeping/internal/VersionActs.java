// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import riia.base.Ref;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.VersionHistory;
import riia.indicator.VersionHistory.Act;
import riia.store.Journal;
import riia.store.JournalEntry;

/**
 * Tells what happened to versions of one return. Decisions are in the journal one by one; what a file itself did as it was imported
 * (accepted at once, superseded another) is there only for the file as a whole, and is told from the headers.
 */
final class VersionActs {

    private final Journal journal;
    private final ReturnStages stages;

    VersionActs(Journal journal, ReturnStages stages) {
        this.journal = journal;
        this.stages = stages;
    }

    /** The newest of each part first. */
    List<VersionHistory> of(List<Submission> versions) {
        return versions.stream().sorted(Comparator.comparing(Submission::part)
                .thenComparing(Comparator.comparingInt(Submission::version).reversed()))
                .map(one -> new VersionHistory(one, stages.released(one.id()), acts(one, versions))).toList();
    }

    private List<Act> acts(Submission version, List<Submission> all) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(version.received(), version.receivedBy(), Status.RECEIVED.label(), Optional.empty()));
        List<JournalEntry> entries = entries(version.id());
        String first = entries.isEmpty() ? version.status().label() : entries.get(0).before().orElse("");
        boolean superseded = first.equals(Status.SUPERSEDED.label());
        if (superseded || first.equals(Status.ACCEPTED.label())) {
            acts.add(new Act(version.received(), version.receivedBy(), Status.ACCEPTED.label(), Optional.empty()));
        }
        if (superseded) {
            supersededBy(version, all).ifPresent(acts::add);
        }
        entries.forEach(one -> acts.add(new Act(one.time(), one.actor(), one.what(), why(one))));
        if (version.status() == Status.SUPERSEDED && !acts.get(acts.size() - 1).what().equals(Status.SUPERSEDED.label())) {
            supersededBy(version, all).ifPresent(acts::add);
        }
        return acts;
    }

    /** The journal's entries about a version, oldest first. */
    List<JournalEntry> entries(String id) {
        return journal.about(new Ref("indicator", "submission", id, id));
    }

    /** What stands after the state: {@code rejected: wrong quarter}, {@code superseded by ...}. */
    private static Optional<String> why(JournalEntry entry) {
        String after = entry.after().orElse("");
        int colon = after.indexOf(": ");
        String why = colon >= 0 ? after.substring(colon + 2) : after.startsWith(entry.what()) ? after.substring(entry.what().length()) : "";
        return Optional.of(why.strip()).filter(one -> !one.isEmpty());
    }

    private static Optional<Act> supersededBy(Submission of, List<Submission> all) {
        return all.stream().filter(one -> one.part().equals(of.part()) && one.version() > of.version())
                .min(Comparator.comparingInt(Submission::version)).map(next -> new Act(next.received(), next.receivedBy(),
                        Status.SUPERSEDED.label(), Optional.of("by " + next.id())));
    }
}
