// SPDX-License-Identifier: Apache-2.0
package riia.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A web page, and copies of it with something put in. */
record Page(String html) {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    /** A line for each violation: rule, impact, how often, where first, why. */
    private static final String JUDGE = """
            <script>axe.run(document).then(found => {
              const say = document.createElement('pre');
              say.id = 'axe';
              say.textContent = ['passes ' + found.passes.length,
                'dark ' + matchMedia('(prefers-color-scheme: dark)').matches,
                'asked ' + performance.getEntriesByType('resource').map(one => one.name).join(' '),
                ...found.violations.map(one => 'violation ' + [one.id, one.impact, one.nodes.length, one.nodes[0].target,
                  one.nodes[0].failureSummary].join(' ').replace(/\\s+/g, ' '))].join('\\n');
              document.body.append(say);
            });</script>
            """;

    /** What was found in a page. */
    record Findings(List<String> lines) {

        List<String> violations() {
            return all("violation");
        }

        String only(String what) {
            assertThat(all(what)).as(what).hasSize(1);
            return all(what).get(0);
        }

        private List<String> all(String what) {
            return lines.stream().filter(line -> line.startsWith(what + " ")).map(line -> line.substring(what.length() + 1)).toList();
        }
    }

    static Page read(Path file) throws IOException {
        return new Page(Files.readString(file));
    }

    /** A copy that anything may be put into. */
    Page withoutPolicy() {
        assertThat(POLICY.matcher(html).results()).as("a policy").hasSize(1);
        return new Page(POLICY.matcher(html).replaceFirst(""));
    }

    Page with(String markup) {
        return new Page(html.replace("</body>", markup + "</body>"));
    }

    /** What axe-core finds in it. */
    Findings judged(Browser browser, Path folder, boolean dark) throws IOException, InterruptedException {
        String document = with("<script>" + axe() + "</script>" + JUDGE).opened(browser, folder, dark);
        Matcher said = Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL).matcher(document);
        assertThat(said.find()).as("axe has judged the page").isTrue();
        return new Findings(Stream.of(said.group(1).split("\n")).toList());
    }

    String opened(Browser browser, Path folder, boolean dark) throws IOException, InterruptedException {
        return browser.open(Files.writeString(Files.createTempFile(folder, "page", ".html"), html), dark);
    }

    private static String axe() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
