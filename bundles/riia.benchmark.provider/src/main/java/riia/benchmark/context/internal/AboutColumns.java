// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Ref;
import riia.benchmark.context.About;

/** The columns that say what a row is about. */
final class AboutColumns {

    private AboutColumns() {
    }

    static About of(ResultSet row) throws SQLException {
        return new About(Optional.ofNullable(row.getString("area")).map(AreaCode::new), row.getString("dataset"),
                row.getString("indicator_id"), Period.parse(row.getString("period")));
    }

    /** As the journal names a thing about it. */
    static Ref ref(String kind, String id, About about) {
        return new Ref("benchmark", kind, id, title(about));
    }

    /** Such as {@code 831 R03 2025-26-Q2}. */
    static String title(About about) {
        return about.authority().map(AreaCode::code).orElse("region") + " " + about.indicator() + " " + about.period();
    }
}
