// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Comparator;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Ref;

/**
 * What an authority owes, or has sent, for one dataset and period: whether or not anything came. Its versions are
 * {@link Submission}s. Ordered by dataset, period, authority.
 *
 * @param dataset id of the dataset
 * @param authority whose return
 * @param period of the figures
 */
public record Return(String dataset, AreaCode authority, Period period) implements Comparable<Return> {

    private static final Comparator<Return> ORDER = Comparator.comparing(Return::dataset).thenComparing(Return::period)
            .thenComparing(Return::authority);

    public Return {
        if (dataset.isBlank() || !authority.isAuthority()) {
            throw new IllegalArgumentException("A return is of a dataset and an authority: '" + dataset + "', " + authority);
        }
    }

    /** The return that a submission is a version of. */
    public static Return of(Submission one) {
        return new Return(one.dataset(), one.authority(), one.period());
    }

    /** {@code <dataset>-<authority>-<period>}, which is how the ids of its versions begin. */
    public String id() {
        return dataset + "-" + authority + "-" + period.code();
    }

    /** As the journal names it. */
    public Ref ref() {
        return new Ref("indicator", "return", id(), id());
    }

    @Override
    public int compareTo(Return other) {
        return ORDER.compare(this, other);
    }
}
