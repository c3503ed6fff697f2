// SPDX-License-Identifier: Apache-2.0
package riia.contribution.spi;

import java.io.IOException;
import java.io.InputStream;

/** One contributed file, and its neighbours in the same bundle or folder. */
public interface ContributionSource {

    /** The path within the bundle, such as {@code riia/dataset/riia.json}. */
    String path();

    /** The id of the region that the contributing bundle is for; empty if it is for none. */
    String region();

    /** The file's content from the start; the caller closes it. */
    InputStream open() throws IOException;

    /**
     * The content of a neighbouring file, named relative to this one; the caller closes it.
     *
     * @throws java.io.FileNotFoundException if there is none
     */
    InputStream open(String relativePath) throws IOException;
}
