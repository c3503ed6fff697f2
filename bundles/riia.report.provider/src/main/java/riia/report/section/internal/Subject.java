// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import riia.base.AreaCode;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.report.PackRequest;

/** The authority that a pack is about, among the members that were compared. */
record Subject(ComparedAuthority authority, int at) {

    /** @throws IllegalArgumentException if the pack is about none, or about one that is not among them */
    static Subject of(PackRequest request, Comparisons comparisons) {
        AreaCode code = request.authority().orElseThrow(() -> new IllegalArgumentException("This section is about one authority"));
        int at = comparisons.row(code).orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not among those compared"));
        return new Subject(comparisons.authorities().get(at), at);
    }

    Row row(IndicatorComparison one) {
        return one.rows().get(at);
    }
}
