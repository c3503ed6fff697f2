// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.util.List;

/** The findings as a page of Markdown. */
final class Report {

    private Report() {
    }

    static String of(Machine machine, List<Finding> findings) {
        StringBuilder page = new StringBuilder("""
                # Benchmarks

                Machine: %s. Figures are the median of several runs with minimum and maximum; a rival is measured in the same run, in turn
                with the product. Seconds are of whole processes, by the clock on the wall. Written by `mvn -B -Pbenchmarks verify`.

                | measure | workbench | rival | ratio | aim | reached |
                |---|---|---|---|---|---|
                """.formatted(machine));
        findings.forEach(finding -> page.append(row(finding)));
        page.append("\nHow each was measured:\n\n");
        findings.forEach(finding -> page.append("- **").append(finding.what()).append(".** ").append(finding.note()).append('\n'));
        return page.toString();
    }

    private static String row(Finding finding) {
        return "| " + finding.what() + " | " + finding.ours().map(Samples::toString).orElse("not measured") + " | "
                + finding.rival().map(rival -> rival.name() + ": " + rival.samples()).orElse("") + " | "
                + finding.ratio().map(Samples::number).orElse("") + " | " + aim(finding) + " | " + reached(finding) + " |\n";
    }

    private static String aim(Finding finding) {
        return finding.aim().map(most -> Samples.number(most) + (finding.ratioAimed() ? " x" : " " + finding.ours().orElseThrow().unit()))
                .orElse("");
    }

    private static String reached(Finding finding) {
        return finding.reached().map(yes -> yes ? "yes" : "**no: " + excess(finding) + " x the aim**").orElse("");
    }

    private static String excess(Finding finding) {
        double figure = finding.ratioAimed() ? finding.ratio().orElseThrow() : finding.ours().orElseThrow().median();
        return Samples.number(figure / finding.aim().orElseThrow());
    }
}
