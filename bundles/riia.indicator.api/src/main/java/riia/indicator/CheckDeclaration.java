// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Map;

import riia.base.Severity;

/**
 * Something asked of every return of a dataset.
 *
 * @param id becomes the problem's rule, such as {@code roll-forward-cpp}
 * @param kind the {@code riia.indicator.spi.Check} that looks, such as {@code notGreaterThan}
 * @param severity of the problems it yields
 * @param settings what the kind needs, such as {@code part} and {@code whole}
 * @param reason why it is asked, for the message
 */
public record CheckDeclaration(String id, String kind, Severity severity, Map<String, String> settings, String reason) {

    public CheckDeclaration {
        settings = Map.copyOf(settings);
    }
}
