// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Subject;
import riia.indicator.spi.Row;

/** Which period a row is about, by DfE's {@code time_period} and {@code time_identifier}. */
final class PeriodCells {

    /** Columns without which a period cannot be told. */
    static final List<String> REQUIRED = List.of("time_period", "time_identifier");

    /** Identifiers, and how the code of their period ends. */
    private static final Map<String, String> ENDINGS = Map.of("financial year q1", "-Q1", "financial year q2", "-Q2",
            "financial year q3", "-Q3", "financial year q4", "-Q4", "financial year", "", "academic year", "-AY",
            "autumn term", "-T1", "spring term", "-T2", "summer term", "-T3");
    private static final String REPORTING_YEAR = "reporting year";
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-/]?(\\d{2})");
    private static final Map<PeriodType, String> EXAMPLES = Map.of(
            PeriodType.QUARTER, "time_period 202526 with time_identifier Financial year Q1, Q2, Q3 or Q4",
            PeriodType.FINANCIAL_YEAR, "time_period 202526 with time_identifier Financial year",
            PeriodType.REPORTING_YEAR, "time_period 2025 with time_identifier Reporting year",
            PeriodType.ACADEMIC_YEAR, "time_period 202425 with time_identifier Academic year",
            PeriodType.TERM, "time_period 202425 with time_identifier Autumn term, Spring term or Summer term",
            PeriodType.SNAPSHOT, "time_period 2025-09-30 with any time_identifier");

    private final PeriodType type;
    private final Optional<Period> given;
    private final Findings findings;
    private final int time;
    private final int identifier;
    private final Map<String, Optional<Period>> known = new HashMap<>();
    private String lastTime;
    private String lastIdentifier;
    private Optional<Period> last = Optional.empty();

    /** @param given the period of rows that do not say */
    PeriodCells(Header header, PeriodType type, Optional<Period> given, Findings findings) {
        this.type = type;
        this.given = given;
        this.findings = findings;
        this.time = header.position("time_period");
        this.identifier = header.position("time_identifier");
    }

    /** The period, or empty if the row's is none of the dataset's, which is then reported. */
    Optional<Period> read(Row row, AreaCode area) {
        Optional<Period> period = parsed(row.cell(time), row.cell(identifier));
        if (period.isEmpty()) {
            findings.error("period", row, knownIdentifier(row) ? "time_period" : "time_identifier",
                    new Subject(Optional.of(area), Optional.empty(), Optional.empty()),
                    (row.cell(time).strip() + " " + row.cell(identifier).strip()).strip(), EXAMPLES.get(type),
                    "Correct the period; the row is not kept.");
        }
        return period;
    }

    private boolean knownIdentifier(Row row) {
        String text = row.cell(identifier).strip().toLowerCase(Locale.ROOT);
        return ENDINGS.containsKey(text) || text.equals(REPORTING_YEAR);
    }

    private Optional<Period> parsed(String timeText, String identifierText) {
        if (timeText != lastTime || identifierText != lastIdentifier) {
            lastTime = timeText;
            lastIdentifier = identifierText;
            last = known.computeIfAbsent(timeText + '\n' + identifierText, key ->
                    said(timeText.strip(), identifierText.strip().toLowerCase(Locale.ROOT)).filter(one -> one.type() == type));
        }
        return last;
    }

    private Optional<Period> said(String timeText, String identifierText) {
        return timeText.isEmpty() && identifierText.isEmpty() ? given : parse(timeText, identifierText);
    }

    private static Optional<Period> parse(String timeText, String identifierText) {
        Matcher years = YEARS.matcher(timeText);
        if (ENDINGS.containsKey(identifierText)) {
            return years.matches() ? period(years.group(1) + "-" + years.group(2) + ENDINGS.get(identifierText)) : Optional.empty();
        }
        boolean day = timeText.length() == 10;
        return identifierText.equals(REPORTING_YEAR) == day ? Optional.empty() : period(timeText);
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(Period.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
