// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Value;

/**
 * The accepted figures of one dataset: authority by period by series. Immutable; safe on every thread. Positions count from 0;
 * a position that is not there is -1.
 *
 * <p>A cell is a {@code long}: a count if not negative, {@link #ABSENT} if nothing was reported, otherwise a marker, see
 * {@link #marker}. What is no count (a decimal, a supplied percentage) is {@link #OTHER} and read with {@link #value}.
 */
@ProviderType
public interface Cube {

    /** Nothing was reported. */
    long ABSENT = Long.MIN_VALUE;

    /** A value that is no count; see {@link #value}. */
    long OTHER = Long.MIN_VALUE + 1;

    /** The definition whose figures these are. */
    DatasetDefinition definition();

    /** The store's sequence as of which they are. */
    long sequence();

    /** Those with figures: the region's members and comparators, former authorities too, by code. */
    List<AreaCode> authorities();

    /** Those with figures, oldest first. */
    List<Period> periods();

    /** Indicators of the definition with their breakdowns, in its order, {@code Total} first, those of open indicators by name last. */
    List<Series> series();

    /** An indicator and one breakdown of it. */
    record Series(String indicator, String breakdown) {
    }

    int authority(AreaCode code);

    int period(Period period);

    int series(String indicator, String breakdown);

    /** The count as reported. */
    long number(int authority, int period, int series);

    /** What the file gave to divide by. */
    long denominator(int authority, int period, int series);

    /** The value as reported, whatever its kind. */
    Optional<Value> value(int authority, int period, int series);

    /** The rate or percentage as the file supplied it. */
    Optional<Value> supplied(int authority, int period, int series);

    /** What a region or England published for itself in the same file; for cross-checking only, never pooled. */
    Optional<Figure> published(AreaCode area, Period period, String indicator, String breakdown);

    /** Whether any authority has a value, not just a marker, for an indicator's total in a period. */
    default boolean reports(String indicator, Period period) {
        int p = period(period);
        int s = series(indicator, Indicator.TOTAL);
        for (int a = 0; p >= 0 && s >= 0 && a < authorities().size(); a++) {
            long cell = number(a, p, s);
            if (cell >= 0 || cell == OTHER || supplied(a, p, s).filter(one -> !(one instanceof Value.Marked)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How many accepted figures are of indicators or breakdowns that the definition no longer has: kept, but not here. */
    default int hidden() {
        return 0;
    }

    /** The cell of a marker. */
    static long cell(Marker marker) {
        return -1L - marker.ordinal();
    }

    /** The marker of a cell, if it holds one. */
    static Optional<Marker> marker(long cell) {
        long index = -1L - cell;
        Marker[] all = Marker.values();
        return cell < 0 && index < all.length && index >= 0 ? Optional.of(all[(int) index]) : Optional.empty();
    }
}
