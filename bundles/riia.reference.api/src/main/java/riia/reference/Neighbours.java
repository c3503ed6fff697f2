// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;

/** Statistical neighbours, by model year (DfE, Local Authority Interactive Tool). Safe on every thread. */
@ProviderType
public interface Neighbours {

    /** The models that are present, newest first: 2025, 2021. */
    List<Integer> models();

    /**
     * The ten neighbours of an authority, nearest first; an empty list if the model has none for it. Nobody is put in
     * the place of a neighbour that no longer exists.
     */
    List<Neighbour> of(AreaCode authority, int model);
}
