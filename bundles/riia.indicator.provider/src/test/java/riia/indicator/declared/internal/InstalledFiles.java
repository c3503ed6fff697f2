// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.check.internal.EveryCheck;
import riia.indicator.spi.SampleFiles;

/** The product's own datasets and sample, read as the extender reads them. */
public final class InstalledFiles {

    private InstalledFiles() {
    }

    /** A dataset with the checks that are asked of all. */
    public static DatasetDefinition dataset(String id) {
        try {
            return StandingChecks.addTo(new DatasetType(EveryCheck.KINDS).parse(resource("/riia/dataset/" + id + ".json")).definition());
        } catch (ContributionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The dataset that a declaration makes. */
    public static DatasetDefinition declared(String json) throws ContributionException {
        return new DatasetType().parse(new FakeSource(json)).definition();
    }

    /** A file of the East Midlands sample, by the beginning of its name. */
    public static ImportSource sample(String beginning) {
        try {
            List<SampleFiles.File> files = new SampleType().parse(resource("/riia/sample/east-midlands.json")).files();
            return files.stream().map(SampleFiles.File::source).filter(one -> one.name().startsWith(beginning)).findFirst().orElseThrow();
        } catch (ContributionException e) {
            throw new IllegalStateException(e);
        }
    }

    static ContributionSource resource(String path) {
        return new ContributionSource() {
            @Override
            public String path() {
                return path.substring(1);
            }

            @Override
            public String region() {
                return "";
            }

            @Override
            public InputStream open() throws IOException {
                return found(path);
            }

            @Override
            public InputStream open(String relativePath) throws IOException {
                return found(path.substring(0, path.lastIndexOf('/') + 1) + relativePath);
            }
        };
    }

    private static InputStream found(String path) throws IOException {
        InputStream in = InstalledFiles.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
