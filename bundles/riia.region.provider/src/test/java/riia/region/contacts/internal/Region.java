// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.england.internal.EnglishAuthorities;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.RegionProfile.Memorandum;
import riia.region.RegionProfile.Partner;
import riia.region.RegionProfile.Role;
import riia.region.Regions;
import riia.store.Store;
import riia.store.Schema;
import riia.store.Workspace;
import riia.testkit.store.DerbyInFolder;

/** Contacts over a real database, in a region of Derby and Leicester with a trust. */
final class Region implements AutoCloseable {

    static final Actor ACTOR = new Actor("p-1", "coordinator");
    static final AreaCode DERBY = new AreaCode("831");
    static final RegionProfile PROFILE = new RegionProfile("east-midlands", "East Midlands", "EMRIIA", "1", 0,
            new Memorandum("MoU", "2022", "2 years", ""), "internal", List.of(DERBY, new AreaCode("856")), List.of(),
            List.of(new Role("coordinator", "Strategic Regional Co-ordinator", 1, Optional.of("4.8"))), List.of(),
            List.of(new Partner("trust", "Children's Trust", List.of(DERBY))));

    final DerbyInFolder store;
    final KeptContacts contacts;

    Region(Path folder) throws SQLException, IOException {
        store = new DerbyInFolder(folder);
        contacts = contacts(store);
    }

    static Directory directory() {
        return new Directory(Optional.of(new ActiveRegion("east-midlands", Optional.of(PROFILE), PROFILE.members())), ENGLAND);
    }

    private static final Authorities ENGLAND = new EnglishAuthorities();

    private static KeptContacts contacts(Store store) {
        Schema schema = answering(Schema.class, null);
        return new KeptContacts(store, schema, answering(Workspace.class, false), answering(Regions.class,
                Optional.of(new ActiveRegion("east-midlands", Optional.of(PROFILE), PROFILE.members()))), ENGLAND);
    }

    /** A service of which one question is asked. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(Region.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }

    @Override
    public void close() throws SQLException {
        store.close();
    }
}
