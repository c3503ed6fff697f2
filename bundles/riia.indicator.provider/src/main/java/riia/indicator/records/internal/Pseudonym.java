// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.nio.ByteBuffer;

/** The workspace's own pseudonym of a child: 128 bits. */
record Pseudonym(long high, long low) {

    static final Pseudonym NONE = new Pseudonym(0, 0);

    static Pseudonym of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Pseudonym(buffer.getLong(), buffer.getLong());
    }
}
