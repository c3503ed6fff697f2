// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.function.Consumer;

import org.osgi.annotation.versioning.ConsumerType;

import riia.base.Problem;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;

/**
 * A kind of question asked of each return. Called only by the importer, which reports a check that throws as a warning that
 * names it, and goes on.
 */
@ConsumerType
public interface Check {

    /** Which declarations it serves, such as {@code sum}. */
    String kind();

    /**
     * Whether a declaration makes sense for a dataset.
     *
     * @throws IllegalArgumentException if not; says which setting, found and expected
     */
    void validate(CheckDeclaration declaration, DatasetDefinition dataset);

    /** Looks at one return. Values that are markers are never counted as zero. */
    void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems);
}
