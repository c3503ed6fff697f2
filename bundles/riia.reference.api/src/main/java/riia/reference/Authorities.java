// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;

/** England's upper-tier local authorities through time. Safe on every thread. */
@ProviderType
public interface Authorities {

    /** Every authority there has been, former ones included, by code. */
    List<Authority> all();

    /** Those that exist on a day, by code: 153 since April 2023. */
    List<Authority> on(LocalDate day);

    /** The authority of a DfE code; former ones included. */
    Optional<Authority> find(AreaCode code);

    /**
     * Finds the authority that a row of a file speaks of. Code and name must agree; neither is trusted alone. Blank parts
     * are not compared, but one of the codes or the name must be there.
     *
     * @param dfeCode three-digit code as found, may be empty
     * @param onsCode nine-character code as found, may be empty; every code that the authority ever had is good
     * @param name name as found, may be empty; every known spelling is good
     */
    Match match(String dfeCode, String onsCode, String name);

    /** The nine regions of England, ONS code and name. */
    List<EnglishRegion> regions();
}
