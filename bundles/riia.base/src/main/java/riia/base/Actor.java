// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.util.Objects;
import java.util.Optional;

/**
 * Who acts. The person is an opaque id: names and contacts live elsewhere, so that the journal can stay append-only
 * when a person is erased.
 *
 * @param person opaque id of the person, not blank
 * @param role the role in which the person acts, such as {@code coordinator}
 * @param onBehalfOf the role acted for, if it is another's
 */
public record Actor(String person, String role, Optional<String> onBehalfOf) {

    public Actor {
        if (person.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("An actor has a person and a role; found '" + person + "', '" + role + "'");
        }
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    }

    public Actor(String person, String role) {
        this(person, role, Optional.empty());
    }
}
