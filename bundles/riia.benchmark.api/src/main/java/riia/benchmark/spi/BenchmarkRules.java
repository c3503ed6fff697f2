// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.spi;

import java.util.Optional;

/**
 * What a region decides about comparisons of a dataset. Contributed as {@code riia/benchmark/*.json}, registered with
 * {@code riia.region}.
 *
 * @param dataset id of the dataset
 * @param version of these rules
 * @param ranking among the rules of one region and dataset the highest counts; 0 unless told
 * @param clause where the memorandum says so
 * @param round whose pooled value levels are judged round; {@code ENGLAND} stands in for by the region where England has no value
 * @param explain whose figures the region asks an authority to explain
 */
public record BenchmarkRules(String dataset, String version, int ranking, String clause, Round round, Optional<Explain> explain) {

    /** Whose pooled value. */
    public enum Round { ENGLAND, REGION }

    /**
     * An explanation is asked of the authorities whose value is among the highest or the lowest {@code share} of the region's members
     * that have one (London: a fifth; clause 2.1).
     *
     * @param share between 0 and 0.5
     * @param days from the request until it is due
     * @param assumed whether the days are an assumption rather than the region's own word
     */
    public record Explain(double share, boolean highest, boolean lowest, int days, boolean assumed) {
        public Explain {
            if (!(share > 0 && share <= 0.5) || !highest && !lowest || days < 1) {
                throw new IllegalArgumentException("Explanations are asked of a share above 0 up to 0.5, the highest or the lowest,"
                        + " within a day or more; found share " + share + ", days " + days);
            }
        }
    }
}
