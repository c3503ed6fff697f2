// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.time.LocalDate;
import java.util.List;

import riia.command.Table;
import riia.indicator.Exemption;

/** Dated exceptions as every command reports them. */
final class ExceptionRows {

    static final String FIELDS = "id, authority, authority_name, dataset, from, to, agreed_by, reason, noted, noted_by";

    private ExceptionRows() {
    }

    static Table table(List<Exemption> all, ReturnGiven given) {
        return new Table(List.of(FIELDS.split(", ")), all.stream().map(one -> Table.row(one.id(), one.authority().code(),
                given.name(one.authority()), one.dataset().orElse(null), one.from().toString(),
                one.to().map(LocalDate::toString).orElse(null), one.agreedBy(), one.reason(), one.at().toString(), one.by().person())).toList());
    }
}
