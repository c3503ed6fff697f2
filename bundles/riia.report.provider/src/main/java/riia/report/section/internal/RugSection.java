// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.Comparisons;
import riia.region.Regions;
import riia.report.PackRequest;
import riia.report.document.Document.Section;
import riia.report.rug.internal.RugTable;
import riia.report.spi.ReportSection;

/** The tartan rug: members by indicators. */
@Component
public final class RugSection implements ReportSection {

    private final Regions regions;

    @Activate
    public RugSection(@Reference Regions regions) {
        this.regions = regions;
    }

    @Override
    public String id() {
        return "rug";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        return Optional.of(new Section("rug", "Tartan rug", List.of(new RugTable(comparisons, Names.region(regions)).block())));
    }
}
