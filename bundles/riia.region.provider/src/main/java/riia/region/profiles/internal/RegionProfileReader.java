// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import riia.base.AreaCode;
import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonObject;
import riia.contribution.spi.ContributionException;
import riia.region.RegionProfile;
import riia.region.RegionProfile.Group;
import riia.region.RegionProfile.Memorandum;
import riia.region.RegionProfile.Partner;
import riia.region.RegionProfile.Role;
import riia.region.RegionProfile.SubRegion;

/** Reads a region's file. Members come before whatever speaks of them, roles before the groups that they attend. */
final class RegionProfileReader {

    private final Set<AreaCode> members = new HashSet<>();
    private final Set<String> roles = new HashSet<>();

    private RegionProfileReader() {
    }

    static RegionProfile read(JsonObject file) throws ContributionException {
        return new RegionProfileReader().profile(file);
    }

    private RegionProfile profile(JsonObject file) throws ContributionException {
        String id = file.text("id");
        String name = file.text("name");
        String alliance = file.text("alliance", name);
        String version = file.text("version");
        int ranking = file.whole("ranking", 0);
        Memorandum memorandum = file.value("memorandum", RegionProfileReader::memorandum)
                .orElseGet(() -> new Memorandum("", "", "", ""));
        String handlingMark = file.text("handlingMark");
        List<AreaCode> codes = file.list("members", this::member);
        List<SubRegion> subRegions = file.list("subRegions", this::subRegion);
        List<Role> offices = file.list("roles", this::role);
        List<Group> groups = file.list("groups", this::group);
        List<Partner> partners = file.list("partners", this::partner);
        file.nothingElse();
        try {
            return new RegionProfile(id, name, alliance, version, ranking, memorandum, handlingMark, codes, subRegions, offices,
                    groups, partners);
        } catch (IllegalArgumentException e) {
            throw new ContributionException(file.line(), e.getMessage(), e);
        }
    }

    private static Memorandum memorandum(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a memorandum");
        Memorandum memorandum = new Memorandum(object.text("title"), object.text("commences", ""), object.text("term", ""),
                object.text("source", ""));
        object.nothingElse();
        return memorandum;
    }

    private AreaCode member(Json value) throws ContributionException {
        AreaCode code = authority(value);
        if (!members.add(code)) {
            throw new ContributionException(value.line(), "member '" + code + "' stands twice; expected each once", null);
        }
        return code;
    }

    private SubRegion subRegion(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a sub-region");
        SubRegion subRegion = new SubRegion(object.text("id"), object.text("name"), object.list("members", this::known));
        object.nothingElse();
        return subRegion;
    }

    private Role role(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a role");
        Role role = new Role(object.text("id"), object.text("title"), object.whole("seats", 1), object.optionalText("clause"));
        object.nothingElse();
        if (!roles.add(role.id())) {
            throw new ContributionException(object.line(), "there are two of role '" + role.id() + "'; expected each id once", null);
        }
        return role;
    }

    private Group group(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a group");
        String id = object.text("id");
        List<String> attending = object.list("roles", role -> mentioned(role, JsonObject.asText(role), roles, "role"));
        Group group = new Group(id, object.text("name"), object.text("meetings", ""), attending, object.optionalText("clause"));
        object.nothingElse();
        return group;
    }

    private Partner partner(Json value) throws ContributionException {
        JsonObject object = JsonObject.of(value, "a partner");
        Partner partner = new Partner(object.text("id"), object.text("name"), object.list("serves", this::known));
        object.nothingElse();
        return partner;
    }

    private AreaCode known(Json value) throws ContributionException {
        return mentioned(value, authority(value), members, "member");
    }

    private static AreaCode authority(Json value) throws ContributionException {
        String code = JsonObject.asText(value);
        if (!code.matches("\\d{3}")) {
            throw new ContributionException(value.line(), "found " + value.describe()
                    + "; expected the three-digit code of an authority", null);
        }
        return new AreaCode(code);
    }

    private static <T> T mentioned(Json value, T id, Collection<T> known, String kind) throws ContributionException {
        if (!known.contains(id)) {
            throw new ContributionException(value.line(), "'" + id + "' is no " + kind + " of this region; expected one of "
                    + known.stream().map(String::valueOf).sorted().toList(), null);
        }
        return id;
    }
}
