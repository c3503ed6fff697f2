// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ConsumerType;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;

/**
 * A kind of shape that files have: turns rows into readings as a dataset's declaration says. Called only by the importer.
 */
@ConsumerType
public interface Layout {

    /** Which declarations it serves, such as {@code standard} or {@code tidy}. */
    String kind();

    /**
     * Whether it is tried for every dataset, declared or not, with a declaration of its kind as id and nothing more. Such a layout
     * finds its way by itself and gives a lower score than one that was declared for the file.
     */
    default boolean everyDataset() {
        return false;
    }

    /** How well the first rows of a file or of one of its sheets fit a declaration, with the reasons. */
    Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head);

    /**
     * Begins to read a file, or a sheet of it: a workbook's sheets are read one by one, each by the layout that fits it.
     *
     * @param context what the layout may ask
     * @param readings takes what is read
     * @param problems takes what is wrong; a problem whose rule is in {@link LayoutContext#UNREADABLE_RULES} makes the whole file
     *        unreadable, any other error belongs to the return that it names
     */
    LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems);
}
