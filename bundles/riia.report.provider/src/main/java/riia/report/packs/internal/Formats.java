// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import riia.report.spi.DocumentFormat;

/** The formats that documents can be written in at this moment. */
final class Formats {

    private final List<DocumentFormat> installed;

    /** @param installed lowest ranking first */
    Formats(List<DocumentFormat> installed) {
        this.installed = List.copyOf(installed);
    }

    /** By alphabet. */
    List<String> endings() {
        return installed.stream().map(DocumentFormat::ending).distinct().sorted().toList();
    }

    /**
     * The format that a file's name asks for; of two for one ending the higher ranked.
     *
     * @param what is to be written, such as {@code rug}
     */
    DocumentFormat of(Path target, String what) {
        String name = String.valueOf(target.getFileName());
        return installed.stream().filter(one -> name.toLowerCase(Locale.ROOT).endsWith("." + one.ending())).reduce((one, other) -> other)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' has an ending that no " + what
                        + " can be written to; there is ." + String.join(", .", endings())));
    }
}
