// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.contribution.ContributedFile.State;
import riia.contribution.Contributions;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.indicator.Measure.Kind;
import riia.indicator.spi.ReturnRules;
import riia.indicator.spi.SampleFiles;

/** The files that the workbench brings are what the domain says. Expected: the memorandum's appendix and the domain's rules. */
class DatasetsIT {

    @InjectBundleContext
    BundleContext context;

    private Bundles bundles;
    private DatasetDefinition riia;
    private DatasetDefinition dfe;

    @BeforeEach
    void find() throws InterruptedException {
        bundles = new Bundles(context);
        riia = bundles.service(Datasets.class).find("riia").orElseThrow();
        dfe = bundles.service(Datasets.class).find("dfe").orElseThrow();
    }

    @Test
    void every_file_of_our_own_is_in_use() throws InterruptedException {
        var files = bundles.service(Contributions.class).files();
        assertThat(files).filteredOn(file -> Set.of("dataset", "region", "returns", "sample").contains(file.type())).hasSize(36)
                .allSatisfy(file -> assertThat(file.state()).as(file.path() + file.cause()).isEqualTo(State.ACTIVE));
        assertThat(files).filteredOn(file -> Set.of("benchmark", "packs").contains(file.type())).as("of areas that are not in this run")
                .hasSize(files.size() - 36).allSatisfy(file -> assertThat(file.state()).isEqualTo(State.UNKNOWN_TYPE));
    }

    @Test
    void the_quarterly_dataset_has_the_24_indicators_in_order() {
        assertThat(riia.indicators()).extracting(Indicator::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).mapToObj(n -> String.format("R%02d", n)).toList());
        assertThat(riia.indicators()).filteredOn(one -> one.polarity() == Polarity.LOW).extracting(Indicator::id)
                .containsExactly("R03", "R13", "R14");
        assertThat(riia.indicators()).filteredOn(one -> one.polarity() == Polarity.HIGH).extracting(Indicator::id).containsExactly("R06");
        assertThat(riia.indicators()).filteredOn(one -> one.basis() == Indicator.Basis.STOCK).extracting(Indicator::id)
                .containsExactly("R07", "R11", "R15", "R18", "R19", "R20", "R21");
        assertThat(riia.indicators()).allSatisfy(one -> assertThat(one.decimals()).isEqualTo(1));
    }

    @Test
    void percentages_divide_by_the_counts_that_the_memorandum_names() {
        Map<String, String> of = riia.indicators().stream().filter(one -> one.measures().get(0).kind() == Kind.PERCENTAGE)
                .collect(Collectors.toMap(Indicator::id, one -> one.measures().get(0).of().orElseThrow()));
        assertThat(of).containsExactlyInAnyOrderEntriesOf(Map.of("R03", "R02", "R06", "R05", "R09", "R08", "R13", "R10", "R14", "R10",
                "R20", "R19"));
    }

    @Test
    void denominators_that_the_memorandum_does_not_name_are_said_to_be_assumed() {
        assertThat(riia.indicators()).filteredOn(one -> one.measures().stream().anyMatch(Measure::assumed)).extracting(Indicator::id)
                .containsExactly("R19", "R21", "R22", "R23", "R24");
        assertThat(riia.indicators()).flatExtracting(Indicator::measures).filteredOn(one -> one.kind() == Kind.RATE)
                .hasSize(18).allSatisfy(rate -> {
                    assertThat(rate.per()).isEqualTo(10_000);
                    assertThat(rate.population()).contains(new Measure.Population("0-17", 0));
                });
    }

    @Test
    void referrals_by_source_are_a_rate_first_and_a_share_second() {
        Indicator referrals = riia.indicator("R02").orElseThrow();
        assertThat(referrals.breakdowns()).hasSize(11).contains("Police", "Unknown");
        assertThat(referrals.measureFor("Police").kind()).isEqualTo(Kind.RATE);
        assertThat(referrals.measures()).filteredOn(one -> one.appliesTo("Police")).extracting(Measure::id)
                .containsExactly("rate", "share", "number");
        assertThat(referrals.measures()).filteredOn(one -> one.appliesTo("Total")).extracting(Measure::id).containsExactly("rate", "number");
    }

    @Test
    void the_annual_dataset_begins_with_its_seven_indicators_in_four_parts() {
        assertThat(dfe.indicators()).extracting(Indicator::id).startsWith("referrals", "rereferrals", "cin_31march", "cpp_second",
                "cla_31march", "cla_starting", "cla_ceasing");
        assertThat(dfe.indicators()).extracting(Indicator::decimals).startsWith(1, 1, 1, 1, 0, 0, 0);
        assertThat(dfe.parts()).extracting(DatasetDefinition.Part::id).containsExactly("b1", "c1", "d3", "cla", "workforce",
                "accommodation", "mye");
        assertThat(riia.indicators()).flatExtracting(one -> one.counterpart().stream().toList())
                .allSatisfy(one -> assertThat(dfe.indicator(one.indicator())).isPresent()).hasSize(7);
    }

    @Test
    void each_region_says_when_returns_are_due_and_what_it_uses() throws Exception {
        var rules = context.getServiceReferences(ReturnRules.class, "(riia.dataset=riia)");
        assertThat(rules).hasSize(3).allSatisfy(reference -> {
            ReturnRules rule = context.getService(reference);
            assertThat(rule.due()).isEqualTo(new ReturnRules.Due(1, true));
            assertThat(riia.indicators()).extracting(Indicator::id).containsAll(rule.indicators());
            assertThat(rule.indicators()).hasSize("south-east".equals(reference.getProperty("riia.region")) ? 15 : 0);
        });
    }

    /** Datasets 1 to 7 are the East Midlands'; Annex A is the South East's; London has the ADCS core. */
    @Test
    void each_region_says_which_datasets_it_collects() throws Exception {
        Map<String, List<String>> collected = context.getServiceReferences(ReturnRules.class, null).stream()
                .filter(one -> context.getService(one).collected())
                .collect(Collectors.groupingBy(one -> (String) one.getProperty("riia.region"),
                        Collectors.mapping(one -> (String) one.getProperty("riia.dataset"), Collectors.toList())));
        assertThat(collected.get("east-midlands")).containsExactlyInAnyOrder("riia", "socialcare", "workforce", "placements", "exclusions", "ncer",
                "outcomes");
        assertThat(collected.get("south-east")).containsExactlyInAnyOrder("riia", "annexa");
        assertThat(collected.get("london")).containsExactly("riia");
    }

    /** 22, six items (the last of them in two), 18 lines (R13 and R14 being one), as the memoranda count. */
    @Test
    void the_other_datasets_have_what_their_memoranda_ask_for() throws Exception {
        Datasets all = bundles.service(Datasets.class);
        assertThat(all.find("socialcare").orElseThrow().indicators()).hasSize(22);
        assertThat(all.find("workforce").orElseThrow().indicators()).extracting(Indicator::id)
                .containsExactly("W1", "W2", "W3", "W4", "W5", "W6", "W6S");
        assertThat(all.find("annexa").orElseThrow().indicators()).extracting(Indicator::id).containsExactly("R02", "R03", "R05", "R06",
                "R07", "R08", "R09", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "A1", "A2", "A3", "A4");
        for (String provisional : List.of("ncer", "outcomes")) {
            assertThat(all.find(provisional).orElseThrow().indicators()).allSatisfy(one -> assertThat(all.find("dfeeducation")
                    .orElseThrow().indicator(one.supersededBy().orElseThrow().indicator())).as(one.id()).isPresent());
        }
    }

    /** Annex A divides adopted children by those looked after, DfE by those who ceased to be: one is not the other. */
    @Test
    void adopted_children_are_divided_as_each_memorandum_says() throws Exception {
        Measure annexA = bundles.service(Datasets.class).find("annexa").orElseThrow().indicator("A4").orElseThrow().measures().get(0);
        Measure ceasing = bundles.service(Datasets.class).find("socialcare").orElseThrow().indicator("S09").orElseThrow().measures().get(0);
        assertThat(annexA.of()).contains("R15");
        assertThat(ceasing.of()).isEmpty();
        assertThat(ceasing.unit()).isEqualTo("% of children ceasing to be looked after");
    }

    @Test
    void the_sample_is_for_the_east_midlands_and_says_that_it_is_synthetic() throws Exception {
        var references = List.copyOf(context.getServiceReferences(SampleFiles.class, null));
        assertThat(references).hasSize(1);
        assertThat(references.get(0).getProperty("riia.region")).isEqualTo("east-midlands");
        SampleFiles sample = context.getService(references.get(0));
        assertThat(sample.label()).isEqualTo("SYNTHETIC SAMPLE");
        assertThat(sample.files()).extracting(SampleFiles.File::dataset).containsExactly("dfe", "dfe", "dfe", "dfe", "riia");
        for (SampleFiles.File file : sample.files()) {
            assertThat(file.source().name()).endsWith(".csv");
            try (var in = file.source().open()) {
                assertThat(new String(in.readNBytes(32), java.nio.charset.StandardCharsets.UTF_8)).contains("time_period");
            }
        }
    }

    @Test
    void a_dataset_leaves_with_its_bundle_and_comes_back() throws BundleException, InterruptedException {
        bundles.named("riia.dataset.dfe").stop();
        try {
            assertThat(bundles.service(Datasets.class).find("dfe")).isEqualTo(Optional.empty());
        } finally {
            bundles.named("riia.dataset.dfe").start();
        }
        assertThat(bundles.service(Datasets.class).find("dfe")).isPresent();
    }
}
