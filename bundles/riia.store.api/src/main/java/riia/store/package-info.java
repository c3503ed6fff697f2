// SPDX-License-Identifier: Apache-2.0
/**
 * Where the workbench keeps what must not be lost: transactions, the journal, readiness of schemas, backup, examination.
 */
@Export
@Version("1.2.0")
package riia.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
