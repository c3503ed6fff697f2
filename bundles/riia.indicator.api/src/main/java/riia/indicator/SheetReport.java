// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

/**
 * What became of one sheet of a file.
 *
 * @param sheet its name; empty where a file has none
 * @param read whether figures were read from it
 * @param why by which layout or mapping and for what reasons, or why it was passed over; a phrase for people
 * @param rows how many rows it has
 * @param figures how many figures were read from it
 */
public record SheetReport(String sheet, boolean read, String why, long rows, long figures) {
}
