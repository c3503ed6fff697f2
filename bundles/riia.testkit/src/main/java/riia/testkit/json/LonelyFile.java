// SPDX-License-Identifier: Apache-2.0
package riia.testkit.json;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import riia.contribution.spi.ContributionSource;

/** A contributed file of no region that has no neighbours. */
public record LonelyFile(String content) implements ContributionSource {

    @Override
    public String path() {
        return "riia/test/lonely.json";
    }

    @Override
    public String region() {
        return "";
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream open(String relativePath) throws IOException {
        throw new FileNotFoundException(relativePath);
    }
}
