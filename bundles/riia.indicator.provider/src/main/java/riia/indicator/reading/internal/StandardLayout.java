// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** The standard layout of a return: a row for each indicator and breakdown. */
@Component
public final class StandardLayout implements Layout {

    static final List<String> REQUIRED = List.of("time_period", "time_identifier", "geographic_level", "old_la_code", "la_name",
            "new_la_code", "indicator", "breakdown", "number");
    private static final List<String> OPTIONAL = List.of("country_code", "country_name", "region_code", "region_name",
            "denominator", "note");
    private static final Set<String> KNOWN = Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).collect(Collectors.toSet());

    @Override
    public String kind() {
        return "standard";
    }

    @Override
    public Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        Header header = Header.of(head);
        List<String> reasons = new ArrayList<>();
        List<String> missing = header.missing(REQUIRED);
        if (!missing.isEmpty()) {
            reasons.add("no column " + String.join(", ", missing));
            return new Recognition(40 * (REQUIRED.size() - missing.size()) / REQUIRED.size(), reasons);
        }
        reasons.add("all columns of the standard layout");
        int lacking = header.missing(OPTIONAL).size();
        int strange = header.besides(KNOWN).size();
        if (lacking > 0) {
            reasons.add("but for " + String.join(", ", header.missing(OPTIONAL)));
        }
        if (strange > 0) {
            reasons.add(strange + " columns besides");
        }
        int penalty = Math.min(10, lacking + strange);
        return new Recognition(100 - penalty - strangers(header, dataset, head, reasons), reasons);
    }

    /** Up to 80 off when the indicators are those of another dataset: from a fifth of strangers on, a file is not this dataset's. */
    private static int strangers(Header header, DatasetDefinition dataset, List<Row> head, List<String> reasons) {
        Set<String> ids = dataset.indicators().stream().map(one -> Header.key(one.id())).collect(Collectors.toSet());
        List<String> found = head.stream().filter(row -> row.number() > header.row().number() && !Header.blank(row))
                .map(row -> Header.key(row.cell(header.position("indicator")))).toList();
        long known = found.stream().filter(ids::contains).count();
        reasons.add(known + " of " + found.size() + " rows name indicators of " + dataset.id());
        return found.isEmpty() ? 20 : (int) Math.min(80, 255 * (found.size() - known) / found.size());
    }

    @Override
    public LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems) {
        Findings findings = new Findings(context.fileName(), problems);
        return new TableReader(context, dataset.periodType(), findings, REQUIRED, header -> {
            header.besides(KNOWN).forEach(heading -> findings.warning("unknown-column", header.row(), heading,
                    Subject.NONE, heading, "a column of the standard layout", "The column is not read."));
            return new StandardFigures(header, dataset, context.fileName(), findings, readings);
        });
    }
}
