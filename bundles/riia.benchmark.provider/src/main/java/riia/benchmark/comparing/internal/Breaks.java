// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.SeriesBreak;
import riia.reference.Authorities;
import riia.reference.Authority;

/** Where series on one axis break. */
final class Breaks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Authorities authorities;
    private final Axis axis;
    private final Versions versions;
    private final Map<AreaCode, List<SeriesBreak>> known = new ConcurrentHashMap<>();

    Breaks(Authorities authorities, Panel panel) {
        this.authorities = authorities;
        this.axis = panel.axis();
        this.versions = panel.versions();
    }

    /** Of one authority's series, oldest first. */
    List<SeriesBreak> of(AreaCode authority, Track track) {
        List<SeriesBreak> breaks = new ArrayList<>(track.releases());
        breaks.addAll(known.computeIfAbsent(authority, this::ofEverySeries));
        breaks.sort(Comparator.comparing(SeriesBreak::at));
        return breaks;
    }

    /** Where each stretch between breaks begins on the axis, in order; the first at 0. */
    int[] starts(AreaCode authority, Track track) {
        return IntStream.concat(IntStream.of(0), of(authority, track).stream().mapToInt(one -> axis.position(one.at()))).distinct().toArray();
    }

    private List<SeriesBreak> ofEverySeries(AreaCode code) {
        List<SeriesBreak> breaks = new ArrayList<>(versions.breaks(code));
        authorities.find(code).ifPresent(authority -> reorganisations(authority, breaks));
        return breaks;
    }

    private void reorganisations(Authority authority, List<SeriesBreak> breaks) {
        for (int i = 1; i < axis.size(); i++) {
            Period period = axis.periods().get(i);
            boolean now = authority.exists(period.start());
            if (now != authority.exists(axis.periods().get(i - 1).start())) {
                breaks.add(new SeriesBreak(period, SeriesBreak.Kind.REORGANISATION, now ? began(authority) : ended(authority)));
            }
        }
    }

    private String began(Authority authority) {
        String before = authorities.all().stream().filter(one -> one.successors().contains(authority.code())).map(Authority::name)
                .collect(Collectors.joining(" and "));
        return authority.name() + " began on " + DAY.format(authority.from()) + (before.isEmpty() ? "" : ", in place of " + before);
    }

    private String ended(Authority authority) {
        Optional<LocalDate> last = authority.to();
        String after = authority.successors().stream().map(code -> authorities.find(code).map(Authority::name).orElse(code.code()))
                .collect(Collectors.joining(" and "));
        return authority.name() + " ended" + last.map(day -> " on " + DAY.format(day)).orElse("")
                + (after.isEmpty() ? "" : "; " + after + " took its place");
    }
}
