// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.indicator.Indicator.Polarity;

/** Authorities by indicators, with the region and England below. */
final class RugTable {

    /** How a comparator from another collection begins. */
    private static final String ANNUAL = "DfE annual ";

    private final Comparisons comparisons;
    private final String region;
    private final Html html;

    RugTable(Comparisons comparisons, String region, Html html) {
        this.comparisons = comparisons;
        this.region = region;
        this.html = html;
    }

    void write() {
        html.raw("<div class=\"rug\" tabindex=\"0\" role=\"region\" aria-labelledby=\"title\">\n<table>\n<caption>")
                .text(comparisons.authorities().size() + " authorities by " + comparisons.indicators().size()
                        + " indicators, " + comparisons.period().code() + ", with the region and England below. Letters and"
                        + " figures beside a value are bands and quarters; see the legend.")
                .raw("</caption>\n<thead>\n");
        themes();
        headings();
        html.raw("</thead>\n<tbody>\n");
        for (int i = 0; i < comparisons.authorities().size(); i++) {
            authority(comparisons.authorities().get(i), i);
        }
        html.raw("</tbody>\n<tfoot>\n");
        pooled(region, false);
        pooled("England", true);
        html.raw("</tfoot>\n</table>\n</div>\n");
    }

    private void themes() {
        List<IndicatorComparison> all = comparisons.indicators();
        html.raw("<tr class=\"themes\"><td></td>");
        for (int from = 0; from < all.size();) {
            String theme = all.get(from).indicator().theme();
            int to = from + 1;
            while (to < all.size() && all.get(to).indicator().theme().equals(theme)) {
                to++;
            }
            html.raw("<th scope=\"colgroup\" colspan=\"" + (to - from) + "\"").attribute("title", theme).raw("><span>").text(theme).raw("</span></th>");
            from = to;
        }
        html.raw("</tr>\n");
    }

    private void headings() {
        html.raw("<tr class=\"headings\"><th scope=\"col\"><button type=\"button\">Authority</button></th>");
        for (IndicatorComparison one : comparisons.indicators()) {
            html.raw("<th scope=\"col\"").attribute("title", one.heading() + ": " + one.indicator().definition())
                    .raw("><div><button type=\"button\"><b>").text(one.indicator().id()).raw("</b> <span>")
                    .text(one.heading()).raw("</span></button><small class=\"unit\">").text(one.measure().unit())
                    .raw("</small><small class=\"direction\">").text(Words.direction(one.polarity())).raw("</small></div></th>");
        }
        html.raw("</tr>\n");
    }

    private void authority(ComparedAuthority authority, int at) {
        html.raw("<tr").raw(authority.member() ? "" : " class=\"other\"").raw("><th scope=\"row\">").text(authority.name())
                .raw("</th>");
        for (IndicatorComparison one : comparisons.indicators()) {
            Row row = one.rows().get(at);
            html.raw("<td").raw(shade(one, row)).attribute("title", Words.cell(authority, one, row)).raw(">");
            if (row.value().isPresent()) {
                html.raw("<small>").text(sign(one, row)).raw("</small> ").text(row.value().get().toPlainString());
            } else if (row.unranked().isPresent()) {
                html.raw("<span class=\"words\">").text(Words.shortened(row.unranked().get())).raw("</span>");
            } else {
                html.raw("<i>").text(Words.symbol(row.marker())).raw("</i>");
            }
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }

    /** Bands where a direction is good, quarters where none is. */
    private static String shade(IndicatorComparison one, Row row) {
        if (one.polarity() == Polarity.NEUTRAL) {
            return row.quarter().map(quarter -> " class=\"q" + quarter + "\"").orElse("");
        }
        return row.band().map(band -> " class=\"" + Character.toLowerCase(band) + "\"").orElse("");
    }

    /** The second sign beside the colour; without either, the position within the region. */
    private static String sign(IndicatorComparison one, Row row) {
        return row.band().map(String::valueOf).or(() -> one.polarity() == Polarity.NEUTRAL ? row.quarter().map(String::valueOf)
                : Optional.empty()).or(() -> row.rankRegion().map(rank -> Words.ordinal(rank.rank()))).orElse("");
    }

    private void pooled(String name, boolean england) {
        html.raw("<tr><th scope=\"row\">").text(name).raw("<small> pooled</small></th>");
        comparisons.indicators().forEach(one -> pooled(name, one, england));
        html.raw("</tr>\n");
    }

    private void pooled(String name, IndicatorComparison one, boolean england) {
        Pooled figure = england ? one.england() : one.region();
        String value = figure.value().map(BigDecimal::toPlainString).orElse("\u2013");
        boolean annual = england && one.comparator().startsWith(ANNUAL);
        html.raw("<td").attribute("title", name + ": " + one.heading() + "\n"
                + figure.value().map(shown -> value + " " + one.measure().unit()).orElse("No value") + "; " + figure.present()
                + " authorities present" + (england ? "\nFrom: " + one.comparator() : "")).raw(">").text(value)
                .raw("<small class=\"n\">").text(annual ? one.comparator().substring(ANNUAL.length())
                        : england && figure.present() == 0 ? "none" : "n " + figure.present())
                .raw("</small></td>");
    }
}
