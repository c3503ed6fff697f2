// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;

import riia.indicator.DatasetDefinition;
import riia.indicator.LayoutDeclaration;
import riia.indicator.spi.Layout;
import riia.reference.Authorities;
import riia.testkit.LayoutContract;

/** The layouts that find their way hold what the importer relies on. */
class MappedContractsTest {

    abstract static class OfOurs extends LayoutContract {

        private final Layout layout;
        private final List<List<String>> sound;
        private final int readings;

        OfOurs(Layout layout, int readings, String... lines) {
            this.layout = layout;
            this.readings = readings;
            this.sound = List.of(lines).stream().map(line -> List.of(line.split(",", -1))).toList();
        }

        @Override
        protected Layout layout() {
            return layout;
        }

        @Override
        protected LayoutDeclaration declaration() {
            return new LayoutDeclaration(layout.kind(), layout.kind(), "", Map.of(), List.of());
        }

        @Override
        protected DatasetDefinition dataset() {
            return Sheet.RIIA;
        }

        @Override
        protected Authorities authorities() {
            return Sheet.ENGLAND;
        }

        @Override
        protected List<List<String>> sound() {
            return sound;
        }

        @Override
        protected int readings() {
            return readings;
        }

        @Override
        protected boolean everyRowIsAsWideAsTheHeadings() {
            return false;
        }

        @Override
        protected String headingOf(String column) {
            return column.replaceFirst("^[A-Z]+ \\((.*)\\)$", "$1");
        }
    }

    @Nested
    class Wide extends OfOurs {

        Wide() {
            super(new WideLayout(Sheet.ENGLAND), 6, "LA,Quarter,R01,R02,Repeat referrals", "Derby,2025-26 Q2,5,4,x", "Leicester,Jul-Sep 2025,7,6,2");
        }
    }

    @Nested
    class PeriodsAcross extends OfOurs {

        PeriodsAcross() {
            super(new MatrixLayout(Sheet.ENGLAND), 8, "Authority,Indicator,2025-26 Q1,2025-26 Q2", "Derby,R01,5,4", "Derby,Referrals,5,4",
                    "Leicester,R01,7,6", "Leicester,Referrals,7,c");
        }
    }

    @Nested
    class AuthoritiesAcross extends OfOurs {

        AuthoritiesAcross() {
            super(new MatrixLayout(Sheet.ENGLAND), 4, "Quarter,Indicator,Derby,Leicester", "2025-26 Q2,R01,5,4", "2025-26 Q2,R02,5,4");
        }
    }

    @Nested
    class RowPerFigure extends OfOurs {

        RowPerFigure() {
            super(new MatrixLayout(Sheet.ENGLAND), 3, "LA,Quarter,Indicator,Part,Value", "Derby,2025-26 Q2,R01,Total,5", "Derby,2025-26 Q2,R02,Total,4",
                    "Derby,2025-26 Q2,R02,Police,2");
        }
    }
}
