// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * A local authority with responsibility for children's services.
 *
 * @param code DfE's three-digit code, for life
 * @param onsCode its present, or last, ONS code
 * @param name its name as DfE's newest files write it
 * @param region the English region it lies in
 * @param regionName that region's name
 * @param type such as {@code Unitary Authorities}
 * @param from its first day, by ONS's register of codes; 2009-01-01, when that register begins, for all that are older
 * @param to its last day, if it is no more
 * @param successors who took over from it
 * @param formerOnsCodes earlier ONS codes under the same DfE code
 */
public record Authority(AreaCode code, String onsCode, String name, AreaCode region, String regionName, String type,
        LocalDate from, Optional<LocalDate> to, List<AreaCode> successors, List<String> formerOnsCodes) {

    /** Whether it exists on a day. */
    public boolean exists(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
