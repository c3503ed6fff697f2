// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.benchmark.ThemeItem;
import riia.benchmark.spi.ThemeItems;

/**
 * The one place where areas are asked what people wrote of a theme. One that fails is left out and named in the
 * log, without its words: they may be somebody's.
 */
record ThemeShelf(List<ThemeItems> areas) {

    private static final Logger LOG = LoggerFactory.getLogger(ThemeShelf.class);

    List<ThemeItem> of(String theme) {
        return theme.isEmpty() ? List.of() : areas.stream().flatMap(area -> ask(area, theme).stream()).toList();
    }

    private static List<ThemeItem> ask(ThemeItems area, String theme) {
        try {
            return List.copyOf(area.of(theme));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("{} could not say what was written of a theme: {}", area.getClass().getName(), e.getClass().getName());
            return List.of();
        }
    }
}
