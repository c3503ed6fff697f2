// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.region.RegionProfile;

/** The schema for authors of region files describes the keys that are read, no more and no fewer. */
class RegionSchemaTest {

    private Map<String, Json> properties;

    @BeforeEach
    void read() throws IOException, ContributionException {
        JsonObject schema = JsonDocument.read(FileSource.of(Path.of("src/main/resources/schema/region.schema.json"), ""), "a schema");
        properties = schema.map("properties", value -> value);
    }

    @Test
    void of_a_region() {
        assertThat(properties).containsOnlyKeys(Stream.concat(Stream.of("$schema"), components(RegionProfile.class)).toList());
    }

    @ParameterizedTest
    @CsvSource({"memorandum, Memorandum", "subRegions, SubRegion", "roles, Role", "groups, Group", "partners, Partner"})
    void of_a_part(String key, String record) throws ContributionException, ClassNotFoundException {
        JsonObject part = JsonObject.of(properties.get(key), "a schema");
        JsonObject object = part.value("items", items -> JsonObject.of(items, "a schema")).orElse(part);

        assertThat(object.map("properties", value -> value))
                .containsOnlyKeys(components(Class.forName(RegionProfile.class.getName() + "$" + record)).toList());
    }

    private static Stream<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents()).map(RecordComponent::getName);
    }
}
