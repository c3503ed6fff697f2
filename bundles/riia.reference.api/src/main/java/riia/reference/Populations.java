// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import java.util.List;
import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;

/** Mid-year estimates of population (ONS), by release. Safe on every thread. */
@ProviderType
public interface Populations {

    /** The releases that are present, newest first, such as {@code ONS mid-year estimates, mid-2024 release}. Never empty. */
    List<String> vintages();

    /** The age bands that are present, such as {@code 0-17}. */
    List<String> ageBands();

    /** The latest mid-year of a vintage. */
    int latestYear(String vintage);

    /**
     * How many people of an age band lived in an area at the middle of a year.
     *
     * @param area an authority, former ones included, a region, or England
     * @return empty where no estimate is published, such as before an authority existed
     */
    OptionalInt count(AreaCode area, String ageBand, int midYear, String vintage);
}
