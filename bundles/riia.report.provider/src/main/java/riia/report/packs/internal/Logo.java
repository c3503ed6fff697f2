// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;

/** An image beside the rules: SVG that stands alone. */
final class Logo {

    private static final int LARGEST = 64 << 10;

    /** What runs, or points to anything outside the image. */
    private static final Pattern NOT_ALONE = Pattern.compile("(?i)<script|<foreignObject|<!ENTITY|\\son\\w+\\s*=|href\\s*=\\s*[\"'](?!#)"
            + "|url\\(\\s*[\"']?(?!#)|@import");

    private Logo() {
    }

    static String read(ContributionSource source, String path, int line) throws ContributionException {
        try (InputStream in = source.open(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            String svg = new String(bytes, StandardCharsets.UTF_8);
            if (bytes.length > LARGEST || !svg.contains("<svg") || NOT_ALONE.matcher(svg).find()) {
                throw new ContributionException(line, "'logo' " + path + " is no SVG image of at most " + (LARGEST >> 10)
                        + " kB without scripts and references", null);
            }
            return svg;
        } catch (IOException e) {
            throw new ContributionException(line, "'logo' names '" + path + "', which cannot be read: " + e.getMessage(), e);
        }
    }
}
