// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.benchmark.Comparisons;
import riia.report.PackRequest;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.spi.ReportSection;

/** Asks the contributors of sections, the only place that does: one that fails costs a sentence. */
final class Sections {

    private static final Logger LOG = LoggerFactory.getLogger(Sections.class);

    private final List<ReportSection> installed;

    /** @param installed lowest ranking first */
    Sections(List<ReportSection> installed) {
        this.installed = List.copyOf(installed);
    }

    /** The sections of these ids that have something to say, in this order. */
    List<Section> write(List<String> ids, PackRequest request, Comparisons comparisons) {
        List<Section> written = new ArrayList<>();
        ids.forEach(id -> write(id, request, comparisons).ifPresent(written::add));
        return written;
    }

    private Optional<Section> write(String id, PackRequest request, Comparisons comparisons) {
        Optional<ReportSection> best = installed.stream().filter(one -> one.id().equals(id)).reduce((one, other) -> other);
        if (best.isEmpty()) {
            return Optional.of(instead(id, "The section '" + id + "' is not installed and is left out."));
        }
        try {
            return best.get().write(request, comparisons);
        } catch (RuntimeException e) {
            LOG.error("{} could not write the section {}", best.get().getClass().getName(), id, e);
            return Optional.of(instead(id, "The section '" + id + "' could not be written and is left out; the log says why."));
        }
    }

    private static Section instead(String id, String sentence) {
        return new Section("without-" + id.replaceAll("[^a-z0-9-]", "-"), "Left out: " + id, List.of(new Paragraph(sentence, Tone.NOTICE)));
    }
}
