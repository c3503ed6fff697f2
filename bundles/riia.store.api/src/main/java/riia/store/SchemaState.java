// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.util.Optional;

/**
 * Whether an area's tables are ready.
 *
 * @param area the area
 * @param version the last migration in the store
 * @param wanted the last migration in the bundle
 * @param trouble why the schema is not published: the store is newer, a file was changed, a migration failed
 */
public record SchemaState(String area, int version, int wanted, Optional<String> trouble) {
}
