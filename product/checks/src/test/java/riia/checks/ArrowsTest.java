// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrowsTest {

    @Test
    void every_shipped_bundle_keeps_to_the_arrows() throws IOException {
        List<ShippedBundle> shipped = ShippedBundle.all();
        assertThat(shipped).extracting(ShippedBundle::name).contains("riia.base", "riia.store.derby", "riia.workbench.ui");
        assertThat(new Arrows(shipped).wrong()).isEmpty();
    }

    @Test
    void an_api_that_looks_up_is_found() {
        assertThat(wrong(bundle("riia.region.api", List.of("riia.region"), List.of("riia.benchmark")),
                bundle("riia.benchmark.api", List.of("riia.benchmark"), List.of("riia.region", "java.util", "org.osgi.framework"))))
                .containsExactly("riia.region.api imports riia.benchmark of riia.benchmark.api");
    }

    @Test
    void a_provider_that_another_sees_is_found() {
        assertThat(wrong(bundle("riia.region.provider", List.of("riia.region.internal"), List.of()),
                bundle("riia.region.ui", List.of(), List.of("riia.region.internal"))))
                .containsExactly("riia.region.provider is no api and exports [riia.region.internal]",
                        "riia.region.ui imports riia.region.internal of riia.region.provider");
    }

    @Test
    void an_api_with_a_library_or_widgets_is_found_and_the_words_of_the_window_are_not() {
        assertThat(wrong(bundle("riia.report.api", List.of(), List.of("org.eclipse.swt.widgets")),
                bundle("riia.store.api", List.of(), List.of("org.slf4j")),
                bundle("riia.workbench.api", List.of(), List.of("org.eclipse.swt.widgets")),
                bundle("riia.store.derby", List.of(), List.of("org.slf4j", "org.apache.derby.jdbc"))))
                .containsExactly("riia.report.api imports org.eclipse.swt.widgets of no shipped bundle of ours",
                        "riia.store.api imports org.slf4j of no shipped bundle of ours");
    }

    @Test
    void ties_by_name_and_the_launchers_seam_are_found() {
        assertThat(wrong(new ShippedBundle("riia.region.provider", List.of(), List.of("riia.launch"), List.of("Require-Bundle"), Map.of()),
                new ShippedBundle("riia.platform.derby", List.of("org.apache.derby.jdbc"), List.of(), List.of("DynamicImport-Package"),
                        Map.of()),
                bundle("riia.command.provider", List.of(), List.of("riia.launch"))))
                .containsExactly("riia.region.provider says Require-Bundle",
                        "riia.region.provider imports riia.launch of no shipped bundle of ours");
    }

    @Test
    void reads_packages_out_of_headers_with_versions_and_uses() {
        assertThat(ShippedBundle.packages("a.b;version=\"[1,2)\",c.d;e.f;version=\"1\";uses:=\"x.y,z\"")).containsExactly("a.b", "c.d", "e.f");
    }

    private static List<String> wrong(ShippedBundle... bundles) {
        return new Arrows(List.of(bundles)).wrong();
    }

    private static ShippedBundle bundle(String name, List<String> exports, List<String> imports) {
        return new ShippedBundle(name, exports, imports, List.of(), Map.of());
    }
}
