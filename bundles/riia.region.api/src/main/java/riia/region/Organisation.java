// SPDX-License-Identifier: Apache-2.0
package riia.region;

/**
 * What somebody can be a contact of.
 *
 * @param id an authority's code, a partner's id, or the region's own id
 * @param name for people
 */
public record Organisation(String id, String name) {
}
