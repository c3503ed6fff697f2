// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.benchmark.Comparisons;
import riia.report.PackRequest;
import riia.report.document.Document.Section;
import riia.report.rug.internal.Behind;
import riia.report.spi.ReportSection;

/** What each indicator means. */
@Component
public final class DefinitionsSection implements ReportSection {

    @Override
    public String id() {
        return "definitions";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        return Optional.of(Behind.definitions(comparisons));
    }
}
