// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.List;

/**
 * The records of one return, packed, about to be kept beside its figures.
 *
 * @param synthetic whether the file says that they are made up
 * @param rows how many
 * @param fingerprint the same for the same rows, in whatever order: 32 hexadecimal digits
 * @param chunks the packed rows, pseudonyms replaced
 */
public record RecordDraft(boolean synthetic, long rows, String fingerprint, List<byte[]> chunks) {

    public RecordDraft {
        chunks = List.copyOf(chunks);
    }
}
