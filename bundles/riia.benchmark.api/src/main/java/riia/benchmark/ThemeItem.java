// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Ref;

/**
 * Something that people wrote about a theme: an item of a self-evaluation, of a plan, or a key line of enquiry.
 *
 * @param kind for people, such as {@code Key line of enquiry}
 * @param words what it says, in short
 */
public record ThemeItem(Ref ref, String kind, Optional<AreaCode> authority, String words) {
}
