// SPDX-License-Identifier: Apache-2.0
package riia.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Registered once an area's tables are as its bundle wants them, with the property {@code riia.area}; a component that
 * uses the tables refers to it. Absent while they are being migrated, and when the store is newer than the bundle.
 *
 * <p>A bundle that owns tables requires {@code osgi.extender;filter:="(osgi.extender=riia.schema)"}, provides the capability
 * {@code riia.schema;riia.schema=<area>}, and has files {@code schema/NNNN-name.sql}, statements ended by a semicolon at the
 * end of a line. Each file commits together with its version row. A file once landed is never edited: its SHA-256 is compared.
 */
@ProviderType
public interface Schema {

    /** The service property that names the area. */
    String AREA = "riia.area";

    /** The area whose tables are ready. */
    String area();

    /** The number of the last migration applied. */
    int version();
}
