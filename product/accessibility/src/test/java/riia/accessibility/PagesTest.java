// SPDX-License-Identifier: Apache-2.0
package riia.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import riia.accessibility.Page.Findings;

class PagesTest {

    /** Rules of axe that apply to a page of ours; far fewer would mean that it was not judged. */
    private static final int RULES = 35;

    private static final Map<String, Page> PAGES = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void write() throws Exception {
        Optional<Browser> found = Browser.find(Files.createDirectory(folder.resolve("profile")));
        if (found.isEmpty()) {
            return;
        }
        browser = found.get();
        Distribution distribution = new Distribution(folder, "east-midlands");
        PAGES.put("rug", distribution.page(folder.resolve("rug.html"), "rug"));
        PAGES.put("quarter", distribution.page(folder.resolve("quarter.html"), "pack", "--kind", "quarter"));
        PAGES.put("authority", distribution.page(folder.resolve("authority.html"), "pack", "--kind", "authority", "--authority", "831"));
        PAGES.put("challenge", distribution.page(folder.resolve("challenge.html"), "pack", "--kind", "challenge", "--authority", "857"));
    }

    /** Asked before each, so that each is counted as skipped. */
    @BeforeEach
    void needs_a_browser() {
        assumeTrue(browser != null, "Skipped: no Chromium on the path, so no page was judged; install the package chromium");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rug", "quarter", "authority", "challenge"})
    void no_rule_of_axe_is_violated_in_light_or_dark_and_nothing_is_asked_for(String name) throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            Findings found = PAGES.get(name).withoutPolicy().judged(browser, folder, dark);
            assertThat(found.violations()).as(name + (dark ? ", dark" : ", light")).isEmpty();
            assertThat(Integer.parseInt(found.only("passes"))).isGreaterThan(RULES);
            assertThat(found.only("dark")).isEqualTo(String.valueOf(dark));
            assertThat(found.only("asked")).isEmpty();
        }
    }

    @Test
    void no_section_is_left_out() {
        assertThat(PAGES.values()).allSatisfy(page -> assertThat(page.html()).doesNotContain("is left out"));
    }

    @Test
    void what_is_wrong_would_be_found() throws Exception {
        Findings found = PAGES.get("rug").withoutPolicy().with("<main><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">"
                + "<p style=\"color:#bbb;background:#fff\">hardly to be read</p></main>").judged(browser, folder, false);
        assertThat(found.violations()).anyMatch(line -> line.startsWith("image-alt ")).anyMatch(line -> line.startsWith("color-contrast "))
                .anyMatch(line -> line.startsWith("landmark-no-duplicate-main "));
    }

    @Test
    void the_policy_keeps_pages_from_the_network() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> count(server, asked));
            listener.start();
            String picture = "<img alt=\"\" src=\"http://127.0.0.1:" + server.getLocalPort() + "/x.gif\">";
            for (Page page : PAGES.values()) {
                page.with(picture).opened(browser, folder, false);
            }
            assertThat(asked).as("with their policy").hasValue(0);
            PAGES.get("rug").withoutPolicy().with(picture).opened(browser, folder, false);
            assertThat(asked.get()).as("without it").isPositive();
        }
    }

    private static void count(ServerSocket server, AtomicInteger asked) {
        try {
            while (true) {
                server.accept().close();
                asked.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over and has closed it.
            return;
        }
    }
}
