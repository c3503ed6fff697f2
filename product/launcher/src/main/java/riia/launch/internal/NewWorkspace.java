// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Makes a workspace that is either whole and in its place, or not there. */
final class NewWorkspace {

    private final Surroundings around;
    private final Path target;

    NewWorkspace(Surroundings around, Path target) {
        this.around = around;
        this.target = target;
    }

    /** What the command has to say of its success is said when the workspace is in its place. */
    int make(Invocation invocation) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Staging staging = Staging.of(target)) {
            int status = fill(staging.folder(), invocation, said);
            if (status == Exit.DONE) {
                staging.finish();
            }
            said.writeTo(around.out());
            return status;
        }
    }

    private int fill(Path folder, Invocation invocation, ByteArrayOutputStream said) throws IOException {
        Purpose purpose = Purpose.newWorkspace(folder, invocation.region().orElseThrow(),
                invocation.encrypted() || around.passphraseGiven()).unlockedAs(invocation, around.folder());
        try (Workbench workbench = Workbench.start(around, purpose)) {
            return workbench.run(invocation.arguments(), said);
        }
    }
}
