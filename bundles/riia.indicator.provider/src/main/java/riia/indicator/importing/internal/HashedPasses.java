// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import riia.indicator.ImportSource;
import riia.indicator.keeping.internal.DefinitionHash;

/** A file that is read from where it lies, perhaps more than once: every reading to its end is hashed, and all must agree. */
final class HashedPasses implements ImportSource {

    private final ImportSource file;
    private final String name;
    private String sha256 = "";
    private long size;
    private boolean differ;

    /** @param name as which it is shown */
    HashedPasses(ImportSource file, String name) {
        this.name = name;
        this.file = file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() throws IOException {
        return new Pass(file.open());
    }

    /** Of the last reading to the end; empty until there was one, since what is refused at once is not read for its hash. */
    String sha256() {
        return sha256;
    }

    /** In bytes, of the last reading to the end; more than any file held in memory until there was one. */
    long size() {
        return sha256.isEmpty() ? Long.MAX_VALUE : size;
    }

    boolean differ() {
        return differ;
    }

    private final class Pass extends FilterInputStream {

        private final MessageDigest digest = DefinitionHash.sha256();
        private long count;
        private boolean ended;

        Pass(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            if (read > 0) {
                digest.update(into, from, read);
                count += read;
            } else if (read < 0 && !ended) {
                ended = true;
                String found = HexFormat.of().formatHex(digest.digest());
                differ |= !sha256.isEmpty() && !sha256.equals(found);
                sha256 = found;
                size = count;
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(count, 1 << 16)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
