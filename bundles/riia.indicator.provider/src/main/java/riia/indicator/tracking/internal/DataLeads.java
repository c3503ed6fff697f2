// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.reference.Authorities;
import riia.reference.Authority;
import riia.region.Contact;
import riia.region.Contacts;

/** Who leads on data in an authority: the first of those who hold the role, a deputy only if nobody stands before. */
@Component(service = DataLeads.class)
public final class DataLeads {

    private final Authorities authorities;
    private final Contacts contacts;

    @Activate
    public DataLeads(@Reference Authorities authorities, @Reference Contacts contacts) {
        this.authorities = authorities;
        this.contacts = contacts;
    }

    private Optional<Contact> lead(AreaCode authority, LocalDate on) {
        return contacts.of(authority, Contacts.DATA_LEAD, on).stream().filter(one -> !one.erased()).findFirst();
    }

    /** The same for authorities that one person leads for, else the authority's own. */
    String key(AreaCode authority, LocalDate on) {
        return lead(authority, on).map(Contact::person).orElse(authority.code());
    }

    Optional<String> name(AreaCode authority, LocalDate on) {
        return lead(authority, on).map(Contact::name);
    }

    Optional<String> email(AreaCode authority, LocalDate on) {
        return lead(authority, on).map(Contact::email).filter(one -> !one.isEmpty());
    }

    /** The authority's name. */
    String authority(AreaCode code) {
        return authorities.find(code).map(Authority::name).orElse(code.code());
    }
}
