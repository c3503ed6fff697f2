// SPDX-License-Identifier: Apache-2.0
/**
 * Writes empty returns to be filled in, as workbooks and as CSV.
 */
package riia.report.template.internal;
