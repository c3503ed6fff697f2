// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Actor;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;
import riia.store.WorkspaceIdentity;

class JournalledOutletTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Leaving RUG = new Leaving(Leaving.Kind.WORKING, "Tartan rug", Optional.of("riia 1.0.0"),
            Optional.of("2025-26-Q2, as of commit 3"));
    private static final Leaving PLUGIN = new Leaving(Leaving.Kind.NO_FIGURES, "Plugin", Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private final JournalledOutlet outlet = new JournalledOutlet();
    private final Notebook store = new Notebook();

    @BeforeEach
    void open() {
        outlet.store = store;
        outlet.workspace = new LabelledWorkspace(new WorkspaceIdentity("w", "east-midlands", Optional.of("SYNTHETIC SAMPLE"),
                Instant.EPOCH));
        outlet.regions = new OneRegion("Children's data: \"parties only\" & <no further>");
    }

    @Test
    void marks_a_working_file_with_label_regions_words_state_dataset_and_cut() {
        assertThat(outlet.mark(RUG).lines()).containsExactly("SYNTHETIC SAMPLE",
                "Children's data: \"parties only\" & <no further>", "internal, not released", "riia 1.0.0",
                "2025-26-Q2, as of commit 3");
        assertThat(outlet.mark(PLUGIN).lines()).isEmpty();
    }

    @Test
    void writes_a_marked_file_and_journals_it_with_its_hash() throws Exception {
        Path target = folder.resolve("rug.txt");
        outlet.file(ACTOR, target, RUG, marked("31.5"));
        assertThat(target).content().startsWith("31.5\n").contains("internal, not released");
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(target)));
        assertThat(store.entries).singleElement().asString().startsWith("exported report/file/rug.txt").contains("riia 1.0.0")
                .endsWith(hash);
        assertThat(names()).containsExactly("rug.txt");
    }

    @Test
    void takes_a_mark_as_html_writes_it() {
        outlet.file(ACTOR, folder.resolve("rug.html"), RUG, (out, mark) -> out.write(String.join("<br>", mark.lines())
                .replace("&", "&amp;").replace("<no further>", "&lt;no further&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;").getBytes(StandardCharsets.UTF_8)));
        assertThat(folder.resolve("rug.html")).exists();
    }

    @Test
    void looks_for_the_mark_in_the_parts_of_a_workbook() {
        outlet.file(ACTOR, folder.resolve("rug.xlsx"), RUG, (out, mark) -> zip(out, String.join("\n", mark.lines())));
        assertThat(folder.resolve("rug.xlsx")).exists();
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("bare.xlsx"), RUG, (out, mark) -> zip(out, "31.5")))
                .isInstanceOf(OutletException.class).hasMessageContaining("lacks its mark");
    }

    private static void zip(OutputStream out, String text) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out);
        archive.putNextEntry(new ZipEntry("sheet.xml"));
        archive.write(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").getBytes(StandardCharsets.UTF_8));
        archive.finish();
    }

    @Test
    void refuses_content_without_its_mark_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("rug.txt"), RUG,
                (out, mark) -> out.write("31.5, internal, not released".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(OutletException.class).hasMessageContaining("lacks its mark 'SYNTHETIC SAMPLE'");
        assertThat(names()).isEmpty();
        assertThat(store.entries).isEmpty();
    }

    @Test
    void keeps_the_earlier_file_when_writing_fails() throws IOException {
        Path target = Files.writeString(folder.resolve("rug.txt"), "before");
        assertThatThrownBy(() -> outlet.file(ACTOR, target, RUG, (out, mark) -> {
            out.write('x');
            throw new IOException("disk full");
        })).isInstanceOf(OutletException.class).hasMessageContaining("disk full");
        assertThat(target).hasContent("before");
        assertThat(names()).containsExactly("rug.txt");
    }

    @Test
    void replaces_an_earlier_file_whole() {
        Path target = folder.resolve("rug.txt");
        outlet.file(ACTOR, target, RUG, marked("a much longer first version"));
        outlet.file(ACTOR, target, RUG, marked("2"));
        assertThat(target).content().startsWith("2\n");
    }

    @Test
    void an_entry_comes_before_the_file_and_a_failure_to_appear_gets_its_own() throws IOException {
        Path target = folder.resolve("rug.txt");
        store.beforeEntry = () -> assertThat(target).doesNotExist();
        outlet.file(ACTOR, target, RUG, marked("1"));
        Files.delete(target);
        // A folder that takes the target's place between the check and the move.
        store.beforeEntry = () -> Files.createDirectories(target.resolve("child"));
        assertThatThrownBy(() -> outlet.file(ACTOR, target, RUG, marked("1"))).isInstanceOf(OutletException.class);
        assertThat(store.entries.get(1)).startsWith("exported ");
        assertThat(store.entries.get(2)).startsWith("export failed ");
        assertThat(names()).containsExactly("rug.txt");
    }

    @Test
    void nothing_appears_without_its_entry() throws IOException {
        store.beforeEntry = () -> {
            throw new IllegalStateException("database gone");
        };
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("rug.txt"), RUG, marked("1")))
                .hasMessageContaining("database gone");
        assertThat(names()).isEmpty();
    }

    @Test
    void refuses_a_release_while_no_gatekeeper_is_there() throws IOException {
        Leaving release = new Leaving(Leaving.Kind.RELEASE, "Return to DfE", RUG.dataset(), RUG.cut());
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("release.csv"), release, marked("1")))
                .isInstanceOf(OutletException.class).hasMessageContaining("gatekeeper");
        assertThatThrownBy(() -> outlet.clipboard(ACTOR, release, "1")).hasMessageContaining("gatekeeper");
        assertThat(names()).isEmpty();
    }

    @Test
    void figures_do_not_leave_while_journal_or_label_are_missing() {
        outlet.store = null;
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("rug.txt"), RUG, marked("1")))
                .isInstanceOf(OutletException.class).hasMessageContaining("journal");
        outlet.store = store;
        outlet.workspace = null;
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("rug.txt"), RUG, marked("1")))
                .isInstanceOf(OutletException.class).hasMessageContaining("label");
    }

    @Test
    void what_holds_no_figures_needs_no_workspace() {
        outlet.store = null;
        outlet.workspace = null;
        outlet.regions = null;
        outlet.file(ACTOR, folder.resolve("plugin.jar"), PLUGIN, (out, mark) -> out.write(new byte[] {0, 1, 2}));
        assertThat(folder.resolve("plugin.jar")).hasBinaryContent(new byte[] {0, 1, 2});
    }

    @Test
    void says_which_folder_is_missing() {
        assertThatThrownBy(() -> outlet.file(ACTOR, folder.resolve("none").resolve("rug.txt"), RUG, marked("1")))
                .isInstanceOf(OutletException.class).hasMessageContaining("none' does not exist");
        assertThatThrownBy(() -> outlet.file(ACTOR, folder, RUG, marked("1"))).hasMessageContaining("is a folder");
    }

    @Test
    void the_clipboard_ends_with_the_mark_and_is_journalled() {
        assertThatThrownBy(() -> outlet.clipboard(ACTOR, RUG, "31.5")).hasMessageContaining("no clipboard");
        StringBuilder clipboard = new StringBuilder();
        outlet.clipboard = clipboard::append;
        outlet.clipboard(ACTOR, RUG, "Derby\t31.5");
        List<String> lines = clipboard.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("SYNTHETIC SAMPLE | ").contains("internal, not released").endsWith("as of commit 3");
        assertThat(store.entries).singleElement().asString().startsWith("copied report/clipboard/working");
    }

    private static Outlet.Content marked(String text) {
        return (out, mark) -> out.write((text + "\n" + String.join("\n", mark.lines())).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
