// SPDX-License-Identifier: Apache-2.0
package riia.report.spi;

import java.util.List;
import java.util.Map;

import riia.report.document.Document.Branding;

/**
 * How a region's packs look. Contributed as {@code riia/packs/*.json}, registered with {@code riia.region}.
 *
 * @param version of these rules
 * @param ranking among the rules of one region the highest counts; 0 unless told
 * @param branding how the region appears
 * @param sections ids of sections by id of the pack's kind; kinds that are not named have the standard ones
 */
public record PackRules(String version, int ranking, Branding branding, Map<String, List<String>> sections) {

    public PackRules {
        sections = Map.copyOf(sections);
    }
}
