// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import riia.base.Actor;
import riia.indicator.Chases;
import riia.indicator.Exemptions;
import riia.indicator.NilReturns;
import riia.indicator.Return;
import riia.report.HandlingMark;

/**
 * What is known of returns besides their versions, one row each: nil returns that stand, dated exceptions, promises, and when a
 * return was asked for.
 */
final class TrackerRows {

    static final String FIELDS = "kind, dataset, authority, period, from, to, agreed_by, reason, noted, noted_by, role, handling";

    private final String handling;
    private final List<List<String>> rows = new ArrayList<>();

    TrackerRows(HandlingMark mark) {
        handling = String.join(" | ", mark.lines());
    }

    TrackerRows add(NilReturns nils, Exemptions exemptions, Chases chases) {
        nils.standing().forEach(one -> row("nil return", one.of(), "", "", "", one.reason(), one.at(), one.by()));
        exemptions.list().forEach(one -> rows.add(List.of("exception", one.dataset().orElse(""), one.authority().code(), "",
                one.from().toString(), one.to().map(LocalDate::toString).orElse(""), one.agreedBy(), one.reason(), one.at().toString(),
                one.by().person(), one.by().role(), handling)));
        chases.allPromises().forEach(one -> row("promise", one.of(), "", one.until().toString(), "", one.reason(), one.at(), one.by()));
        chases.all().forEach(one -> row("asked for", one.of(), "", "", one.role(), "", one.at(), one.by()));
        return this;
    }

    private void row(String kind, Return of, String from, String to, String party, String reason, Instant at, Actor by) {
        rows.add(List.of(kind, of.dataset(), of.authority().code(), of.period().code(), from, to, party, reason, at.toString(), by.person(),
                by.role(), handling));
    }

    void write(OutputStream target) throws IOException {
        CsvLines out = new CsvLines(target);
        out.line(List.of(FIELDS.split(",\\s+")));
        for (List<String> row : rows) {
            out.line(row);
        }
        out.flush();
    }
}
