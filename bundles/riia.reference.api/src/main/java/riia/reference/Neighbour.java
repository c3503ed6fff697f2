// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import riia.base.AreaCode;

/**
 * One statistical neighbour.
 *
 * @param rank 1 to 10, 1 = nearest
 * @param code the neighbour
 * @param closeness DfE's word for it, such as {@code Very close}
 */
public record Neighbour(int rank, AreaCode code, String closeness) {
}
