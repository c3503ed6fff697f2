// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

import riia.base.AreaCode;
import riia.region.Contact;
import riia.region.Contacts;

/** A contact comes, is refused, is mended, and is erased, in a real window. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ContactsViewIT {

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = 30_000)
    Contacts contacts;

    @Test
    void a_contact_is_added_mended_and_erased_in_place() throws Exception {
        OpenWindow.with(context, user -> {
            user.press("rail-riia.contacts");
            user.untilWords("No contacts yet");
            user.untilWords("not encrypted");
            user.key(SWT.CTRL | SWT.SHIFT, 0, 'n');
            user.untilThere("contact-name");
            type(user, "contact-name", "Ada Example");
            type(user, "contact-email", "ada at derby");
            user.press("contact-save");
            user.untilWords("'email' is 'ada at derby'");
            assertThat(contacts.history()).isEmpty();

            type(user, "contact-email", "ada@derbyshire.example");
            user.press("contact-save");
            user.until("the contact in the table", () -> user.rowsOf("contacts") == 1);
            assertThat(contacts.of(new AreaCode("830"), Contacts.DATA_LEAD, LocalDate.now())).extracting(Contact::email)
                    .containsExactly("ada@derbyshire.example");

            user.act(() -> {
                Table table = (Table) user.find("contacts").orElseThrow();
                table.setSelection(0);
                table.notifyListeners(SWT.DefaultSelection, new Event());
            });
            user.untilThere("contact-erase");
            assertThat(user.ui(() -> ((Button) user.find("contact-erase").orElseThrow()).isEnabled())).as("before it is confirmed").isFalse();
            tick(user, "contact-erase-sure");
            user.press("contact-erase");
            user.until("nobody who holds a role", () -> user.rowsOf("contacts") == 0);
            tick(user, "contacts-past");
            user.until("the entry without a name", () -> user.rowsOf("contacts") == 1);
            assertThat(user.ui(() -> ((Table) user.find("contacts").orElseThrow()).getItem(0).getText(2))).isEqualTo("(erased)");
        });
    }

    private static void type(Driver user, String testId, String words) {
        user.act(() -> ((Text) user.find(testId).orElseThrow()).setText(words));
    }

    private static void tick(Driver user, String testId) {
        user.act(() -> {
            Button box = (Button) user.find(testId).orElseThrow();
            box.setSelection(true);
            box.notifyListeners(SWT.Selection, new Event());
        });
    }
}
