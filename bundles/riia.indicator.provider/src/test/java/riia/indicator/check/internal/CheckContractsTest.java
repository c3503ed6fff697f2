// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Nested;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Severity;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.reference.Populations;
import riia.reference.england.internal.MidYearPopulations;
import riia.testkit.CheckContract;
import riia.testkit.SimpleReturn;

/** Every kind of check holds what the importer relies on. */
class CheckContractsTest {

    private static final Populations POPULATIONS = new MidYearPopulations();
    private static final AreaCode DERBY = new AreaCode("831");

    /** A check of one of our datasets; a return is written as indicator and number, or indicator, number, denominator, supplied. */
    abstract static class OfOurs extends CheckContract {

        private final Check check;
        private final DatasetDefinition dataset;
        private final Period period;
        private final String id;
        private final Map<String, Long> before;
        private final List<String> sound;
        private final List<String> broken;

        OfOurs(Check check, String dataset, String id, Map<String, Long> before, List<String> sound, List<String> broken) {
            this.check = check;
            this.dataset = InstalledFiles.dataset(dataset);
            this.period = dataset.equals("dfe") ? Period.reportingYear(2025) : Period.quarter(2025, 2);
            this.id = id;
            this.before = before;
            this.sound = sound;
            this.broken = broken;
        }

        @Override
        protected Check check() {
            return check;
        }

        @Override
        protected CheckDeclaration declaration() {
            return dataset.checks().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        protected SimpleReturn sound() {
            return figures(sound);
        }

        @Override
        protected SimpleReturn broken() {
            return figures(broken);
        }

        private SimpleReturn figures(List<String> lines) {
            List<Reading> readings = new ArrayList<>();
            for (String line : lines) {
                String[] parts = line.split(" ");
                String[] series = parts[0].split(":");
                readings.add(new Reading(DERBY, series[0], series.length > 1 ? series[1].replace('_', ' ') : "Total", period,
                        new Value.Count(Long.parseLong(parts[1])),
                        parts.length > 2 ? Optional.of(new Value.Count(Long.parseLong(parts[2]))) : Optional.empty(),
                        parts.length > 3 ? Optional.of(new Value.Supplied(new BigDecimal(parts[3]))) : Optional.empty(), Optional.empty(),
                        new Reading.Origin("derby.csv", "", readings.size() + 2, "number", "denominator")));
            }
            return new SimpleReturn(dataset, DERBY, period, readings, before);
        }
    }

    @Nested
    class Sum extends OfOurs {
        Sum() {
            super(new SumCheck(), "riia", "sources", Map.of(), sources(11), sources(12));
        }
    }

    private static List<String> sources(int total) {
        List<String> lines = new ArrayList<>(List.of("R02 " + total));
        InstalledFiles.dataset("riia").indicator("R02").orElseThrow().breakdowns()
                .forEach(one -> lines.add("R02:" + one.replace(' ', '_') + " 1"));
        return lines;
    }

    @Nested
    class NotGreaterThan extends OfOurs {
        NotGreaterThan() {
            super(new NotGreaterThanCheck(), "riia", "r03-r02", Map.of(), List.of("R02 10", "R03 10"), List.of("R02 10", "R03 11"));
        }
    }

    @Nested
    class RollForward extends OfOurs {
        RollForward() {
            super(new RollForwardCheck(), "riia", "roll-forward-cla", Map.of("R15", 552L), List.of("R15 550", "R16 45", "R17 47"),
                    List.of("R15 551", "R16 45", "R17 47"));
        }
    }

    @Nested
    class Duplicate extends OfOurs {
        Duplicate() {
            super(new DuplicateCheck(), "riia", "duplicate", Map.of(), List.of("R01 1", "R02 1", "R02:Police 1"), List.of("R01 1", "R01 1"));
        }

        @Override
        protected boolean judgesNumbers() {
            return false;
        }
    }

    @Nested
    class Denominator extends OfOurs {
        Denominator() {
            super(new DenominatorCheck(), "riia", "denominator", Map.of(), List.of("R05 817", "R06 699 817"),
                    List.of("R05 817", "R06 699 818"));
        }
    }

    /** Derby had 62,113 people aged 0 to 17 in the middle of 2024 (DfE's own file for 2025). */
    @Nested
    class Population extends OfOurs {
        Population() {
            super(new PopulationCheck(POPULATIONS), "dfe", "population", Map.of(), List.of("cla_31march 545 62113"),
                    List.of("cla_31march 545 62112"));
        }
    }

    @Nested
    class Supplied extends OfOurs {
        Supplied() {
            super(new SuppliedCheck(POPULATIONS), "dfe", "supplied", Map.of(), List.of("rereferrals 823 3557 23.1"),
                    List.of("rereferrals 823 3557 23.2"));
        }
    }

    @Nested
    class Range extends OfOurs {
        Range() {
            super(new RangeCheck(POPULATIONS), "riia", "range-r03", Map.of(), List.of("R02 10", "R03 7"), List.of("R02 10", "R03 8"));
        }
    }

    @Nested
    class Complete extends OfOurs {
        Complete() {
            super(new CompleteCheck(), "riia", "complete", Map.of(), InstalledFiles.dataset("riia").indicators().stream()
                    .map(one -> one.id() + " 1").toList(), List.of("R01 1"));
        }

        @Override
        protected boolean judgesNumbers() {
            return false;
        }
    }

    /** 20 and 47 by chance: p 0.0013 (binomial, both tails). */
    @Nested
    class BigChange extends OfOurs {
        BigChange() {
            super(new BigChangeCheck(), "riia", "big-change", Map.of("R16", 20L), List.of("R16 40"), List.of("R16 47"));
        }
    }
}
