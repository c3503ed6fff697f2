// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.context.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.ContextException;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.reference.Authorities;
import riia.reference.Authority;

/** Reads what the user means, or says what would be right. */
@Component(service = ContextGiven.class)
public final class ContextGiven {

    static final String DATASET = "--dataset ID (required)  such as riia";
    static final String PERIOD = "--period P (required)  such as 2025-26-Q2";

    private final Datasets datasets;
    private final Authorities authorities;

    @Activate
    public ContextGiven(@Reference Datasets datasets, @Reference Authorities authorities) {
        this.datasets = datasets;
        this.authorities = authorities;
    }

    DatasetDefinition dataset(Invocation invocation) throws UsageException {
        String id = invocation.option("--dataset").orElseThrow(() -> new UsageException("--dataset is missing"));
        return datasets.find(id).orElseThrow(() -> new UsageException("No dataset '" + id + "' is installed; there is "
                + datasets.installed().stream().map(DatasetDefinition::id).collect(Collectors.joining(", "))));
    }

    Optional<Period> period(Invocation invocation) throws UsageException {
        Optional<String> code = invocation.option("--period");
        return code.isEmpty() ? Optional.empty() : Optional.of(taken(() -> Period.parse(code.get())));
    }

    Optional<String> indicator(Invocation invocation) throws UsageException {
        Optional<String> id = invocation.option("--indicator");
        if (id.isPresent() && dataset(invocation).indicator(id.get()).isEmpty()) {
            throw new UsageException("'" + id.get() + "' is no indicator of " + dataset(invocation).id() + "; it has "
                    + dataset(invocation).indicators().stream().map(Indicator::id).collect(Collectors.joining(", ")));
        }
        return id;
    }

    Optional<AreaCode> authority(Invocation invocation) throws UsageException {
        Optional<String> typed = invocation.option("--authority");
        return typed.isEmpty() ? Optional.empty() : Optional.of(authority(typed.get()));
    }

    List<AreaCode> authorities(Invocation invocation) throws UsageException {
        List<AreaCode> all = new ArrayList<>();
        for (String typed : invocation.options("--authority")) {
            all.add(authority(typed));
        }
        return all;
    }

    /** By code or name, however it is capitalised. */
    private AreaCode authority(String typed) throws UsageException {
        List<Authority> found = authorities.all().stream().filter(one -> typed.equals(one.code().code())
                || typed.equalsIgnoreCase(one.name())).toList();
        if (found.isEmpty()) {
            throw new UsageException("No authority has the code or name '" + typed + "'; 'riia authorities' lists them");
        }
        return found.get(0).code();
    }

    /** A figure that all of --dataset, --indicator and --period name; without --authority the region's. */
    About about(Invocation invocation) throws UsageException {
        return new About(authority(invocation), dataset(invocation).id(),
                indicator(invocation).orElseThrow(() -> new UsageException("--indicator is missing")),
                period(invocation).orElseThrow(() -> new UsageException("--period is missing")));
    }

    String name(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElseGet(code::code);
    }

    static Optional<LocalDate> day(Invocation invocation, String option) throws UsageException {
        String typed = invocation.option(option).orElse("");
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            throw new UsageException("'" + typed + "' after " + option + " is no day; write it as 2026-04-01");
        }
    }

    /** One of an enumeration's words, written small and with hyphens. */
    static <E extends Enum<E>> E word(String typed, Class<E> type) throws UsageException {
        List<String> words = new ArrayList<>();
        for (E one : type.getEnumConstants()) {
            words.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (words.get(words.size() - 1).equals(typed)) {
                return one;
            }
        }
        throw new UsageException("'" + typed + "' is none of " + String.join(", ", words));
    }

    /** What a service answers; what it does not know is wrong use. */
    static <T> T taken(Supplier<T> call) throws UsageException {
        try {
            return call.get();
        } catch (IllegalArgumentException | ContextException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Does what may be refused: exit status 1, with the reason. */
    static <T> T allowed(Supplier<T> act) throws RefusedException, UsageException {
        try {
            return act.get();
        } catch (ContextException e) {
            throw new RefusedException(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
