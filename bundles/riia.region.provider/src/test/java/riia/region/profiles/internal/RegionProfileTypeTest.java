// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.contribution.spi.ContributionException;
import riia.region.RegionProfile;
import riia.region.RegionProfile.Group;
import riia.region.RegionProfile.Partner;
import riia.region.RegionProfile.Role;

class RegionProfileTypeTest {

    static final String LEAST = """
            {"id": "north", "name": "North", "version": "1",
             "handlingMark": "internal",
             "members": ["840", "841"],
             "roles": [{"id": "chair", "title": "Chair"}],
             "groups": [{"id": "board", "name": "Board", "roles": ["chair"]}]}
            """;

    private final RegionProfileType type = new RegionProfileType();

    /** Numbers of authorities by the memoranda of the three regions. */
    @ParameterizedTest
    @CsvSource({"eastmidlands, east-midlands, East Midlands, 10", "southeast, south-east, South East, 19", "london, london, London, 33"})
    void reads_the_regions_that_the_workbench_brings(String bundle, String id, String name, int members)
            throws IOException, ContributionException {
        RegionProfile profile = type.parse(shipped(bundle, id));

        assertThat(profile.id()).isEqualTo(id);
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.members()).hasSize(members).doesNotHaveDuplicates();
        assertThat(profile.handlingMark()).isNotBlank();
        assertThat(profile.memorandum().commences()).isNotBlank();
        assertThat(profile.groups()).isNotEmpty();
    }

    /** East Midlands memorandum 4.1 (two Lead Members), 4.6, 4.7, and its eleventh signatory. */
    @Test
    void knows_the_east_midlands_by_their_memorandum() throws IOException, ContributionException {
        RegionProfile profile = type.parse(shipped("eastmidlands", "east-midlands"));

        assertThat(profile.roles()).contains(new Role("lead-member", "RIIA Lead Member", 2, Optional.of("4.1")));
        assertThat(profile.groups()).extracting(Group::id)
                .containsExactly("governance-board", "executive-group", "dcs-group", "operational-group");
        assertThat(profile.groups()).extracting(group -> group.clause().orElseThrow()).containsExactly("1.3", "4.6", "4.2", "4.7");
        assertThat(profile.partners()).containsExactly(new Partner("northamptonshire-childrens-trust", "Northamptonshire Children's Trust",
                List.of(new AreaCode("940"), new AreaCode("941"))));
        assertThat(type.properties(profile)).containsEntry("service.ranking", 0);
    }

    @Test
    void takes_the_ranking_from_the_file() throws ContributionException {
        RegionProfile profile = type.parse(least(LEAST.replace("\"version\": \"1\"", "\"version\": \"1\", \"ranking\": 7")));

        assertThat(type.properties(profile)).containsEntry("service.ranking", 7);
        assertThat(profile.alliance()).isEqualTo("North");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // replaced | by | line | expected in the message
        "\"841\" | \"84\" | 3 | found '84'; expected the three-digit code of an authority",
        "\"841\" | \"840\" | 3 | member '840' stands twice",
        "[\"840\", \"841\"] | [] | 1 | Region north has no members",
        "[\"chair\"] | [\"clerk\"] | 5 | 'clerk' is no role of this region; expected one of [chair]",
        "\"title\" | \"name\" | 4 | 'title' is missing from a role",
        "\"handlingMark\" | \"handling\" | 1 | 'handlingMark' is missing from a region",
        "\"roles\": [{ | \"subRegions\": [{\"id\": \"x\", \"name\": \"X\", \"members\": [\"842\"]}], \"roles\": [{ | 4 | '842' is no member of this region",
        "\"id\": \"north\" | \"id\": \"south\" | 0 | the bundle says that it is for region 'north'",
    })
    void says_what_is_wrong_and_on_which_line(String replaced, String by, int line, String message) {
        String content = LEAST.replace(replaced, by);
        assertThat(content).isNotEqualTo(LEAST);

        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(least(content)))
                .withMessageContaining(message).satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    private static FileSource least(String content) {
        return new FileSource("riia/region/north.json", "north", content);
    }

    private static FileSource shipped(String bundle, String id) throws IOException {
        return FileSource.of(Path.of("../riia.region." + bundle + "/src/main/resources/riia/region/" + id + ".json"), id);
    }
}
