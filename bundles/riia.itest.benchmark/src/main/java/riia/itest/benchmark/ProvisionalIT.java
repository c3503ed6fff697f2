// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportSource;
import riia.indicator.Imports;
import riia.indicator.Standing;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.testkit.figures.Published;

/** Provisional figures stand until DfE's are there, and again when those are taken back. DfE's come out as published. */
class ProvisionalIT {

    private static final String FILE = "ks4_la.csv";
    private static final Period YEAR = Period.parse("2024-25-AY");
    private static final String RETURN = """
            time_period,time_identifier,geographic_level,old_la_code,la_name,new_la_code,indicator,breakdown,number,denominator
            202425,Academic year,Local authority,831,Derby,E06000015,N07,Total,37,
            202425,Academic year,Local authority,831,Derby,E06000015,N08,Total,15.9,37
            202425,Academic year,Local authority,831,Derby,E06000015,N12,Total,-1.21,30
            202425,Academic year,Local authority,831,Derby,E06000015,N02,Total,12,25
            """;

    @InjectBundleContext
    BundleContext context;

    private Workbench workbench;
    private Benchmarks benchmarks;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        benchmarks = workbench.benchmarks();
    }

    @Test
    void a_provisional_figure_is_superseded_and_stands_again_when_the_release_is_withdrawn() throws Exception {
        keep("ncer-derby.csv", RETURN.getBytes(StandardCharsets.UTF_8));
        assertThat(provisional("N08").standing()).isEqualTo(Standing.PROVISIONAL);

        keepRelease();
        assertThat(provisional("N08").standing()).isEqualTo(new Standing(Standing.Kind.SUPERSEDED,
                "superseded by DfE education statistics 2024-25-AY"));
        assertThat(provisional("N12").standing()).as("no Progress 8 is published for that year").isEqualTo(Standing.PROVISIONAL);
        assertThat(provisional("N02").standing()).as("of another release").isEqualTo(Standing.PROVISIONAL);
        assertThat(derby(provisional("N08")).value()).as("it stays to be seen").contains(new BigDecimal("15.9"));

        withdrawRelease();
        assertThat(provisional("N08").standing()).isEqualTo(Standing.PROVISIONAL);
    }

    /** Of 8,892 published shares and means with their parts one does not follow from them: Dorset's 23 of 80 of 2019, printed as 28.7%. */
    @Test
    void means_and_shares_of_key_stage_4_come_out_as_published() throws Exception {
        keepRelease();
        int equal = 0;
        int of = 0;
        try (InputStream in = Published.class.getResourceAsStream(FILE + ".gz")) {
            List<CSVRecord> rows = Published.rows(in).stream().filter(row -> row.get("geographic_level").equals("Local authority")).toList();
            for (String time : rows.stream().map(row -> row.get("time_period")).distinct().toList()) {
                Comparisons year = benchmarks.compare(ComparisonQuery.everyone("dfeeducation",
                        Period.parse(time.substring(0, 4) + "-" + time.substring(4) + "-AY")));
                for (CSVRecord row : rows.stream().filter(one -> one.get("time_period").equals(time)).toList()) {
                    for (String[] column : COLUMNS) {
                        if (number(row, column[1]) && number(row, column[2]) && number(row, column[3])) {
                            of++;
                            equal += equal(year, row, column) ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(of).isEqualTo(8_892);
        assertThat(equal).isEqualTo(8_891);
    }

    /** Indicator, published value, top, bottom. */
    private static final String[][] COLUMNS = {{"att8", "avg_att8", "t_att8", "t_pupils"}, {"aps", "avg_ebaccaps", "t_ebaccaps", "t_pupils"},
        {"p8", "avg_p8score", "t_p8score", "t_inp8calc"}, {"basics95", "pt_l2basics_95", "t_l2basics_95", "t_pupils"},
        {"basics94", "pt_l2basics_94", "t_l2basics_94", "t_pupils"}, {"ebacc", "pt_ebacc_e_ptq_ee", "t_ebacc_e_ptq_ee", "t_pupils"}};

    private static boolean number(CSVRecord row, String column) {
        return row.get(column).matches("-?\\d+(\\.\\d+)?");
    }

    private static boolean equal(Comparisons year, CSVRecord row, String[] column) {
        String group = row.get("social_care_group");
        String indicator = (group.startsWith("CLA") ? "cla" : group.startsWith("CINO") ? "cino" : "cppo") + "_ks4_" + column[0];
        int at = year.row(new AreaCode(row.get("old_la_code"))).orElseThrow();
        Optional<BigDecimal> value = year.indicator(indicator).orElseThrow().rows().get(at).value();
        return value.orElseThrow().compareTo(new BigDecimal(row.get(column[1]))) == 0;
    }

    private IndicatorComparison provisional(String indicator) {
        return benchmarks.compare(ComparisonQuery.members("ncer", YEAR)).indicator(indicator).orElseThrow();
    }

    private Row derby(IndicatorComparison comparison) {
        Comparisons all = benchmarks.compare(ComparisonQuery.members("ncer", YEAR));
        return comparison.rows().get(all.row(new AreaCode("831")).orElseThrow());
    }

    private void keepRelease() throws Exception {
        try (InputStream in = new GZIPInputStream(Published.class.getResourceAsStream(FILE + ".gz"))) {
            keep(FILE, in.readAllBytes());
        }
        for (Submission one : release(Submission.Status.RECEIVED)) {
            workbench.service(Submissions.class).accept(Workbench.ACTOR, one.id());
        }
    }

    private void withdrawRelease() throws InterruptedException {
        for (Submission one : release(Submission.Status.ACCEPTED)) {
            workbench.service(Submissions.class).withdraw(Workbench.ACTOR, one.id());
        }
    }

    private List<Submission> release(Submission.Status status) throws InterruptedException {
        return workbench.service(Submissions.class).list(new Submissions.Filter(Optional.of("dfeeducation"), Optional.of(YEAR),
                Optional.of(status), true));
    }

    private void keep(String name, byte[] bytes) throws InterruptedException {
        ImportReport report = workbench.service(Imports.class).run(new ImportRequest(ImportSource.of(name, bytes), Optional.empty(),
                Optional.empty(), Optional.empty(), ImportRequest.Mode.ACCEPT, Workbench.ACTOR), Progress.NONE);
        assertThat(report.successful()).as(report.outcome() + " " + report.problems().stream().limit(3).toList()).isTrue();
    }
}
