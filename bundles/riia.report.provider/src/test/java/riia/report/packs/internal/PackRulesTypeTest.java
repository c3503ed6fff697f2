// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.report.document.Document.Branding;
import riia.report.spi.PackRules;
import riia.testkit.ContributionTypeContract;
import riia.testkit.json.SchemaAgreement;

class PackRulesTypeTest extends ContributionTypeContract<PackRules> {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/></svg>";

    /** What a contrast is, what lies in another file, and that a list names nothing twice, no schema of ours says. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile("reaches a contrast|'logo' names|a section twice");

    @Override
    protected ContributionType<PackRules> type() {
        return new PackRulesType();
    }

    @Override
    protected String sound() {
        return resource("every-key.json");
    }

    @Override
    protected InputStream neighbour(String relativePath) throws IOException {
        return new Fake("", LOGO).open(relativePath);
    }

    @Test
    void reads_everything_that_a_region_can_say() throws ContributionException {
        PackRules rules = type().parse(new Fake(sound(), LOGO));
        assertThat(rules).isEqualTo(new PackRules("1.2.0", 3, new Branding("An alliance", "#1d5a96", Optional.of(LOGO)),
                Map.of("quarter", List.of("rug", "summary"), "authority", List.of("short-rug"), "challenge", List.of("figures", "room"))));
        assertThat(type().properties(rules)).containsEntry("service.ranking", 3);
    }

    @Test
    void says_what_is_wrong_and_in_which_line() {
        assertRefused("\n\"branding\": {\"name\": \"x\", \"accent\": \"#ffcc00\"}", 2, "reaches a contrast of 1.5 : 1 with white");
        assertRefused("\"branding\": {\"name\": \"x\", \"accent\": \"red\"}", 1, "expected a colour such as");
        assertRefused("\"branding\": {\"name\": \"x\", \"accent\": \"#1d5a96\"}, \"sections\": {\"quarter\": [\"rug\", \"rug\"]}", 1, "twice");
        assertRefused("\"branding\": {\"name\": \"x\", \"accent\": \"#1d5a96\"}, \"sections\": {\"weekly\": [\"rug\"]}", 1, "weekly");
        assertRefused("\"branding\": {\"name\": \"x\", \"accent\": \"#1d5a96\", \"logo\": \"none.svg\"}", 1, "none.svg");
    }

    @Test
    void a_logo_runs_nothing_and_points_nowhere() {
        for (String logo : List.of("<svg><script/></svg>", "<svg onload='x'/>", "<svg><image href=\"http://example.org/x.png\"/></svg>",
                "<svg style=\"fill:url(http://example.org)\"/>", "no image", "<svg>" + "x".repeat(70_000) + "</svg>")) {
            assertThatExceptionOfType(ContributionException.class).as(logo).isThrownBy(() -> type().parse(new Fake(sound(), logo)))
                    .withMessageContaining("logo.svg");
        }
    }

    /** Ratios as the definition of WCAG 2.1 gives them for black, mid-grey #767676 (the darkest grey that is often named) and white. */
    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Contrast.withWhite("#000000")).isCloseTo(21, within(0.001));
        assertThat(Contrast.withWhite("#767676")).isCloseTo(4.54, within(0.005));
        assertThat(Contrast.withWhite("#ffffff")).isCloseTo(1, within(0.001));
    }

    @Test
    void schema_and_parser_judge_alike() throws ContributionException {
        new SchemaAgreement(resource("/schema/packs.schema.json"), text -> new Fake(text, LOGO)).assertAgreed(type(), sound(), BEYOND_A_SCHEMA);
    }

    @Test
    void our_regions_files_follow_the_schema_and_are_read() throws ContributionException {
        for (String region : List.of("eastmidlands", "london", "southeast")) {
            String text = file("../riia.region." + region + "/src/main/resources/riia/packs/packs.json");
            assertThat(new SchemaAgreement(resource("/schema/packs.schema.json")).accepts(text)).as(region).isTrue();
            assertThat(type().parse(new Fake(text, LOGO)).branding().name()).contains("(");
        }
    }

    private void assertRefused(String rest, int line, String words) {
        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type().parse(new Fake("{\"version\": \"1\", " + rest + "}", LOGO)))
                .withMessageContaining(words).satisfies(refused -> assertThat(refused.line()).isEqualTo(line));
    }

    private static String resource(String path) {
        try (InputStream in = PackRulesTypeTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A contributed file with a logo beside it. */
    private record Fake(String text, String logo) implements ContributionSource {

        @Override
        public String path() {
            return "riia/packs/fake.json";
        }

        @Override
        public String region() {
            return "";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public InputStream open(String relativePath) throws IOException {
            if (!relativePath.equals("logo.svg")) {
                throw new FileNotFoundException(relativePath);
            }
            return new ByteArrayInputStream(logo.getBytes(StandardCharsets.UTF_8));
        }
    }
}
