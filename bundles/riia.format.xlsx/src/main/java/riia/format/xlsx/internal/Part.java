// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

/**
 * One file of the zip, as the zip's directory tells it.
 *
 * @param method 0 stored, 8 deflated
 * @param compressed bytes in the zip
 * @param size bytes when inflated
 * @param crc CRC-32 of these
 * @param offset where its own header begins
 */
record Part(String name, int flags, int method, long compressed, long size, long crc, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean encrypted() {
        return (flags & 1) != 0;
    }
}
