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

    /** How well the first rows of a file fit a declaration, with the reasons. */
    Recognition recognise(LayoutDeclaration declaration, DatasetDefinition dataset, List<Row> head);

    /**
     * Begins to read a file.
     *
     * @param context what the layout may ask
     * @param readings takes what is read
     * @param problems takes what is wrong; a problem whose rule is in {@link LayoutContext#UNREADABLE_RULES} makes the whole file
     *        unreadable, any other error belongs to the return that it names
     */
    LayoutReader open(LayoutDeclaration declaration, DatasetDefinition dataset, LayoutContext context,
            Consumer<Reading> readings, Consumer<Problem> problems);
}
