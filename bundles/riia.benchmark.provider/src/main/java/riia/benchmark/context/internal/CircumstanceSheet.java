// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.ContextException;
import riia.indicator.ImportPreview;
import riia.indicator.ListFiles;
import riia.indicator.spi.Row;
import riia.reference.Authorities;
import riia.reference.Authority;

/** A file of circumstances: every row is looked at before any is added. */
final class CircumstanceSheet {

    static final List<String> COLUMNS = List.of("authority", "kind", "from", "to", "outcome", "source");
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String KINDS = Arrays.stream(Circumstance.Kind.values()).map(Circumstance.Kind::code)
            .collect(Collectors.joining(", "));

    private final String file;
    private final Authorities authorities;
    private final Admission admission;
    private final List<CircumstanceEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Map<String, Integer> headings = Map.of();

    private CircumstanceSheet(String file, Authorities authorities, Admission admission) {
        this.file = file;
        this.authorities = authorities;
        this.admission = admission;
    }

    static CircumstanceSheet read(ImportPreview list, Authorities authorities, Admission admission) {
        CircumstanceSheet sheet = new CircumstanceSheet(list.file(), authorities, admission);
        sheet.problems.addAll(list.problems());
        List<Row> rows = list.sheets().stream().map(ImportPreview.Sheet::rows).filter(one -> !one.isEmpty()).findFirst().orElse(List.of());
        if (list.problems().isEmpty() && sheet.heading(rows)) {
            rows.stream().skip(1).filter(row -> Arrays.stream(row.cells()).anyMatch(cell -> !cell.isBlank())).forEach(sheet::take);
        }
        return sheet;
    }

    List<CircumstanceEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean heading(List<Row> rows) {
        List<String> found = rows.isEmpty() ? List.of() : Arrays.stream(rows.get(0).cells()).map(one -> one.strip().toLowerCase(Locale.ROOT))
                .toList();
        headings = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            headings.putIfAbsent(found.get(i), i);
        }
        if (rows.size() > ListFiles.MOST_ROWS) {
            problem(ListFiles.MOST_ROWS, COLUMNS.get(0), "more rows", "at most " + ListFiles.MOST_ROWS + " rows in one file");
        } else if (found.size() != COLUMNS.size() || !headings.keySet().containsAll(COLUMNS)) {
            problem(rows.isEmpty() ? 1 : rows.get(0).number(), COLUMNS.get(0), String.join(",", found),
                    "each of the headings " + String.join(",", COLUMNS) + " once, and no other");
        }
        return problems.isEmpty();
    }

    private void take(Row row) {
        int before = problems.size();
        Optional<Authority> authority = authority(cell(row, "authority"));
        Optional<Circumstance.Kind> kind = kind(cell(row, "kind"));
        Optional<LocalDate> from = day(cell(row, "from"));
        Optional<LocalDate> to = day(cell(row, "to"));
        require(authority.isPresent(), row, "authority", "the code or name of a local authority");
        require(kind.isPresent(), row, "kind", "one of " + KINDS);
        require(from.isPresent(), row, "from", "the first day, such as 2026-04-01 or 01/04/2026");
        require(to.isPresent() || cell(row, "to").isEmpty(), row, "to", "the last day, or nothing");
        if (problems.size() == before) {
            admit(row, new CircumstanceEntry(authority.orElseThrow().code(), kind.orElseThrow(), from.orElseThrow(), to,
                    cell(row, "outcome"), cell(row, "source")));
        }
    }

    private void admit(Row row, CircumstanceEntry given) {
        try {
            CircumstanceEntry entry = CircumstanceEntry.admitted(given, admission);
            require(!entries.contains(entry), row, "authority", "no row that says the same as another");
            entries.add(entry);
        } catch (ContextException e) {
            String column = e.getMessage().startsWith("The ") ? e.getMessage().split(" ")[1] : "from";
            problems.add(problem(row.number(), column, "", "a circumstance that can be kept", e.getMessage()));
        }
    }

    private String cell(Row row, String heading) {
        return row.cell(headings.get(heading)).strip();
    }

    private Optional<Authority> authority(String text) {
        boolean code = text.matches("[0-9]{3}");
        return text.isEmpty() ? Optional.empty() : authorities.match(code ? text : "", "", code ? "" : text).authority();
    }

    private static Optional<Circumstance.Kind> kind(String text) {
        return Arrays.stream(Circumstance.Kind.values())
                .filter(one -> one.code().equalsIgnoreCase(text) || one.label().equalsIgnoreCase(text)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(text.indexOf('/') > 0 ? LocalDate.parse(text, BRITISH)
                    : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void require(boolean sound, Row row, String column, String expected) {
        if (!sound) {
            problem(row.number(), column, cell(row, column), expected);
        }
    }

    private void problem(int row, String column, String found, String expected) {
        problems.add(problem(row, column, found, expected, "'" + column + "' is " + (found.isEmpty() ? "empty" : "'" + found + "'")
                + "; expected " + expected));
    }

    private Problem problem(int row, String column, String found, String expected, String sentence) {
        return new Problem(Severity.ERROR, "circumstance-" + column, Place.cell(file, row, column), Subject.NONE, found, expected,
                "Row " + row + ": " + sentence + ". Mend it and import the file again; nothing of it was added");
    }
}
