// SPDX-License-Identifier: Apache-2.0
package riia.region.command.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.RegionProfile;
import riia.region.Regions;

/** Lists England's authorities, or those of one alliance. */
@Component
@CommandDescription(name = "authorities", summary = "England's authorities through time, or a region's members", workspace = false,
        options = "--region ID  only the members of an installed region",
        notes = "Fields: authority, ons_code, name, region, from, to. Former authorities have a last day in 'to'.")
public final class AuthoritiesCommand implements Command {

    private static final List<String> COLUMNS = List.of("authority", "ons_code", "name", "region", "from", "to");

    private final Authorities authorities;
    private final Regions regions;

    @Activate
    public AuthoritiesCommand(@Reference Authorities authorities, @Reference Regions regions) {
        this.authorities = authorities;
        this.regions = regions;
    }

    @Override
    public int run(Invocation invocation) throws UsageException {
        Optional<String> region = invocation.option("--region");
        Predicate<Authority> wanted = region.isPresent() ? members(region.get()) : authority -> true;
        invocation.report(new Table(COLUMNS, authorities.all().stream().filter(wanted).map(AuthoritiesCommand::row).toList()));
        return 0;
    }

    private Predicate<Authority> members(String id) throws UsageException {
        Set<AreaCode> members = new HashSet<>(regions.installed().stream().filter(profile -> profile.id().equals(id)).findFirst()
                .orElseThrow(() -> new UsageException("'" + id + "' is no installed region; there are " + ids())).members());
        return authority -> members.contains(authority.code());
    }

    private String ids() {
        return regions.installed().stream().map(RegionProfile::id).collect(Collectors.joining(", "));
    }

    private static List<Object> row(Authority authority) {
        return Table.row(authority.code(), authority.onsCode(), authority.name(), authority.regionName(), authority.from(),
                authority.to().map(LocalDate::toString).orElse(null));
    }
}
