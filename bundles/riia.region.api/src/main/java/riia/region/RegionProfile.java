// SPDX-License-Identifier: Apache-2.0
package riia.region;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * A region as its memorandum of understanding has it: identity and people's roles, never people. What a region decides for
 * an area (due dates, stages, sharing) is contributed to that area, not here.
 *
 * @param id such as {@code east-midlands}
 * @param name such as {@code East Midlands}
 * @param alliance the alliance's name
 * @param version of this profile; records remember under which they began
 * @param ranking among profiles of the same id the highest wins; 0 unless told
 * @param memorandum the source
 * @param handlingMark what every file of the region says about its handling
 * @param members the local authorities
 * @param subRegions groups of members, where the region publishes them
 * @param roles who holds office, as roles
 * @param groups who meets
 * @param partners bodies that deliver for members, such as a children's trust
 */
public record RegionProfile(String id, String name, String alliance, String version, int ranking, Memorandum memorandum,
        String handlingMark, List<AreaCode> members, List<SubRegion> subRegions, List<Role> roles, List<Group> groups,
        List<Partner> partners) {

    /** The memorandum of understanding: title, first day as text ("September 2022"), term, and where to read it. */
    public record Memorandum(String title, String commences, String term, String source) {
    }

    /** A published part of the region. */
    public record SubRegion(String id, String name, List<AreaCode> members) {
    }

    /**
     * An office.
     *
     * @param id such as {@code lead-dcs}
     * @param title such as {@code Lead Director of Children's Services}
     * @param seats how many hold it at once; the East Midlands have two Lead Members
     * @param clause of the memorandum, if it names one
     */
    public record Role(String id, String title, int seats, Optional<String> clause) {
    }

    /**
     * A body that meets.
     *
     * @param meetings how often, in the memorandum's words
     * @param roles ids of the roles that attend
     * @param clause of the memorandum, if it names one
     */
    public record Group(String id, String name, String meetings, List<String> roles, Optional<String> clause) {
    }

    /** A body that is no authority but delivers for some. */
    public record Partner(String id, String name, List<AreaCode> serves) {
    }

    public RegionProfile {
        if (id.isBlank() || name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("A region has an id, a name and a version");
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Region " + id + " has no members");
        }
        members = List.copyOf(members);
        subRegions = List.copyOf(subRegions);
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
        partners = List.copyOf(partners);
    }
}
