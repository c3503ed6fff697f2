// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Layout;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.LayoutReader;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Recognition;
import riia.indicator.spi.Row;
import riia.reference.Authorities;

/** A row for each indicator, a column or more for each period or authority, or a row for each figure, wherever they stand. */
@Component
public final class MatrixLayout implements Layout {

    private final Authorities authorities;

    @Activate
    public MatrixLayout(@Reference Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public String kind() {
        return "matrix";
    }

    @Override
    public boolean everyDataset() {
        return true;
    }

    @Override
    public Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head) {
        return new MatrixGuess(dataset, declaration.part(), new SheetLook(head, authorities)).guess();
    }

    @Override
    public LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems) {
        return new GuessedReader(head -> recognise(declaration, dataset, head), dataset, context, readings, problems);
    }
}
