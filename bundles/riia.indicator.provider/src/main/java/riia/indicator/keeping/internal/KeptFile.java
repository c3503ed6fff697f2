// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Problem;

/**
 * A file about to be kept.
 *
 * @param name without folders
 * @param sha256 of its bytes, hexadecimal
 * @param size in bytes
 * @param deflated its bytes (RFC 1951 in RFC 1950); empty for a file of records, whose bytes are not kept
 * @param dataset as which it was read
 * @param layout by which it was read
 * @param problems that belong to none of its returns
 */
public record KeptFile(String name, String sha256, long size, Optional<byte[]> deflated, String dataset, String layout,
        List<Problem> problems) {
}
