// SPDX-License-Identifier: Apache-2.0
package riia.reference;

import riia.base.AreaCode;

/** One of England's nine statistical regions, for example E12000004, East Midlands; not an alliance. */
public record EnglishRegion(AreaCode code, String name) {
}
