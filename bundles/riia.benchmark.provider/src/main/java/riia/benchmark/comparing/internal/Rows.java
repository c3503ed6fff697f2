// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.UnknownException;
import riia.indicator.Cube;
import riia.reference.Authorities;
import riia.reference.Authority;

/** Whose rows a query asks for, by name. */
record Rows(Authorities authorities, Set<AreaCode> members) {

    /** Everyone is whoever reports anything in a period. */
    List<ComparedAuthority> of(Scope scope, Cube cube, Period period) {
        return scope instanceof Scope.Everyone
                ? named(cube.authorities().stream().filter(code -> reports(cube, code, period)).toList()) : of(scope, cube);
    }

    /** Everyone is whoever has figures at all. */
    List<ComparedAuthority> of(Scope scope, Cube cube) {
        if (scope instanceof Scope.Chosen chosen) {
            return chosen.authorities().stream().map(code -> compared(known(code, cube))).toList();
        }
        if (scope instanceof Scope.One one) {
            return List.of(compared(known(one.authority(), cube)));
        }
        return named(scope instanceof Scope.Members ? List.copyOf(members) : cube.authorities());
    }

    private List<ComparedAuthority> named(List<AreaCode> codes) {
        return codes.stream().map(this::compared)
                .sorted(Comparator.comparing(ComparedAuthority::name).thenComparing(ComparedAuthority::code)).toList();
    }

    private AreaCode known(AreaCode code, Cube cube) {
        if (cube.authority(code) < 0 && authorities.find(code).isEmpty()) {
            throw new UnknownException("No authority has the code " + code + "; write the three-digit code of DfE, such as 831 for Derby");
        }
        return code;
    }

    /** Whether an authority has a figure; markers alone count within its life, not the {@code z} that DfE prints outside. */
    private boolean reports(Cube cube, AreaCode code, Period period) {
        int a = cube.authority(code);
        int p = cube.period(period);
        boolean alive = authorities.find(code).map(one -> one.exists(period.end())).orElse(true);
        for (int s = 0; p >= 0 && s < cube.series().size(); s++) {
            long cell = cube.number(a, p, s);
            if (cell >= 0 || cell == Cube.OTHER || cell != Cube.ABSENT && alive) {
                return true;
            }
        }
        return false;
    }

    ComparedAuthority compared(AreaCode code) {
        return new ComparedAuthority(code, authorities.find(code).map(Authority::onsCode).orElse(""),
                authorities.find(code).map(Authority::name).orElse(code.code()), members.contains(code));
    }
}
