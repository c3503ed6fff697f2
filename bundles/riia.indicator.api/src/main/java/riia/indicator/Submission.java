// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.Instant;
import java.util.Locale;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;

/**
 * One authority's return of one dataset (or part of it) for one period, in one version. A later version never deletes an
 * earlier one.
 *
 * @param id {@code <dataset>[-<part>]-<authority>-<period>-v<version>}
 * @param dataset id of the dataset
 * @param part of the dataset; empty for the whole
 * @param datasetVersion of the definition it was read under
 * @param definitionHash SHA-256 of that definition, hexadecimal
 * @param authority whose return; a region or England for rows kept for cross-checking
 * @param period of the figures
 * @param version 1, 2, ...
 * @param status as stored
 * @param received when
 * @param receivedBy who imported it
 * @param errors how many were found
 * @param warnings how many were found
 * @param readings how many figures it holds
 * @param file name of the file it came in
 * @param sha256 of that file, hexadecimal
 */
public record Submission(String id, String dataset, String part, String datasetVersion, String definitionHash,
        AreaCode authority, Period period, int version, Status status, Instant received, Actor receivedBy, int errors,
        int warnings, int readings, String file, String sha256) {

    /** What was decided about a submission. */
    public enum Status {
        RECEIVED, QUERIED, ACCEPTED, SUPERSEDED, REJECTED, WITHDRAWN;

        /** As files and fields show it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
