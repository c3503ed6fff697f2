// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.PeriodType;
import riia.base.Severity;
import riia.contribution.spi.ContributionException;
import riia.indicator.CheckDeclaration;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.DatasetDefinition.Sensitivity;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Basis;
import riia.indicator.Indicator.Polarity;
import riia.indicator.LayoutDeclaration.Column;
import riia.indicator.LayoutDeclaration.Role;
import riia.indicator.Measure;
import riia.indicator.Measure.Kind;
import riia.indicator.Measure.Population;
import riia.indicator.Measure.Scope;
import riia.indicator.spi.Dataset;

class DatasetTypeTest {

    private static final String LEAST = """
            {
              "id": "least", "name": "Least", "version": "1", "periodType": "quarter",
              "indicators": [
                {"id": "A", "name": "Alpha", "basis": "flow"}
              ]
            }
            """;

    private final DatasetType type = new DatasetType();

    @Test
    void reads_everything_that_a_file_can_say() throws ContributionException {
        Dataset dataset = type.parse(FakeSource.resource("every-key.json"));
        DatasetDefinition definition = dataset.definition();

        assertThat(definition.id()).isEqualTo("example");
        assertThat(definition.version()).isEqualTo("1.2.0");
        assertThat(definition.periodType()).isEqualTo(PeriodType.REPORTING_YEAR);
        assertThat(definition.sensitivity()).isEqualTo(Sensitivity.PUBLISHED);
        assertThat(definition.parts()).containsExactly(
                new DatasetDefinition.Part("c1", "Referrals", List.of("referrals", "rereferrals")),
                new DatasetDefinition.Part("cla", "Children looked after", List.of("cla_31march", "agencies")));
        assertThat(definition.indicators().get(3)).isEqualTo(new Indicator("agencies", "Agencies", "", Basis.STOCK, Polarity.NEUTRAL,
                1, List.of(new Measure("supplied", Kind.SUPPLIED, "words", 1, Optional.empty(), Optional.empty(), false, Scope.ALL)),
                List.of(), "", "", Optional.empty(), Collects.TEXT, true, List.of("good", "poor"),
                Optional.of(new Indicator.Counterpart("dfe", "agencies"))));
        assertThat(definition.indicators().get(0)).isEqualTo(new Indicator("referrals", "Referrals", "Referrals in the year.",
                Basis.FLOW, Polarity.NEUTRAL, 1, List.of(
                        new Measure("rate", Kind.RATE, "per 10,000 aged 0-17", 10_000, Optional.of(new Population("0-17", 0)),
                                Optional.empty(), true, Scope.ALL),
                        new Measure("share", Kind.PERCENTAGE, "% of referrals", 100, Optional.empty(), Optional.of("referrals"),
                                false, Scope.PARTS)),
                List.of("Schools", "Police"), "1", "front door", Optional.of(new Indicator.Counterpart("dfe", "referrals"))));
        assertThat(definition.layouts().get(0).columns()).contains(
                new Column("referral_count", "rereferrals", "Total", Role.DENOMINATOR, Map.of()));
        assertThat(definition.checks()).containsExactly(
                new CheckDeclaration("rereferrals-referrals", "notGreaterThan", Severity.ERROR,
                        Map.of("part", "rereferrals", "whole", "referrals"), "re-referrals are referrals"),
                new CheckDeclaration("supplied", "supplied", Severity.WARNING, Map.of(), ""));
        assertThat(type.properties(dataset)).containsEntry("service.ranking", 5).containsEntry("riia.dataset", "example");
    }

    @Test
    void gives_what_is_not_said_the_usual_value() throws ContributionException {
        DatasetDefinition definition = type.parse(new FakeSource(LEAST)).definition();

        assertThat(definition.sensitivity()).isEqualTo(Sensitivity.AGGREGATE);
        assertThat(definition.layouts()).containsExactly(LayoutDeclarationReader.STANDARD);
        assertThat(definition.checks()).isEmpty();
        Indicator indicator = definition.indicators().get(0);
        assertThat(indicator.polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(indicator.decimals()).isEqualTo(1);
        assertThat(indicator.measures()).singleElement().extracting(Measure::kind).isEqualTo(Kind.NUMBER);
        assertThat(type.properties(new DeclaredDataset(definition, 0))).containsEntry("service.ranking", 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // replaced | by | line | expected in the message
        "\"basis\" | \"bais\" | 4 | 'basis' is missing from an indicator",
        "\"flow\" | \"flow\", \"polarty\": \"low\" | 4 | unknown key 'polarty' in an indicator; expected only id, name",
        "\"flow\" | \"flood\" | 4 | 'basis' is 'flood'; expected one of flow, stock",
        "\"Alpha\" | 12 | 4 | 'name' of an indicator has 12; expected a text in quotes",
        "\"flow\" | \"flow\", \"decimals\": \"one\" | 4 | 'decimals' of an indicator has 'one'; expected a whole number",
        "\"flow\" | \"flow\", \"decimals\": 9 | 4 | 'decimals' of A is 9; expected 0 to 6",
        "\"flow\" | \"flow\", \"breakdowns\": [\"x\", 7] | 4 | has 7; expected a text in quotes",
        "\"flow\" | \"flow\", \"breakdowns\": \"x\" | 4 | has 'x'; expected a list in square brackets",
        "\"flow\" | \"flow\", \"measures\": [{\"kind\": \"percentage\", \"of\": \"B\"}] | 4 | 'of' of A names 'B', which is no indicator",
        "\"flow\" | \"flow\", \"measures\": [{\"kind\": \"number\", \"of\": \"A\"}] | 4 | is of A and no percentage",
        "\"flow\" | \"flow\", \"measures\": [{\"kind\": \"rate\"}] | 4 | is a rate and names no population",
        "\"quarter\" | \"quarterly\" | 2 | expected one of quarter, financial year, reporting year, academic year, term, snapshot",
        "\"flow\" | \"flow\", \"collects\": \"words\" | 4 | expected one of count, supplied, mean, decimal, money, range, text",
        "\"flow\" | \"flow\", \"collects\": \"text\", \"measures\": [{\"kind\": \"number\"}] | 4 | collects no count and has a measure that is",
        "\"flow\" | \"flow\", \"values\": [\"good\"] | 4 | lists the words of a text and collects none",
        "\"flow\" | \"flow\", \"openBreakdowns\": \"yes\" | 4 | expected true or false",
        "\"flow\" | \"flow\", \"supersededBy\": {\"dataset\": \"dfe\"} | 4 | 'indicator' is missing from what supersedes it",
        "\"least\" | \"Least!\" | 1 | Dataset id 'Least!' is not lower-case letters and digits",
        "\"version\": \"1\", |  | 1 | 'version' is missing from a dataset; expected a text",
        "\"flow\"} | \"flow\"}, {\"id\": \"A\", \"name\": \"Again\", \"basis\": \"flow\"} | 1 | two of indicator 'A'",
        "\"flow\"} | \"flow\"}] \"x\" | 4 | not JSON",
        "\"flow\" | \"flow\", \"id\": \"B\" | 4 | Duplicate",
    })
    void says_what_is_wrong_and_on_which_line(String replaced, String by, int line, String message) {
        String content = LEAST.replace(replaced, by == null ? "" : by);
        assertThat(content).isNotEqualTo(LEAST);

        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(new FakeSource(content)))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"role\": \"supplied\" | \"role\": \"rate\" | 44 | expected one of number, denominator, supplied, population, sum",
        "\"indicator\": \"rereferrals\", \"role\": \"supplied\" | \"indicator\": \"rerefs\" | 44 | names 'rerefs', which is no indicator",
        "\"part\": \"cla\" | \"part\": \"c2\" | 47 | layout 'dfe-cla' names 'c2', which is no part of this dataset; expected one of c1, cla",
        "\"referrals\", \"breakdown\": \"Total\" | \"referrals\", \"breakdown\": \"Housing\" | 41 | expected one of Total, Schools, Police",
        "[\"cla_31march\" | [\"referrals\" | 1 | indicator 'cla_31march' is in none of the parts",
        "\"severity\": \"error\" | \"severity\": \"fatal\" | 57 | 'severity' is 'fatal'; expected one of error, warning",
    })
    void verifies_what_places_of_a_file_say_of_each_other(String replaced, String by, int line, String message) {
        String whole = FakeSource.resource("every-key.json").content();
        String content = whole.replace(replaced, by);
        assertThat(content).isNotEqualTo(whole);

        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(new FakeSource(content)))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void refuses_an_empty_file_and_one_that_is_no_object() {
        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(new FakeSource("")))
                .withMessageContaining("empty");
        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(new FakeSource("[1]")))
                .withMessage("line 1: found a list; expected a dataset in braces");
    }
}
