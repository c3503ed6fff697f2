// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.indicator.spi.Row;
import riia.reference.Authorities;
import riia.reference.EnglishRegion;
import riia.reference.Match;

/** Looks at the columns that name the place of a row. */
final class PlaceCells {

    private static final Map<String, String> COUNTRIES = Map.of("E92000001", "England", "K02000001", "United Kingdom", "K03000001",
            "Great Britain", "K04000001", "England and Wales", "W92000004", "Wales", "S92000003", "Scotland", "N92000002", "Northern Ireland");
    private static final Map<String, String> LONDON = Map.of("E13000001", "Inner London", "E13000002", "Outer London");
    private static final String UNKNOWN = "xz";

    private record Triple(String dfe, String ons, String name) {
    }

    private final Map<String, Integer> positions;
    private final Authorities authorities;
    private final Remarks remarks;
    private final Map<Triple, Match> matches = new HashMap<>();
    private final Map<String, String> nameOfCode = new HashMap<>();
    private final Map<String, String> codeOfName = new HashMap<>();

    PlaceCells(Map<String, Integer> positions, Authorities authorities, Remarks remarks) {
        this.positions = positions;
        this.authorities = authorities;
        this.remarks = remarks;
    }

    /** Columns that only make sense together. */
    void headings(Row row) {
        for (List<String> together : List.of(Geography.REGION, Geography.LOCAL)) {
            if (together.stream().anyMatch(positions::containsKey)) {
                together.stream().filter(one -> !positions.containsKey(one)).forEach(one -> remarks.error("place-column", row.number(), one,
                        String.join(", ", together.stream().filter(positions::containsKey).toList()), "a column " + one + " beside them",
                        "A place is known by its code and its name together."));
            }
        }
    }

    void row(Row row, String level) {
        Optional<List<String>> columns = Geography.columns(level);
        if (columns.isEmpty()) {
            if (positions.containsKey("geographic_level")) {
                remarks.error("geographic-level", row.number(), "geographic_level", level, "one of " + String.join(", ", Geography.levels()),
                        "The row is not read.");
            }
            return;
        }
        complete(row, level, columns.get());
        country(row);
        region(row, level);
        if (level.equals(Geography.AUTHORITY)) {
            authority(row);
        }
        national(row, level);
        Geography.pairs().forEach((code, name) -> pair(row, code, name));
    }

    private void complete(Row row, String level, List<String> columns) {
        List<String> present = columns.stream().filter(positions::containsKey).toList();
        if (present.isEmpty()) {
            remarks.error("place-column", row.number(), columns.get(0), level, "the columns " + String.join(", ", columns) + " for this level",
                    "The place of such a row is not known.");
        }
        for (String column : present) {
            if (cell(row, column).isEmpty() && !(column.equals("school_urn") || column.equals("school_laestab"))) {
                remarks.warning("place-empty", row.number(), column, "", "filled for the level " + level, "The place of the row is in doubt.");
            }
        }
    }

    private void country(Row row) {
        String code = cell(row, "country_code");
        String name = cell(row, "country_name");
        if (positions.containsKey("country_code") && positions.containsKey("country_name") && !name.equals(COUNTRIES.get(code))) {
            remarks.error("code-name", row.number(), "country_code", code + ", " + name,
                    COUNTRIES.containsKey(code) ? code + " is " + COUNTRIES.get(code) : "the code of a country, such as E92000001 for England",
                    "Correct the code or the name.");
        }
    }

    private void region(Row row, String level) {
        String code = cell(row, "region_code");
        String name = cell(row, "region_name");
        if (code.isEmpty() && name.isEmpty()) {
            if (positions.containsKey("region_code") && (level.equals(Geography.AUTHORITY) || level.equals("Local authority district"))) {
                remarks.warning("place-empty", row.number(), "region_code", "", "the region in which the place lies", "It is known from the place itself.");
            }
            return;
        }
        String known = Optional.ofNullable(LONDON.get(code)).or(() -> authorities.regions().stream().filter(one -> one.code().code().equals(code))
                .map(EnglishRegion::name).findFirst()).orElse("");
        boolean elsewhere = code.equals("z") || code.equals("x");
        if (!elsewhere && (known.isEmpty() || !Simplified.of(known).equals(Simplified.of(name)))) {
            remarks.error("code-name", row.number(), "region_code", code + ", " + name,
                    known.isEmpty() ? "code and name of an English region, or nothing" : code + " is " + known, "Correct the code or the name.");
        }
    }

    private void authority(Row row) {
        Triple triple = new Triple(cell(row, "old_la_code"), cell(row, "new_la_code"), cell(row, "la_name"));
        boolean unknown = UNKNOWN.contains(triple.dfe()) && UNKNOWN.contains(triple.ons());
        if (triple.dfe().isEmpty() && triple.ons().isEmpty() && triple.name().isEmpty() || unknown && !triple.dfe().isEmpty()) {
            return;
        }
        Match match = matches.computeIfAbsent(triple, one -> authorities.match(one.dfe(), one.ons(), one.name()));
        if (match.authority().isEmpty()) {
            remarks.error("code-name", row.number(), "old_la_code", match.found(), match.expected(), "Correct the code or the name; the row is not read.");
        }
    }

    /** A row of a whole country or region says nothing of a place within. */
    private void national(Row row, String level) {
        if (level.equals(Geography.NATIONAL) || level.equals(Geography.REGIONAL)) {
            for (String column : Geography.LOCAL) {
                if (!cell(row, column).isEmpty()) {
                    remarks.warning("place-full", row.number(), column, cell(row, column), "an empty cell for the level " + level, "It is not read.");
                }
            }
        }
    }

    private void pair(Row row, String codeColumn, String nameColumn) {
        String code = cell(row, codeColumn);
        String name = cell(row, nameColumn);
        if (code.isEmpty() || name.isEmpty() || UNKNOWN.contains(code)) {
            if (code.isEmpty() != name.isEmpty()) {
                remarks.warning("code-name", row.number(), codeColumn, code + ", " + name, "code and name of a place, or neither", "The place is in doubt.");
            }
            return;
        }
        if (!Geography.plausible(codeColumn, code)) {
            remarks.warning("code-name", row.number(), codeColumn, code, "a code of this kind of place", "The place is in doubt.");
        }
        once(row, codeColumn, code, name, nameOfCode);
        once(row, nameColumn, name, code, codeOfName);
    }

    private void once(Row row, String column, String one, String other, Map<String, String> known) {
        String before = known.putIfAbsent(column + '\n' + one, other);
        if (before != null && !before.equals(other)) {
            remarks.warning("code-name", row.number(), column, one + ", " + other, one + " with " + before + ", as in an earlier row",
                    "One place has one code and one name.");
        }
    }

    private String cell(Row row, String heading) {
        Integer position = positions.get(heading);
        return position == null ? "" : row.cell(position).strip();
    }
}
