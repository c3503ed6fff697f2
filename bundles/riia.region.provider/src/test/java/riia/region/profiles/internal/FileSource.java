// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import riia.contribution.spi.ContributionSource;

/** A file as a bundle for a region would contribute it. */
record FileSource(String path, String region, String content) implements ContributionSource {

    static FileSource of(Path file, String region) throws IOException {
        return new FileSource(file.toString(), region, Files.readString(file));
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
