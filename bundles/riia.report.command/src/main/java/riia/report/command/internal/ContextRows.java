// SPDX-License-Identifier: Apache-2.0
package riia.report.command.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comments;
import riia.benchmark.context.Explanations;
import riia.report.HandlingMark;

/** What people say of figures and what is known besides them, one row each; of a group one for each member. */
final class ContextRows {

    static final String FIELDS = "kind, id, authority, dataset, indicator, period, from, to, text, source, replaces, withdrawn,"
            + " withdrawn_reason, noted, noted_by, role, handling";

    private static final String NONE = "";

    private final String handling;
    private final List<List<String>> rows = new ArrayList<>();

    ContextRows(HandlingMark mark) {
        handling = String.join(" | ", mark.lines());
    }

    ContextRows add(Comments comments, Explanations explanations, Circumstances circumstances, AuthorityGroups groups) {
        comments.kept().forEach(one -> said(one.kind().name().toLowerCase(Locale.ROOT) + " comment", one.id(), one.about(), NONE, one.text(),
                List.of(one.replaces().orElse(NONE), one.withdrawn().map(why -> why.at().toString()).orElse(NONE),
                        one.withdrawn().map(why -> why.reason()).orElse(NONE)), one.at(), one.by()));
        explanations.kept().forEach(one -> said(one.due().isPresent() ? "explanation requested" : "explanation waived", NONE, one.about(),
                one.due().map(LocalDate::toString).orElse(NONE), one.waived().orElse(NONE), List.of(NONE, NONE, NONE), one.at(), one.by()));
        circumstances.all().forEach(one -> rows.add(List.of(one.kind().code(), one.id(), one.authority().code(), NONE, NONE, NONE,
                one.from().toString(), one.to().map(LocalDate::toString).orElse(NONE), one.outcome(), one.source(), NONE, NONE, NONE, NONE,
                NONE, NONE, handling)));
        groups.all().stream().filter(one -> one.own()).forEach(group -> group.members().forEach(one -> rows.add(List.of("group", group.id(),
                one.code(), NONE, NONE, NONE, NONE, NONE, group.name(), NONE, NONE, NONE, NONE, NONE, NONE, NONE, handling))));
        return this;
    }

    private void said(String kind, String id, About about, String to, String text, List<String> after, Instant at, Actor by) {
        List<String> row = new ArrayList<>(List.of(kind, id, about.authority().map(AreaCode::code).orElse(NONE), about.dataset(),
                about.indicator(), about.period().code(), NONE, to, text, NONE));
        row.addAll(after);
        row.addAll(List.of(at.toString(), by.person(), by.role(), handling));
        rows.add(row);
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
