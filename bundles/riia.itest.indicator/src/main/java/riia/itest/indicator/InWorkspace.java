// SPDX-License-Identifier: Apache-2.0
package riia.itest.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.launch.CommandLine;

/** A test with a new workspace of its own, and a folder from which commands are typed. */
abstract class InWorkspace {

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    @TempDir
    Path files;

    OpenWorkspace workspace;
    /** What the command typed last wrote as its result. */
    String out;
    /** What it wrote for people. */
    String err;

    @BeforeEach
    void open() throws Exception {
        workspace = new OpenWorkspace(context, folder);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    /** Types a command; its exit status. */
    int riia(String... arguments) throws Exception {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int status = workspace.service(CommandLine.class).run(List.of(arguments), files, InputStream.nullInputStream(), stdout, stderr, false);
        out = stdout.toString(UTF_8);
        err = stderr.toString(UTF_8);
        return status;
    }
}
