// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Which returns ask for attention, over all datasets. Safe on every thread; reads the store. To be asked again after
 * {@link Submissions#CHANGED} and {@link Tracker#CHANGED}, and when the day changes.
 */
@ProviderType
public interface Reminders {

    /**
     * The members' returns that are late, or fall due within some days from today, today included; by due date, dataset,
     * authority. What is not expected or was declared nil is not among them.
     */
    List<Reminder> within(int days);

    /** Those within some days in a line for people, such as {@code 9 returns late, 10 due by 31 January 2026}; empty if none. */
    String line(int days);
}
