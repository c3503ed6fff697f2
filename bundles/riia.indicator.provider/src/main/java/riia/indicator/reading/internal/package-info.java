// SPDX-License-Identifier: Apache-2.0
/**
 * From rows to readings: the standard layout of a return, DfE's tidy files, and the scan for content that identifies children.
 */
package riia.indicator.reading.internal;
