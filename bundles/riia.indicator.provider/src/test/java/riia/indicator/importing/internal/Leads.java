// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.region.Contact;
import riia.region.Contacts;

/** The data leads of a test: as much of the region's contacts as the tracker asks for. */
final class Leads {

    private final List<Contact> all = new ArrayList<>();

    void add(String authority, String person, String name, String email) {
        all.add(new Contact("c-" + all.size(), person, name, email, "", authority, Contacts.DATA_LEAD, LocalDate.of(2020, 1, 1), Optional.empty()));
    }

    Contacts contacts() {
        return (Contacts) Proxy.newProxyInstance(Leads.class.getClassLoader(), new Class<?>[] {Contacts.class}, (proxy, method, asked) ->
                all.stream().filter(one -> one.organisation().equals(asked[0].toString()) && one.role().equals(asked[1])
                        && one.holds((LocalDate) asked[2])).toList());
    }
}
