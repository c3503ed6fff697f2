// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

import riia.benchmark.ThemeItem;

/** An area that knows what people wrote about a theme. Called only by the benchmarks, on any thread. */
@ConsumerType
public interface ThemeItems {

    /** Open items of a theme of a dataset's indicators, such as {@code Front door}; none of the private class. */
    List<ThemeItem> of(String theme);
}
