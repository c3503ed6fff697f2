// SPDX-License-Identifier: Apache-2.0
package riia.contribution.extender.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Enumeration;

import org.osgi.framework.Bundle;

import riia.contribution.spi.ContributionSource;

/** A file in a bundle or in a fragment of it. */
record BundleFile(Bundle bundle, String path, String region, URL entry) implements ContributionSource {

    @Override
    public InputStream open() throws IOException {
        return entry.openStream();
    }

    @Override
    public InputStream open(String relativePath) throws IOException {
        String target = resolve(relativePath);
        int slash = target.lastIndexOf('/');
        Enumeration<URL> found = slash < 0 ? null : bundle.findEntries(target.substring(0, slash), target.substring(slash + 1), false);
        if (found == null) {
            throw new FileNotFoundException("'" + relativePath + "' beside " + path);
        }
        return found.nextElement().openStream();
    }

    private String resolve(String relativePath) throws FileNotFoundException {
        try {
            return URI.create("/" + path).resolve(new URI(null, null, relativePath, null)).normalize().getPath().substring(1);
        } catch (URISyntaxException | IllegalArgumentException e) {
            FileNotFoundException none = new FileNotFoundException("'" + relativePath + "' is no relative path");
            none.initCause(e);
            throw none;
        }
    }
}
