// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.benchmark.Comparisons;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.report.PackRequest;
import riia.report.document.Block;
import riia.report.document.Block.Quotation;
import riia.report.document.Document.Section;
import riia.report.spi.ReportSection;

/** What authorities and the coordinator say of the period's figures, by whom it is about. */
@Component
public final class CommentsSection implements ReportSection {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile Comments comments;

    @Override
    public String id() {
        return "comments";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        Comments kept = comments;
        if (kept == null) {
            return Optional.empty();
        }
        Map<String, List<Block>> about = new LinkedHashMap<>();
        comparisons.authorities().forEach(one -> about.put(one.name(), new ArrayList<>()));
        about.put("The region", new ArrayList<>());
        for (Comment one : kept.find(request.dataset(), request.authority(), Optional.empty(), Optional.of(request.period()))) {
            String name = one.about().authority().map(code -> Names.authority(comparisons, code)).orElse("The region");
            about.computeIfAbsent(name, key -> new ArrayList<>()).add(quotation(one, comparisons));
        }
        List<Section> parts = new ArrayList<>();
        about.forEach((name, blocks) -> {
            if (!blocks.isEmpty()) {
                parts.add(new Section("comments-" + (parts.size() + 1), name, blocks));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Section("comments", "Comments", List.of(), parts));
    }

    private static Quotation quotation(Comment one, Comparisons comparisons) {
        String whose = one.kind() == Comment.Kind.AUTHORITY ? "the authority's own words" : "note of the coordinator";
        return new Quotation(one.text(), Names.indicator(comparisons, one.about().indicator()) + ", " + whose + ", "
                + Names.day(one.at().atZone(LONDON).toLocalDate()));
    }
}
