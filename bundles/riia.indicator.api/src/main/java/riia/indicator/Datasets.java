// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** The datasets that are installed. Safe on every thread. Changes are announced as {@link #CHANGED}, after the fact. */
@ProviderType
public interface Datasets {

    /** Event topic: a dataset came, went, or has another definition; property {@code id}. */
    String CHANGED = "riia/indicator/dataset/CHANGED";

    /** One definition an id, the highest ranking of each, by id. */
    List<DatasetDefinition> installed();

    /** The definition of an id. */
    Optional<DatasetDefinition> find(String id);
}
