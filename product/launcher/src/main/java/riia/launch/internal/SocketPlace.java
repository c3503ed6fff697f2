// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the socket of a workspace is: in the workspace, or, when that path is longer than a socket's may be, in a folder of its own that
 * only this user may enter.
 */
record SocketPlace(Path socket, Optional<Path> ownFolder) {

    /** {@code sun_path} has 108 bytes on Linux and 104 on macOS, the closing zero among them. */
    private static final int LONGEST = 103;

    static SocketPlace in(Path session, Path runtime) throws IOException {
        Path there = session.resolve("own").resolve("socket");
        if (there.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            PrivateFolder.make(there.getParent());
            return new SocketPlace(there, Optional.empty());
        }
        Path own = Files.createTempDirectory(runtime, "riia-");
        PrivateFolder.keep(own, "rwx------");
        return new SocketPlace(own.resolve("socket"), Optional.of(own));
    }

    /** Also when the process is asked to end. */
    void removeAtExit() {
        ownFolder.ifPresent(folder -> folder.toFile().deleteOnExit());
        socket.toFile().deleteOnExit();
    }

    void remove() throws IOException {
        Files.deleteIfExists(socket);
        if (ownFolder.isPresent()) {
            Files.deleteIfExists(ownFolder.get());
        }
    }
}
