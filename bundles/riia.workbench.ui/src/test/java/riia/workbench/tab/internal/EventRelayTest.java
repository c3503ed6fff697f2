// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventRelayTest {

    @Test
    void a_pattern_fits_itself_or_what_lies_under_it() {
        assertThat(EventRelay.fits("riia/indicator/submission/*", "riia/indicator/submission/ACCEPTED")).isTrue();
        assertThat(EventRelay.fits("riia/indicator/submission/*", "riia/indicator/submissions")).isFalse();
        assertThat(EventRelay.fits("riia/region/profile/CHANGED", "riia/region/profile/CHANGED")).isTrue();
        assertThat(EventRelay.fits("riia/region/profile/CHANGED", "riia/region/profile")).isFalse();
    }
}
