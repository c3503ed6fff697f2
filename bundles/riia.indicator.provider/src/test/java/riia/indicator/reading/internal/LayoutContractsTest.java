// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.List;

import org.junit.jupiter.api.Nested;

import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Layout;
import riia.reference.Authorities;
import riia.reference.england.internal.EnglishAuthorities;
import riia.testkit.LayoutContract;

/** Both layouts hold what the importer relies on. */
class LayoutContractsTest {

    abstract static class OfOurs extends LayoutContract {

        private final DatasetDefinition dataset;
        private final String declaration;

        OfOurs(String dataset, String declaration) {
            this.dataset = InstalledFiles.dataset(dataset);
            this.declaration = declaration;
        }

        @Override
        protected DatasetDefinition dataset() {
            return dataset;
        }

        @Override
        protected LayoutDeclaration declaration() {
            return dataset.layouts().stream().filter(one -> one.id().equals(declaration)).findFirst().orElseThrow();
        }

        @Override
        protected Authorities authorities() {
            return new EnglishAuthorities();
        }

        static List<List<String>> table(String... lines) {
            return List.of(lines).stream().map(line -> List.of(line.split(",", -1))).toList();
        }
    }

    @Nested
    class Standard extends OfOurs {

        Standard() {
            super("riia", "standard");
        }

        @Override
        protected Layout layout() {
            return new StandardLayout();
        }

        @Override
        protected List<List<String>> sound() {
            return table(" Number ,BREAKDOWN,indicator,new_la_code,la_name,old_la_code,geographic_level,time_identifier,time_period",
                    "3650,Total,R01,E06000015,Derby,831,Local authority,Financial year Q2,202526",
                    "946,total,r02,E06000015,Derby,831,Local authority,Financial year Q2,202526",
                    ",,,,,,,,",
                    "c,Police,R02,,,831,local authority,Financial year Q2,2025-26");
        }

        @Override
        protected int readings() {
            return 3;
        }
    }

    @Nested
    class Tidy extends OfOurs {

        Tidy() {
            super("dfe", "dfe-c1");
        }

        @Override
        protected Layout layout() {
            return new TidyLayout();
        }

        @Override
        protected List<List<String>> sound() {
            return table("time_period,time_identifier,geographic_level,old_la_code,new_la_code,la_name,referral_count,rereferral_count,"
                    + "rereferral_percent,not_read",
                    "2025,Reporting year,Local authority,831,E06000015,Derby,3557,823,23.1,1",
                    "2024,Reporting year,Local authority,831,E06000015,Derby,x,c,z,2");
        }

        @Override
        protected int readings() {
            return 4;
        }
    }
}
