// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Indicator;
import riia.report.HandlingMark;

/** The whole page: mark, title, legend, table, notes, definitions, mark again. */
final class RugPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Comparisons comparisons;
    private final String region;
    private final HandlingMark mark;
    private final Html html = new Html();

    RugPage(Comparisons comparisons, String region, HandlingMark mark) {
        this.comparisons = comparisons;
        this.region = region;
        this.mark = mark;
    }

    String write() {
        String title = "Tartan rug, " + region + ", " + comparisons.period().code();
        html.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';")
                .raw(" script-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n").element("title", title).raw("\n<style>\n")
                .file("rug.css").raw("</style>\n</head>\n<body>\n<header>\n<p class=\"mark\">");
        marks();
        html.raw("</p>\n<h1 id=\"title\">").text(region).raw(" <span>").text(comparisons.period().code()).raw("</span></h1>\n<p>")
                .text(comparisons.dataset().name() + ", " + basis()).raw("</p>\n");
        legend();
        html.raw("</header>\n<main>\n");
        new RugTable(comparisons, region, html).write();
        notes();
        definitions();
        html.raw("</main>\n<footer>\n<p class=\"mark\">");
        marks();
        html.raw("</p>\n</footer>\n<script>\n").file("rug.js").raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void marks() {
        mark.lines().forEach(line -> html.element("span", line).raw(" "));
    }

    private String basis() {
        Period period = comparisons.period();
        return switch (period.type()) {
            case QUARTER -> "one quarter as it is: flows within it, stocks at its end. Not comparable with a year's flows";
            case SNAPSHOT -> "as it stood on that day";
            default -> period.type().label() + " to " + DAY.format(period.end());
        };
    }

    private void legend() {
        html.raw("<dl class=\"legend\">\n");
        if (has(row -> row.band().isPresent())) {
            html.raw("<div><dt>Where a direction is good</dt><dd class=\"a\"><b>A</b> best quarter of England</dd>")
                    .raw("<dd class=\"b\"><b>B</b> second</dd><dd class=\"c\"><b>C</b> third</dd>")
                    .raw("<dd class=\"d\"><b>D</b> fourth</dd></div>\n");
        }
        if (has(row -> row.quarter().isPresent() && row.band().isEmpty())) {
            html.raw("<div><dt>Where none is</dt><dd class=\"q1\"><b>1</b> highest quarter of England</dd>")
                    .raw("<dd class=\"q2\"><b>2</b></dd><dd class=\"q3\"><b>3</b></dd>")
                    .raw("<dd class=\"q4\"><b>4</b> lowest</dd></div>\n");
        }
        if (has(row -> row.value().isPresent() && row.quarter().isEmpty() && row.rankRegion().isPresent())) {
            html.raw("<div><dt>Not shaded</dt><dd>1st, 2nd: position in the region, best or else highest first</dd></div>\n");
        }
        Set<Marker> markers = new TreeSet<>();
        comparisons.indicators().forEach(one -> one.rows().forEach(row -> row.marker().ifPresent(markers::add)));
        html.raw("<div><dt>No value</dt>");
        markers.stream().filter(marker -> !marker.symbol().isEmpty()).forEach(marker -> html.raw("<dd><b>").text(marker.symbol())
                .raw("</b> ").text(marker.label()).raw("</dd>"));
        html.raw("<dd><b>\u2013</b> no figure</dd></div>\n</dl>\n");
    }

    private boolean has(Predicate<Row> what) {
        return comparisons.indicators().stream().anyMatch(one -> one.rows().stream().anyMatch(what));
    }

    private void notes() {
        html.raw("<section class=\"notes\">\n<h2>What stands behind it</h2>\n<ul>\n");
        html.element("li", "The region and England are pooled: the sum of counts over the sum of denominators of those present (n);"
                + " ranks, quarters, means and medians are of unrounded values.").raw("\n");
        grouped(true).forEach((source, ids) -> html.element("li", ids + ": divided by " + source).raw("\n"));
        grouped(false).forEach((comparator, ids) -> html.element("li", ids + ": England and statistical neighbours, "
                + comparator).raw("\n"));
        html.element("li", "A difference is a question, not a verdict: small counts vary by chance, practice and recording differ."
                + " The figures open a conversation; they make no league table.").raw("\n</ul>\n</section>\n");
    }

    /** Indicators by where their denominators, or their comparators, come from. */
    private Map<String, String> grouped(boolean denominators) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (IndicatorComparison one : comparisons.indicators()) {
            Set<String> sources = denominators
                    ? one.rows().stream().filter(row -> row.value().isPresent()).map(Row::denominatorSource)
                            .filter(source -> !source.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new))
                    : Set.of(one.comparator());
            sources.forEach(source -> groups.computeIfAbsent(source, key -> new LinkedHashSet<>()).add(one.indicator().id()));
        }
        return groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> String.join(", ", group.getValue()),
                (one, other) -> one, LinkedHashMap::new));
    }

    private void definitions() {
        html.raw("<details>\n<summary>Definitions</summary>\n<dl class=\"definitions\">\n");
        for (IndicatorComparison one : comparisons.indicators()) {
            Indicator indicator = one.indicator();
            html.raw("<dt>").text(indicator.id() + " " + indicator.name()).raw("</dt><dd>").text(indicator.definition())
                    .raw(" <small>").text(one.measure().unit() + (one.measure().assumed() ? " (assumed denominator)" : "")
                            + (indicator.clause().isBlank() ? "" : "; memorandum: " + indicator.clause()))
                    .raw("</small></dd>\n");
        }
        html.raw("</dl>\n</details>\n");
    }
}
