// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.LayoutDeclaration.Column;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;

/** DfE's tidy files: a row for each place and period, a column for each figure. The declaration says which columns are read. */
@Component
public final class TidyLayout implements Layout {

    @Override
    public String kind() {
        return "tidy";
    }

    @Override
    public Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        Header header = Header.of(head);
        List<String> required = required(declaration);
        List<String> missing = header.missing(required);
        if (!missing.isEmpty()) {
            return new Recognition(40 * (required.size() - missing.size()) / required.size(),
                    List.of("no column " + String.join(", ", missing)));
        }
        List<String> reasons = new ArrayList<>();
        reasons.add("all columns of " + declaration.id());
        List<String> unread = header.besides(keys(required));
        if (!unread.isEmpty()) {
            reasons.add("not read: " + String.join(", ", unread));
        }
        List<Row> below = head.stream().filter(row -> row.number() > header.row().number() && !Header.blank(row)).toList();
        TidyFigures.Conditions conditions = new TidyFigures.Conditions(header, declaration.where());
        boolean ofInterest = below.isEmpty() || below.stream().anyMatch(conditions::hold);
        if (!ofInterest) {
            reasons.add("none of the first rows has " + declaration.where());
        }
        return new Recognition(ofInterest ? 100 : 40, reasons);
    }

    /** The headings without which a declaration cannot be read. */
    private static List<String> required(LayoutDeclaration declaration) {
        return Stream.of(PeriodCells.REQUIRED.stream(), AreaCells.REQUIRED.stream(), declaration.where().keySet().stream().sorted(),
                declaration.columns().stream().map(Column::column),
                declaration.columns().stream().flatMap(column -> column.where().keySet().stream().sorted()))
                .flatMap(headings -> headings).distinct().toList();
    }

    private static Set<String> keys(List<String> required) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(required.stream(), AreaCells.OPTIONAL.stream()).map(Header::key).forEach(keys::add);
        return keys;
    }

    @Override
    public LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems) {
        Findings findings = new Findings(context.fileName(), problems);
        return new TableReader(context, dataset.periodType(), findings, required(declaration), header ->
                new TidyFigures(header, declaration, dataset, context.fileName(), findings, readings));
    }
}
