// SPDX-License-Identifier: Apache-2.0
/**
 * Workbooks as Office Open XML (ISO/IEC 29500, transitional and strict), by zip and StAX (decision 0060). Everything that a file says
 * of itself is held against a limit before it costs memory: {@code Parts} the zip, {@code PartStream} what it inflates to,
 * {@code Xml} its markup, {@code SheetRows} its cells.
 */
package riia.format.xlsx.internal;
