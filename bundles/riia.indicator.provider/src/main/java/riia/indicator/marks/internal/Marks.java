// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.indicator.Exemption;
import riia.indicator.NilReturn;
import riia.indicator.Promise;
import riia.indicator.Return;

/** What is known of returns besides their versions, as of one moment. */
public final class Marks {

    private final Map<Return, NilReturn> nils = new HashMap<>();
    private final Map<Return, Promise> promises = new HashMap<>();
    private final List<Exemption> exemptions;

    public Marks(Connection connection) throws SQLException {
        new NilTable(connection).standing().forEach(one -> nils.put(one.of(), one));
        new PromiseTable(connection).all().forEach(one -> promises.putIfAbsent(one.of(), one));
        exemptions = new ExemptionTable(connection).all();
    }

    /** The returns that were declared nil. */
    public Set<Return> declared() {
        return Set.copyOf(nils.keySet());
    }

    /** That there is nothing to report, while that stands. */
    public Optional<NilReturn> nil(Return of) {
        return Optional.ofNullable(nils.get(of));
    }

    /** What was promised last. */
    public Optional<Promise> promise(Return of) {
        return Optional.ofNullable(promises.get(of));
    }

    /** By which exception a return that falls due on a day is not expected; of several the one noted last. */
    public Optional<Exemption> exemption(Return of, LocalDate due) {
        return exemptions.stream().filter(one -> one.covers(of, due)).findFirst();
    }
}
