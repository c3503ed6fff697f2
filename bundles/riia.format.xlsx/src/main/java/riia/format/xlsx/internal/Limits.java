// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

/** How large a workbook may be or claim to be. Well above what Excel writes of any return; well below what a memory holds. */
final class Limits {

    /** Rows and columns of a sheet, as Excel's own. */
    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;
    /** Files in the zip. */
    static final int PARTS = 10_000;
    /** Bytes of the zip's own directory. */
    static final int DIRECTORY = 4 << 20;
    /** Bytes that one part may inflate to. */
    static final long PART_BYTES = 1L << 30;
    /** How often more bytes than in the zip, beyond the first ten million; real sheets reach a hundredfold. */
    static final long RATIO = 200;
    static final long RATIO_FROM = 10_000_000;
    /** Bytes between two tags, or within one: a cell holds at most 32,767 characters. */
    static final int STRETCH = 1 << 20;
    static final int DEPTH = 64;
    /** Different names of elements and attributes in one part. */
    static final int NAMES = 2_000;
    static final int SHEETS = 1_000;
    static final int STYLES = 100_000;
    static final int SHARED_STRINGS = 2_000_000;
    static final long SHARED_CHARACTERS = 50_000_000;
    static final int MERGED_AREAS = 100_000;
    /** Cells that take the value of the area that they are merged into. */
    static final long MERGED_CELLS = 1_000_000;
    /** Cells up to the last one of each row, empty ones too, over all sheets. */
    static final long CELLS = 100_000_000;

    private Limits() {
    }
}
