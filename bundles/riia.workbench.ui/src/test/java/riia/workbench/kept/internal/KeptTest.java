// SPDX-License-Identifier: Apache-2.0
package riia.workbench.kept.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class KeptTest {

    private static final class Drawer implements Kept.Place {
        private final Map<String, String> content = new ConcurrentHashMap<>();
        private boolean jammed;

        @Override
        public Map<String, String> load() {
            return Map.copyOf(content);
        }

        @Override
        public void save(Map<String, String> changes) {
            if (jammed) {
                throw new IllegalStateException("jammed");
            }
            content.putAll(changes);
        }
    }

    private static void attach(Kept kept, Drawer drawer) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        kept.onLoaded(loaded::countDown);
        kept.attach(drawer);
        assertThat(loaded.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_was_done_before_the_place_was_there_counts_for_more_and_is_saved_too() throws InterruptedException {
        Drawer drawer = new Drawer();
        drawer.content.putAll(Map.of("theme", "dark", "tabs", "old"));
        Kept kept = new Kept();
        kept.put("tabs", "new");
        attach(kept, drawer);
        assertThat(kept.get("tabs")).contains("new");
        assertThat(kept.get("theme")).contains("dark");
        kept.close();
        assertThat(drawer.content).containsEntry("tabs", "new").containsEntry("theme", "dark");
    }

    @Test
    void whoever_asks_late_is_told_at_once() throws InterruptedException {
        Kept kept = new Kept();
        attach(kept, new Drawer());
        CountDownLatch late = new CountDownLatch(1);
        kept.onLoaded(late::countDown);
        assertThat(late.getCount()).isZero();
        kept.close();
    }

    @Test
    void a_jammed_drawer_costs_nothing_but_the_drawer() throws InterruptedException {
        Drawer drawer = new Drawer();
        Kept kept = new Kept();
        attach(kept, drawer);
        drawer.jammed = true;
        kept.put("view.riia.rug.sort", "3,true");
        kept.close();
        assertThat(kept.under("view.riia.rug.")).containsExactly(Map.entry("sort", "3,true"));
        assertThat(drawer.content).isEmpty();
    }
}
