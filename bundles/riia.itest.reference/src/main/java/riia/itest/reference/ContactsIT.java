// SPDX-License-Identifier: Apache-2.0
package riia.itest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.region.Contact;
import riia.region.ContactEntry;
import riia.region.Contacts;
import riia.store.Journal;
import riia.store.Workspace;

/** Contacts in a real workspace: they come with the store, outlive a restart, and never reach the journal. */
class ContactsIT {

    private static final List<String> RUN = List.of("riia.store.derby", "riia.region.provider");
    private static final Actor ACTOR = new Actor("p-test", "coordinator");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path workspace;

    private Bundles bundles;

    @BeforeEach
    void open() throws IOException, BundleException {
        bundles = new Bundles(context);
        Files.writeString(workspace.resolve("workspace.json"),
                "{\"id\": \"test\", \"region\": \"east-midlands\", \"created\": \"2025-11-01T00:00:00Z\"}");
        System.setProperty("riia.workspace", workspace.toString());
        bundles.restart(21, RUN);
    }

    @AfterEach
    void close() throws BundleException {
        System.clearProperty("riia.workspace");
        bundles.restart(22, RUN);
    }

    @Test
    void outlive_a_restart_and_stay_out_of_the_journal() throws InterruptedException, BundleException {
        Contacts contacts = bundles.service(Contacts.class);
        assertThat(contacts.organisations()).hasSize(12).extracting("name").contains("Derby", "East Midlands",
                "Northamptonshire Children's Trust");
        assertThat(contacts.unencrypted()).isEqualTo(!bundles.service(Workspace.class).encrypted());
        Contact ada = contacts.add(ACTOR, new ContactEntry("Derby", "data-lead", "Ada Xyzzy", "ada@derby.example", "", DAY));

        bundles.restart(23, RUN);

        assertThat(bundles.service(Contacts.class).of(new AreaCode("831"), Contacts.DATA_LEAD, DAY)).containsExactly(ada);
        assertThat(bundles.service(Journal.class).entries(0, 1000)).extracting(Object::toString).anyMatch(one -> one.contains(ada.person()))
                .noneMatch(one -> one.contains("Xyzzy") || one.contains("derby.example"));
    }

    @Test
    void leave_with_the_store() throws BundleException, InterruptedException {
        bundles.service(Contacts.class);
        bundles.named("riia.store.derby").stop();
        try {
            assertThat(context.getServiceReference(Contacts.class)).isNull();
        } finally {
            bundles.named("riia.store.derby").start();
        }
        assertThat(bundles.service(Contacts.class).history()).isEmpty();
    }
}
