// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.Map;

import org.junit.jupiter.api.Nested;

import riia.indicator.CheckDeclaration;
import riia.indicator.spi.Check;
import riia.reference.england.internal.EnglishAuthorities;
import riia.testkit.CheckContract;
import riia.testkit.SimpleReturn;

/** The kinds that look at words and rows hold what the importer relies on too. */
class TextCheckContractsTest {

    abstract static class OfTexts extends CheckContract {

        private final Check check;
        private final CheckDeclaration declaration;
        private final String[] sound;
        private final String[] broken;

        OfTexts(Check check, Map<String, String> settings, String[] sound, String... broken) {
            this.check = check;
            this.declaration = TextDataset.declaration(check.kind(), settings);
            this.sound = sound;
            this.broken = broken;
        }

        @Override
        protected Check check() {
            return check;
        }

        @Override
        protected CheckDeclaration declaration() {
            return declaration;
        }

        @Override
        protected SimpleReturn sound() {
            return TextDataset.figures(declaration, sound);
        }

        @Override
        protected SimpleReturn broken() {
            return TextDataset.figures(declaration, broken);
        }
    }

    @Nested
    class Required extends OfTexts {
        Required() {
            super(new RequiredCheck(), Map.of("figures", "N N:Part_one"), new String[] {"N=0", "N:Part one=!c|fewer than six"}, "N=!c", "T=x");
        }

        @Override
        protected boolean judgesNumbers() {
            return false;
        }
    }

    @Nested
    class Pattern extends OfTexts {
        Pattern() {
            super(new PatternCheck(), Map.of("indicators", "T", "pattern", "[A-Z]{2}[0-9]{4}", "like", "two letters and four digits"),
                    new String[] {"T=AB1234", "N=5"}, "T=AB12345");
        }
    }

    @Nested
    class Unique extends OfTexts {
        Unique() {
            super(new UniqueCheck(), Map.of("indicators", "T"), new String[] {"T:a=one", "T:b=two"}, "T:a=one", "T:b=one");
        }
    }

    @Nested
    class InAList extends OfTexts {
        InAList() {
            super(new ReferenceCheck(new EnglishAuthorities()), Map.of("indicators", "T", "values", "Framework | Spot | Block"),
                    new String[] {"T:a=Spot", "T:b=framework"}, "T=Ad hoc");
        }
    }

    @Nested
    class AnAuthority extends OfTexts {
        AnAuthority() {
            super(new ReferenceCheck(new EnglishAuthorities()), Map.of("indicators", "T", "to", "authority"),
                    new String[] {"T:a=Derby", "T:b=831", "T:c=E06000015", "T:d=Bristol, City of"}, "T=Derbytown");
        }
    }

    @Nested
    class ACode extends OfTexts {
        ACode() {
            super(new ReferenceCheck(new EnglishAuthorities()), Map.of("indicators", "T", "to", "dfe-code"), new String[] {"T:a=831"},
                    "T=Derby");
        }
    }
}
