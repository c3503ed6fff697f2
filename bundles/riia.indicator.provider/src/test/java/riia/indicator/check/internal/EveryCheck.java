// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Value;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Check;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;
import riia.reference.Populations;
import riia.reference.england.internal.EnglishAuthorities;
import riia.reference.england.internal.MidYearPopulations;

/** Asks every check of a dataset of every return among readings, as the importer does. */
public final class EveryCheck {

    private static final Populations POPULATIONS = new MidYearPopulations();

    public static final List<Check> KINDS = List.of(new SumCheck(), new NotGreaterThanCheck(), new RollForwardCheck(),
            new DuplicateCheck(), new DenominatorCheck(), new PopulationCheck(POPULATIONS), new SuppliedCheck(POPULATIONS),
            new RangeCheck(POPULATIONS), new CompleteCheck(), new BigChangeCheck(), new RequiredCheck(), new PatternCheck(),
            new UniqueCheck(), new ReferenceCheck(new EnglishAuthorities()));

    private record Key(AreaCode authority, Period period) {
    }

    private record Figures(DatasetDefinition dataset, AreaCode authority, Period period, List<Reading> readings,
            Map<Key, Figures> others) implements ReturnFigures {

        @Override
        public Optional<Reading> reading(String indicator, String breakdown) {
            return readings.stream().filter(one -> one.indicator().equals(indicator) && one.breakdown().equals(breakdown)).findFirst();
        }

        @Override
        public Optional<Long> countAt(Period other, String indicator) {
            return Optional.ofNullable(others.get(new Key(authority, other))).flatMap(figures ->
                    Counts.of(figures, indicator, Indicator.TOTAL));
        }

        @Override
        public Optional<AreaCode> alsoAt(String indicator, Value value) {
            return others.values().stream().filter(one -> one.period().equals(period) && !one.authority().equals(authority))
                    .filter(one -> one.readings().stream().anyMatch(reading -> reading.indicator().equals(indicator)
                            && reading.number().equals(value)))
                    .findFirst().map(Figures::authority);
        }
    }

    private EveryCheck() {
    }

    public static List<Problem> ask(DatasetDefinition dataset, List<Reading> readings) {
        Map<Key, Figures> returns = new LinkedHashMap<>();
        for (Reading reading : readings) {
            returns.computeIfAbsent(new Key(reading.area(), reading.period()), key -> new Figures(dataset, key.authority(),
                    key.period(), new ArrayList<>(), returns)).readings().add(reading);
        }
        List<Problem> problems = new ArrayList<>();
        for (Figures one : returns.values()) {
            for (CheckDeclaration declaration : dataset.checks()) {
                if (one.authority().isAuthority()) {
                    kind(declaration.kind()).check(declaration, one, problems::add);
                }
            }
        }
        return problems;
    }

    private static Check kind(String kind) {
        return KINDS.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }
}
