// SPDX-License-Identifier: Apache-2.0
package riia.report.spi;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

import riia.benchmark.Comparisons;
import riia.report.PackRequest;
import riia.report.document.Document.Section;

/**
 * A section of packs. Contributions are registered as services; which sections a pack has, and in which order, a region's
 * {@link PackRules} say. Called only by {@link riia.report.Reports}, on any thread; one that fails costs a sentence in the pack.
 */
@ConsumerType
public interface ReportSection {

    /** Stays; what pack rules name, such as {@code rug}. */
    String id();

    /**
     * Writes the section.
     *
     * @param comparisons of the pack's dataset and period, of all members
     * @return empty if it has nothing to say in this pack
     */
    Optional<Section> write(PackRequest request, Comparisons comparisons);
}
