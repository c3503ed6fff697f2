// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.reference.Neighbours;
import riia.reference.Populations;
import riia.reference.WorkingDays;
import riia.region.RegionProfile;
import riia.region.Regions;

/** What is known of England, in the framework. */
class AuthoritiesIT {

    private static final List<Class<?>> SERVICES = List.of(Authorities.class, Populations.class, Neighbours.class, WorkingDays.class);

    @InjectBundleContext
    BundleContext context;

    private Bundles bundles;

    @BeforeEach
    void prepare() {
        bundles = new Bundles(context);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void are_there_in_whatever_order_the_bundles_start(long seed) throws BundleException, InterruptedException {
        bundles.restart(seed, List.of("riia.reference.provider", "riia.region.provider", "riia.indicator.provider"));

        assertThat(bundles.service(Authorities.class).on(LocalDate.of(2025, 4, 1))).hasSize(153);
        Populations populations = bundles.service(Populations.class);
        assertThat(populations.count(AreaCode.ENGLAND, "0-17", 2024, populations.vintages().get(0))).hasValue(12_183_016);
        assertThat(bundles.service(Neighbours.class).of(new AreaCode("831"), 2025)).hasSize(10);
    }

    @Test
    void leave_with_their_bundle_and_come_back() throws BundleException {
        Bundle provider = bundles.named("riia.reference.provider");
        provider.stop();
        try {
            assertThat(SERVICES).allSatisfy(type -> assertThat(context.getServiceReference(type)).isNull());
        } finally {
            provider.start();
        }
        assertThat(SERVICES).allSatisfy(type -> assertThat(context.getServiceReference(type)).isNotNull());
    }

    /** Each of the three alliances is as large as the English region of the same name. */
    @ParameterizedTest
    @CsvSource({"east-midlands, E12000004", "south-east, E12000008", "london, E12000007"})
    void make_up_the_alliances(String alliance, String region) throws InterruptedException {
        RegionProfile profile = bundles.service(Regions.class).installed().stream().filter(one -> one.id().equals(alliance))
                .findFirst().orElseThrow();

        assertThat(bundles.service(Authorities.class).on(LocalDate.of(2025, 4, 1)))
                .filteredOn(authority -> authority.region().code().equals(region)).extracting(Authority::code)
                .containsExactlyInAnyOrderElementsOf(profile.members());
    }
}
