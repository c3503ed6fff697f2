// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.benchmark.Comparisons;
import riia.report.PackRequest;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Room;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.spi.ReportSection;

/** Room for what figures cannot say. */
@Component
public final class RoomSection implements ReportSection {

    @Override
    public String id() {
        return "room";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        return Optional.of(new Section("room", "For the conversation", List.of(
                new Paragraph("Write here for print. What is typed into the page is not kept when it is closed; comments that are to stay are"
                        + " entered in the workbench.", Tone.QUIET),
                new Room("Context: what the figures do not show", 6),
                new Room("What the authority sees in them", 6),
                new Room("Questions to talk about", 8),
                new Room("What we would like to know next", 5))));
    }
}
