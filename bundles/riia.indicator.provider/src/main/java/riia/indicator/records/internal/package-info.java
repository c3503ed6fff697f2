// SPDX-License-Identifier: Apache-2.0
/**
 * Records of single children: rows checked, their pseudonyms replaced, packed in columns, and counted into figures. A row never
 * leaves this package but as a packed chunk for the store.
 */
package riia.indicator.records.internal;
