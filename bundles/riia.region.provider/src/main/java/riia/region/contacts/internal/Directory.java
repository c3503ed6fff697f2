// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.ActiveRegion;
import riia.region.Organisation;
import riia.region.RegionProfile;
import riia.region.RegionProfile.Role;

/** The organisations and roles of the active region: what a contact can be of, and how people write it. */
final class Directory {

    /** Offices that every authority has, whether or not the memorandum names them. */
    private static final List<Role> STANDING = List.of(role("dcs", "Director of Children's Services"),
            role("deputy-dcs", "Deputy Director of Children's Services"), role("data-lead", "Data lead"),
            role("lead-member", "Lead Member for Children's Services"), role("cex", "Chief Executive"));

    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>(STANDING);
    private final List<Role> titles = new ArrayList<>();
    private final Authorities authorities;

    Directory(Optional<ActiveRegion> active, Authorities authorities) {
        this.authorities = authorities;
        Optional<RegionProfile> profile = active.flatMap(ActiveRegion::profile);
        active.map(ActiveRegion::members).orElse(List.of()).forEach(code -> organisations.add(new Organisation(code.code(),
                authorities.find(code).map(Authority::name).orElse(code.code()))));
        profile.ifPresent(region -> {
            organisations.add(new Organisation(region.id(), region.name()));
            region.partners().forEach(partner -> organisations.add(new Organisation(partner.id(), partner.name())));
            region.roles().stream().filter(role -> STANDING.stream().noneMatch(one -> one.id().equals(role.id()))).forEach(roles::add);
            titles.addAll(region.roles());
        });
    }

    private static Role role(String id, String title) {
        return new Role(id, title, 1, Optional.empty());
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations);
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    /** The organisation of an id or a name; an authority also by any spelling that England's register knows. */
    Optional<Organisation> organisation(String given) {
        return organisations.stream().filter(one -> one.id().equals(given) || one.name().equalsIgnoreCase(given)).findFirst()
                .or(() -> member(given));
    }

    private Optional<Organisation> member(String name) {
        Optional<String> code = name.isBlank() ? Optional.empty()
                : authorities.match("", "", name).authority().map(Authority::code).map(AreaCode::code);
        return organisations.stream().filter(one -> code.equals(Optional.of(one.id()))).findFirst();
    }

    /** The role of an id or a title, the memorandum's titles included. */
    Optional<Role> role(String given) {
        return Stream.concat(roles.stream(), titles.stream())
                .filter(one -> one.id().equalsIgnoreCase(given) || one.title().equalsIgnoreCase(given)).findFirst();
    }

    String organisationChoices() {
        return organisations.stream().map(one -> one.id() + " " + one.name()).collect(Collectors.joining(", "));
    }

    String roleChoices() {
        return roles.stream().map(Role::id).collect(Collectors.joining(", "));
    }

    /** By organisation and role as they stand here, what is here no more last; the rest of the order is kept. */
    Comparator<Row> order() {
        List<String> where = organisations.stream().map(Organisation::id).toList();
        List<String> what = roles.stream().map(Role::id).toList();
        return Comparator.comparingInt((Row row) -> place(where, row.organisation())).thenComparing(Row::organisation)
                .thenComparingInt(row -> place(what, row.role())).thenComparing(Row::role);
    }

    private static int place(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }
}
