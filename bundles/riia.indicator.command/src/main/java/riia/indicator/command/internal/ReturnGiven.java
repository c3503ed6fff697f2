// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Return;
import riia.reference.Authorities;
import riia.reference.Authority;

/** Reads which return, authority or day the user means. */
@Component(service = ReturnGiven.class)
public final class ReturnGiven {

    static final String OF = "--dataset ID (required)  the return's dataset";
    static final String BY = "--authority A (required)  code or name of the authority";
    static final String FOR = "--period P (required)  the return's period, such as 2025-26-Q2";

    private final Datasets datasets;
    private final Authorities authorities;

    @Activate
    public ReturnGiven(@Reference Datasets datasets, @Reference Authorities authorities) {
        this.datasets = datasets;
        this.authorities = authorities;
    }

    /** The return that --dataset, --authority and --period name. */
    Return of(Invocation invocation) throws UsageException {
        return new Return(dataset(invocation).orElseThrow(), authority(invocation).orElseThrow(), Given.period(invocation).orElseThrow());
    }

    Optional<String> dataset(Invocation invocation) throws UsageException {
        Optional<String> id = invocation.option("--dataset");
        return id.isEmpty() ? id : Optional.of(Given.dataset(datasets, id.get()).id());
    }

    /** By its code, or by its name however it is capitalised. */
    Optional<AreaCode> authority(Invocation invocation) throws UsageException {
        Optional<String> given = invocation.option("--authority");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(authorities.all().stream().filter(one -> one.code().code().equals(given.get())
                || one.name().equalsIgnoreCase(given.get())).map(Authority::code).findFirst().orElseThrow(() ->
                new UsageException("'" + given.get() + "' is no authority; 'riia authorities' lists them with their codes")));
    }

    String name(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElse(code.code());
    }

    static Optional<LocalDate> day(Invocation invocation, String option) throws UsageException {
        Optional<String> given = invocation.option(option);
        try {
            return given.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " is a day such as 2026-01-31; found '" + given.orElse("") + "'");
        }
    }

    /** Does what may be refused: exit status 1, with the reason. */
    static <T> T refusing(Supplier<T> act) throws RefusedException {
        try {
            return act.get();
        } catch (DecisionException e) {
            throw new RefusedException(e.getMessage());
        }
    }
}
