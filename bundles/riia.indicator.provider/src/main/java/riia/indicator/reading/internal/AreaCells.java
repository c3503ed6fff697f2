// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import riia.base.AreaCode;
import riia.base.Subject;
import riia.indicator.spi.Row;
import riia.reference.Authorities;
import riia.reference.EnglishRegion;
import riia.reference.Match;

/**
 * Which place a row speaks of. Codes and name of an authority must agree; a row that combines two is not kept, and said so.
 */
final class AreaCells {

    /** Columns without which a place cannot be told. */
    static final List<String> REQUIRED = List.of("geographic_level", "old_la_code", "la_name", "new_la_code");
    /** Columns that tell regions and countries. */
    static final List<String> OPTIONAL = List.of("country_code", "country_name", "region_code", "region_name");

    private static final Pattern COMBINED = Pattern.compile("\\s*\\w+\\s*(/\\s*\\w+\\s*)+");
    /** DfE's halves of London, which ONS does not count among the nine regions. */
    private static final Map<String, String> HALVES = Map.of("E13000001", "Inner London", "E13000002", "Outer London");

    /** What DfE writes for a place that is not known, or not in England. */
    private static final Set<String> UNKNOWN = Set.of("x", "z");

    private record Triple(String dfeCode, String onsCode, String name) {
    }

    private final Authorities authorities;
    private final Findings findings;
    private final Map<Triple, Match> matches = new HashMap<>();
    private final int level;
    private final int dfeCode;
    private final int onsCode;
    private final int name;
    private final int[] optional;
    private Triple last = new Triple("", "", "");
    private Match lastMatch;

    AreaCells(Header header, Authorities authorities, Findings findings) {
        this.authorities = authorities;
        this.findings = findings;
        this.level = header.position("geographic_level");
        this.dfeCode = header.position("old_la_code");
        this.name = header.position("la_name");
        this.onsCode = header.position("new_la_code");
        this.optional = OPTIONAL.stream().mapToInt(header::position).toArray();
    }

    /** The place, or empty if the row is not to be read, which is then reported. */
    Optional<AreaCode> read(Row row) {
        return switch (row.cell(level).strip().toLowerCase(Locale.ROOT)) {
            case "local authority" -> authority(row);
            case "regional" -> region(row, cell(row, 2), cell(row, 3));
            case "national" -> country(row, cell(row, 0), cell(row, 1));
            default -> {
                findings.warning("level", row, "geographic_level", Subject.NONE, row.cell(level),
                        "Local authority, Regional or National", "The row is not kept.");
                yield Optional.empty();
            }
        };
    }

    private Optional<AreaCode> authority(Row row) {
        Match match = match(row.cell(dfeCode), row.cell(onsCode), row.cell(name));
        if (match.authority().isPresent()) {
            return Optional.of(match.authority().get().code());
        }
        if (UNKNOWN.contains(row.cell(dfeCode).strip()) && UNKNOWN.contains(row.cell(onsCode).strip())) {
            findings.warning("no-authority", row, "old_la_code", Subject.NONE, match.found(), "an authority of England",
                    "The row is of no authority that is known, and is not kept.");
        } else if (COMBINED.matcher(row.cell(dfeCode)).matches() && row.cell(dfeCode).indexOf('/') > 0) {
            findings.warning("combined", row, "old_la_code", Subject.NONE, row.cell(dfeCode), "one authority a row",
                    "The row combines several authorities and is not kept.");
        } else {
            findings.contradiction(row, "old_la_code", match.found(), match.expected());
        }
        return Optional.empty();
    }

    private Match match(String dfe, String ons, String spelled) {
        if (lastMatch == null || dfe != last.dfeCode() || ons != last.onsCode() || spelled != last.name()) {
            last = new Triple(dfe, ons, spelled);
            lastMatch = matches.computeIfAbsent(last, one -> authorities.match(one.dfeCode(), one.onsCode(), one.name()));
        }
        return lastMatch;
    }

    private Optional<AreaCode> region(Row row, String code, String spelled) {
        if (UNKNOWN.contains(code)) {
            findings.warning("no-region", row, "region_code", Subject.NONE, code + ", " + spelled, "the code of an English region",
                    "The row is of no region that is known, and is not kept.");
            return Optional.empty();
        }
        Optional<String> known = Optional.ofNullable(HALVES.get(code)).or(() -> authorities.regions().stream()
                .filter(one -> one.code().code().equals(code)).map(EnglishRegion::name).findFirst());
        return agreed(row, "region_code", code, spelled, known);
    }

    private Optional<AreaCode> country(Row row, String code, String spelled) {
        Optional<String> known = code.equals(AreaCode.ENGLAND.code()) ? Optional.of("England") : Optional.empty();
        return agreed(row, "country_code", code, spelled, known);
    }

    private Optional<AreaCode> agreed(Row row, String column, String code, String spelled, Optional<String> known) {
        if (known.isPresent() && (spelled.isEmpty() || simple(spelled).equals(simple(known.get())))) {
            return Optional.of(new AreaCode(code));
        }
        findings.contradiction(row, column, code + ", " + spelled,
                known.map(right -> code + " is " + right).orElse("expected the code of England or of one of its regions"));
        return Optional.empty();
    }

    private static String simple(String words) {
        return words.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
    }

    private String cell(Row row, int which) {
        return optional[which] < 0 ? "" : row.cell(optional[which]).strip();
    }
}
