// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;

/**
 * Remembers the members of the active region from one run of the workbench to the next, so that stored figures can be shown when its
 * bundle is missing. Comes with the store; writes only what is new.
 */
@Component(immediate = true, service = EventHandler.class)
@EventTopics(Regions.CHANGED)
public final class LastSeen implements EventHandler {

    private static final Actor WORKBENCH = new Actor("workbench", "system");

    private final Store store;
    private final Regions regions;
    private final Map<String, Seen> stored;

    /** A profile's version and members, as stored. */
    private record Seen(String version, String members) {

        static Seen of(RegionProfile profile) {
            return new Seen(profile.version(), profile.members().stream().map(AreaCode::code).collect(Collectors.joining(" ")));
        }
    }

    @Activate
    public LastSeen(@Reference Store store, @Reference(target = "(riia.area=region)") Schema schema, @Reference Regions regions,
            @Reference Recollection recollection) {
        this.store = store;
        this.regions = regions;
        this.stored = store.read(LastSeen::all);
        stored.forEach((region, seen) -> recollection.recall(region, Stream.of(seen.members().split(" ")).map(AreaCode::new).toList()));
        remember();
    }

    @Override
    public void handleEvent(Event event) {
        remember();
    }

    private synchronized void remember() {
        Optional<RegionProfile> profile = regions.active().flatMap(ActiveRegion::profile);
        if (profile.isPresent()) {
            String region = profile.get().id();
            Seen now = Seen.of(profile.get());
            if (!now.equals(stored.get(region))) {
                store.write(WORKBENCH, transaction -> replace(transaction.connection(), region, now));
                stored.put(region, now);
            }
        }
    }

    private static Map<String, Seen> all(Connection connection) throws SQLException {
        Map<String, Seen> all = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT region, version, members FROM region_last_seen");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.put(rows.getString(1), new Seen(rows.getString(2), rows.getString(3)));
            }
        }
        return all;
    }

    private static Void replace(Connection connection, String region, Seen seen) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM region_last_seen WHERE region = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO region_last_seen (region, version, members) VALUES (?, ?, ?)")) {
            delete.setString(1, region);
            delete.executeUpdate();
            insert.setString(1, region);
            insert.setString(2, seen.version());
            insert.setString(3, seen.members());
            insert.executeUpdate();
        }
        return null;
    }
}
