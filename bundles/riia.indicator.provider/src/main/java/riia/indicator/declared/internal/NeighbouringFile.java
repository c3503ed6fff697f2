// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import riia.contribution.spi.ContributionSource;
import riia.indicator.ImportSource;

/** A file beside a contributed one; if its name ends in {@code .gz}, what is packed in it. */
record NeighbouringFile(ContributionSource source, String path) implements ImportSource {

    private static final String PACKED = ".gz";

    @Override
    public String name() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return packed() ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = source.open(path);
        return packed() ? new GZIPInputStream(in, 1 << 16) : in;
    }

    boolean exists() {
        try (InputStream in = source.open(path)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean packed() {
        return path.endsWith(PACKED);
    }
}
