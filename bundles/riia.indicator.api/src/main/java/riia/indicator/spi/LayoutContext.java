// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Period;
import riia.reference.Authorities;

/** What a layout may ask while it reads a file. */
@ProviderType
public interface LayoutContext {

    /** Rules whose problems make a whole file unreadable. */
    Set<String> UNREADABLE_RULES = Set.of("empty", "torn-row", "encoding", "layout", "identifying", "format",
            "unencrypted");

    /** The file's name. */
    String fileName();

    /** England's authorities. */
    Authorities authorities();

    /** The period that the user gave, for files that do not say. */
    Optional<Period> period();

    /** Where the rows of a dataset of records go; empty for a dataset of figures. */
    default Optional<RecordSink> records() {
        return Optional.empty();
    }
}
