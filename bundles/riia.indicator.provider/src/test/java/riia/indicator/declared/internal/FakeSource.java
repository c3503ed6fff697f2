// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import riia.contribution.spi.ContributionSource;

/** A contributed file with the given content; its neighbours are resources beside this class. */
record FakeSource(String content) implements ContributionSource {

    @Override
    public String path() {
        return "riia/test/fake.json";
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
        InputStream resource = FakeSource.class.getResourceAsStream(relativePath);
        if (resource == null) {
            throw new FileNotFoundException(relativePath);
        }
        return resource;
    }

    static FakeSource resource(String name) {
        try (InputStream in = FakeSource.class.getResourceAsStream(name)) {
            return new FakeSource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
