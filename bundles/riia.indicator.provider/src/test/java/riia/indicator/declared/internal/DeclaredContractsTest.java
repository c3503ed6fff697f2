// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Nested;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionType;
import riia.indicator.spi.Dataset;
import riia.indicator.spi.ReturnRules;
import riia.indicator.spi.SampleFiles;
import riia.testkit.ContributionTypeContract;
import riia.testkit.DatasetContract;

/** The types of file hold what the extender relies on, our datasets what everybody does. */
class DeclaredContractsTest {

    @Nested
    class DatasetFiles extends ContributionTypeContract<Dataset> {

        @Override
        protected ContributionType<Dataset> type() {
            return new DatasetType();
        }

        @Override
        protected String sound() {
            return FakeSource.resource("every-key.json").content();
        }
    }

    @Nested
    class ReturnRulesFiles extends ContributionTypeContract<ReturnRules> {

        @Override
        protected ContributionType<ReturnRules> type() {
            return new ReturnRulesType();
        }

        @Override
        protected String sound() {
            return FakeSource.resource("every-key-returns.json").content();
        }
    }

    @Nested
    class SampleFilesFiles extends ContributionTypeContract<SampleFiles> {

        @Override
        protected ContributionType<SampleFiles> type() {
            return new SampleType();
        }

        @Override
        protected String sound() {
            return FakeSource.resource("every-key-sample.json").content();
        }

        @Override
        protected InputStream neighbour(String relativePath) throws IOException {
            return new FakeSource("").open(relativePath);
        }
    }

    @Nested
    class Riia extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("riia");
        }
    }

    @Nested
    class Dfe extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("dfe");
        }
    }

    @Nested
    class SocialCare extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("socialcare");
        }
    }

    @Nested
    class Workforce extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("workforce");
        }
    }

    @Nested
    class AnnexA extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("annexa");
        }
    }

    @Nested
    class Ncer extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("ncer");
        }
    }

    @Nested
    class Outcomes extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("outcomes");
        }
    }

    @Nested
    class Education extends DatasetContract {

        @Override
        protected Dataset dataset() {
            return file("dfeeducation");
        }
    }

    private static Dataset file(String id) {
        try {
            return new DatasetType().parse(InstalledFiles.resource("/riia/dataset/" + id + ".json"));
        } catch (ContributionException e) {
            throw new IllegalStateException(e);
        }
    }
}
