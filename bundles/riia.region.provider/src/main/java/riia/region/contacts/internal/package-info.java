// SPDX-License-Identifier: Apache-2.0
/**
 * Who is who in each authority, kept in one table.
 */
package riia.region.contacts.internal;
