// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.report.Reports;

/** A format comes and goes with its bundle, its library and its fonts where they are on Felix. */
class PdfIT {

    private static final ComparisonQuery NEWEST = ComparisonQuery.members("riia", Period.parse("2025-26-Q2"));

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    @Test
    void a_rug_is_written_as_pdf_while_the_format_is_there_and_again_when_it_is_back() throws Exception {
        Workbench workbench = new Workbench(context);
        workbench.benchmarks();
        Reports reports = workbench.service(Reports.class);
        Path target = folder.resolve("rug.pdf");
        reports.rug(Workbench.ACTOR, NEWEST, target);
        assertThat(new String(Files.readAllBytes(target), StandardCharsets.UTF_8)).startsWith("%PDF-1.7").contains("internal, not released")
                .contains("%%EOF");

        Bundle pdf = workbench.bundle("riia.report.pdf");
        pdf.stop();
        try {
            assertThat(workbench.service(Reports.class).rugFormats()).doesNotContain("pdf").contains("html");
            assertThatThrownBy(() -> workbench.service(Reports.class).rug(Workbench.ACTOR, NEWEST, folder.resolve("again.pdf")))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("again.pdf");
        } finally {
            pdf.start();
        }
        workbench.service(Reports.class).rug(Workbench.ACTOR, NEWEST, folder.resolve("again.pdf"));
        assertThat(folder.resolve("again.pdf")).isNotEmptyFile();
    }
}
