// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.List;
import java.util.Optional;

import riia.indicator.Submission.Status;

/** The versions of one return that are kept already. */
record Versions(List<SubmissionTable.Version> all) {

    static final Versions NONE = new Versions(List.of());

    /** The highest number given so far; 0 if there is none. */
    int last() {
        return all.stream().mapToInt(SubmissionTable.Version::version).max().orElse(0);
    }

    /** The accepted one. */
    Optional<Integer> inForce() {
        return newest(Status.ACCEPTED);
    }

    /** The newest that waits for a decision. */
    Optional<Integer> waiting() {
        Optional<Integer> received = newest(Status.RECEIVED);
        Optional<Integer> queried = newest(Status.QUERIED);
        return received.isPresent() && queried.isPresent() ? Optional.of(Math.max(received.get(), queried.get()))
                : received.or(() -> queried);
    }

    private Optional<Integer> newest(Status status) {
        return all.stream().filter(one -> one.status() == status).map(SubmissionTable.Version::version)
                .max(Integer::compare);
    }

    /** Whether this return came in a file before and was not taken back since. */
    boolean stands(String sha256) {
        return all.stream().filter(one -> one.sha256().equals(sha256)).anyMatch(one -> one.status() != Status.WITHDRAWN);
    }
}
