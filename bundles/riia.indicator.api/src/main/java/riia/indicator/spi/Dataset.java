// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import org.osgi.annotation.versioning.ConsumerType;

import riia.indicator.DatasetDefinition;

/**
 * A dataset. Mostly a file that the extender registers; a component may do the same, and nobody can tell which it was. Of
 * two with one id the higher {@code service.ranking} counts. Called only by {@link riia.indicator.Datasets}.
 */
@ConsumerType
public interface Dataset {

    /** The definition. Constant for as long as the service is registered. */
    DatasetDefinition definition();
}
