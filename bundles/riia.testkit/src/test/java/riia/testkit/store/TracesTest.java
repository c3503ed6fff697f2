// SPDX-License-Identifier: Apache-2.0
package riia.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {

    private static final String WORD = "Zoë Example";

    @TempDir
    Path folder;

    @Test
    void are_found_in_the_open_in_a_zip_in_a_zip_and_deflated_in_the_middle_of_something() throws IOException {
        Files.write(folder.resolve("open"), ("a" + WORD + "b").getBytes(UTF_16BE));
        Files.write(folder.resolve("packed.zip"), zip("inner.jar", zip("note.txt", WORD.getBytes(UTF_8))));
        Files.write(folder.resolve("page"), page());
        assertThat(new Traces(List.of(WORD)).in(folder)).contains(WORD + " in UTF-16BE: open",
                WORD + " in UTF-8: packed.zip!inner.jar!note.txt", WORD + " in UTF-8: page inflated");
    }

    @Test
    void are_not_found_where_they_are_not() throws IOException {
        Files.writeString(folder.resolve("other"), "Zoe Example, zoë example");
        assertThat(new Traces(List.of(WORD)).in(folder)).isEmpty();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The beginning of a deflated stream, after other bytes and cut off by others. */
    private static byte[] page() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write((WORD + " and a great many other words\n").repeat(3).getBytes(UTF_8));
            for (int i = 0; i < 5000; i++) {
                out.write((i * 7919 + "\n").getBytes(UTF_8));
            }
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write(new byte[] {1, 2, 0x78, 3});
        page.write(deflated.toByteArray(), 0, deflated.size() / 2);
        page.write("another page".getBytes(UTF_8));
        return page.toByteArray();
    }
}
