// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.util.Objects;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;

/**
 * Which template.
 *
 * @param dataset id of an installed dataset
 * @param period of the figures; the last that has ended unless told
 * @param authority for which; every member of the region unless told
 */
public record TemplateRequest(String dataset, Optional<Period> period, Optional<AreaCode> authority) {

    public TemplateRequest {
        if (dataset.isBlank()) {
            throw new IllegalArgumentException("A template is of a dataset");
        }
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(authority, "authority");
    }
}
