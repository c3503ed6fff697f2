// SPDX-License-Identifier: Apache-2.0
/**
 * The way of a file: bytes, format, layout, readings, checks, one transaction.
 */
package riia.indicator.importing.internal;
