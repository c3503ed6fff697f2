// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.Optional;

/** Cells from one corner to the other, both included. */
record Area(Reference first, Reference last) {

    /** An area such as {@code B2:D3}; empty if it is none. */
    static Optional<Area> of(String text) {
        int colon = text.indexOf(':');
        Optional<Reference> first = Reference.of(colon < 0 ? text : text.substring(0, colon));
        Optional<Reference> last = Reference.of(text.substring(colon + 1));
        return first.isEmpty() || last.isEmpty() || last.get().row() < first.get().row() || last.get().column() < first.get().column()
                ? Optional.empty() : Optional.of(new Area(first.get(), last.get()));
    }
}
