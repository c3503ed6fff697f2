// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.UnknownException;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.report.OutletException;

/** What commands that write reports are asked in the same words. */
final class Asked {

    /** Writes a report. */
    @FunctionalInterface
    interface Writing {
        void run() throws UsageException;
    }

    private Asked() {
    }

    static String required(Invocation invocation, String option) throws UsageException {
        return invocation.option(option).orElseThrow(() -> new UsageException(option + " is missing"));
    }

    static Period period(Invocation invocation) throws UsageException {
        try {
            return Period.parse(required(invocation, "--period"));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    static Basis basis(Invocation invocation) throws UsageException {
        String given = invocation.option("--basis").orElse("quarter");
        return Stream.of(Basis.values()).filter(one -> word(one).equals(given)).findFirst().orElseThrow(() -> new UsageException("'" + given
                + "' is no basis; there is " + Stream.of(Basis.values()).map(Asked::word).collect(Collectors.joining(", "))));
    }

    private static String word(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    static int model(Invocation invocation) throws UsageException {
        String given = invocation.option("--neighbours").orElse("2025");
        if (!given.matches("\\d{4}")) {
            throw new UsageException("--neighbours is '" + given + "'; expected the year of a model, such as 2025");
        }
        return Integer.parseInt(given);
    }

    /** What is not known is wrong use; what may or cannot be written is refused. */
    static void write(Writing writing) throws UsageException, RefusedException {
        try {
            writing.run();
        } catch (UnknownException | IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (OutletException e) {
            throw new RefusedException(e.getMessage());
        }
    }
}
