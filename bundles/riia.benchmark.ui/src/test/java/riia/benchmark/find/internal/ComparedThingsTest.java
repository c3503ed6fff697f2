// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.find.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.PeriodType;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.EnglishRegion;
import riia.reference.Match;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.workbench.spi.Findable;

class ComparedThingsTest {

    private static Authority authority(String code, String name, String region) {
        return new Authority(new AreaCode(code), "E06000001", name, new AreaCode("E12000001"), region, "Unitary", LocalDate.of(2009, 1, 1),
                Optional.empty(), List.of(), List.of());
    }

    private static DatasetDefinition dataset(String id, Sensitivity sensitivity, String indicator) {
        Measure measure = new Measure("number", Measure.Kind.NUMBER, "number", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL);
        return new DatasetDefinition(id, id, "1.0.0", PeriodType.QUARTER, sensitivity, "", "", List.of(),
                List.of(new Indicator(indicator, "Referrals", "", Indicator.Basis.FLOW, Indicator.Polarity.NEUTRAL, 1, List.of(measure), List.of(),
                        "", "", Optional.empty())), List.of(), List.of());
    }

    private static final class Three implements Authorities {
        @Override
        public List<Authority> all() {
            return List.of(authority("301", "Barking", "London"), authority("831", "Derby", "East Midlands"), authority("830", "Adshire", "East Midlands"));
        }

        @Override
        public List<Authority> on(LocalDate day) {
            return all();
        }

        @Override
        public Optional<Authority> find(AreaCode code) {
            return all().stream().filter(one -> one.code().equals(code)).findFirst();
        }

        @Override
        public Match match(String dfeCode, String onsCode, String name) {
            return new Match(Optional.empty(), name, "");
        }

        @Override
        public List<EnglishRegion> regions() {
            return List.of();
        }
    }

    private static final class EastMidlands implements Regions {
        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            return Optional.of(new ActiveRegion("east-midlands", Optional.empty(), List.of(new AreaCode("831"), new AreaCode("830"))));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new IllegalStateException("No region is changed here");
        }
    }

    private static final class Two implements Datasets {
        @Override
        public List<DatasetDefinition> installed() {
            return List.of(dataset("dfe", Sensitivity.PUBLISHED, "D1"), dataset("riia", Sensitivity.AGGREGATE, "R02"));
        }

        @Override
        public Optional<DatasetDefinition> find(String id) {
            return installed().stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    @Test
    void members_come_before_others_and_collected_indicators_before_published_ones() {
        List<Findable> all = new ComparedThings(new Three(), new Two(), new EastMidlands()).all();
        assertThat(all).extracting(Findable::title).containsExactly("Adshire", "Derby", "Barking", "R02 Referrals", "D1 Referrals");
        assertThat(all).extracting(Findable::kind).containsExactly("Authority", "Authority", "Authority, London", "Indicator, riia",
                "Indicator, dfe");
    }

    @Test
    void each_opens_its_view_with_what_it_is() {
        List<Findable> all = new ComparedThings(new Three(), new Two(), new EastMidlands()).all();
        assertThat(all.get(1).viewId()).isEqualTo("riia.authority");
        assertThat(all.get(1).parameters()).isEqualTo(Map.of("authority", "831"));
        assertThat(all.get(3).viewId()).isEqualTo("riia.indicator");
        assertThat(all.get(3).parameters()).isEqualTo(Map.of("dataset", "riia", "indicator", "R02"));
    }
}
