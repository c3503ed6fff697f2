// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import riia.launch.CommandLine;

class CommandSocketTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void carries_arguments_and_folder_there_and_both_outputs_and_the_status_back() throws IOException {
        CommandLine echo = (arguments, where, in, toOut, toErr, terminal) -> {
            print(toOut, arguments + " in " + where + (terminal ? " on a terminal" : ""));
            print(toErr, "Grüße");
            return 1;
        };
        try (CommandServer server = listen(folder); CommandServer.Service service = server.serve(() -> echo)) {
            assertThat(send(new Request(List.of("audit", "", "-ä"), folder, true))).hasValue(1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[audit, , -ä] in " + folder + " on a terminal");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Grüße");
    }

    @Test
    void carries_more_than_any_buffer_holds() throws IOException {
        byte[] much = "0123456789".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        try (CommandServer server = listen(folder);
                CommandServer.Service service = server.serve(() -> (arguments, where, in, toOut, toErr, terminal) -> {
                    write(toOut, much);
                    return 0;
                })) {
            assertThat(send(request())).hasValue(0);
        }
        assertThat(out.toByteArray()).isEqualTo(much);
    }

    @Test
    void does_commands_side_by_side() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        CommandLine meet = (arguments, where, in, toOut, toErr, terminal) -> {
            both.countDown();
            return await(both) ? 0 : 1;
        };
        try (CommandServer server = listen(folder); CommandServer.Service service = server.serve(() -> meet)) {
            Thread other = new Thread(() -> sendQuietly(request()));
            other.start();
            assertThat(send(request())).hasValue(0);
            other.join();
        }
    }

    @Test
    void only_its_own_user_may_open_it() throws IOException {
        try (CommandServer server = listen(folder)) {
            assertThat(permissions(folder.resolve("own"))).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("own").resolve("socket"))).isEqualTo("rw-------");
        }
        assertThat(folder.resolve("own").resolve("socket")).doesNotExist();
    }

    @Test
    void a_workspace_far_down_has_its_socket_in_a_short_private_place() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a".repeat(60)).resolve("b".repeat(60)));
        SocketPlace place = SocketPlace.in(deep, Path.of(System.getProperty("java.io.tmpdir")));
        try (CommandServer server = CommandServer.listen(place);
                CommandServer.Service service = server.serve(() -> (arguments, where, in, toOut, toErr, terminal) -> 0)) {
            assertThat(place.socket().toString()).hasSizeLessThan(104);
            assertThat(permissions(place.socket().getParent())).isEqualTo("rwx------");
            assertThat(new CommandClient(out, err).send(request(), place.socket())).hasValue(0);
        }
        assertThat(place.socket().getParent()).doesNotExist();
    }

    @Test
    void a_command_that_breaks_ends_with_status_3_and_the_holder_goes_on() throws IOException {
        CommandLine breaking = (arguments, where, in, toOut, toErr, terminal) -> {
            throw new IllegalStateException("no such thing");
        };
        try (CommandServer server = listen(folder); CommandServer.Service service = server.serve(() -> breaking)) {
            assertThat(send(request())).hasValue(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("no such thing");
            assertThat(send(request())).hasValue(3);
        }
    }

    @Test
    void a_holder_that_is_gone_or_going_does_not_take_the_command() throws IOException {
        assertThat(new CommandClient(out, err).send(request(), folder.resolve("own").resolve("socket"))).as("never there").isEmpty();
        CommandServer server = listen(folder);
        Thread going = new Thread(() -> close(server));
        going.start();
        assertThat(send(request())).as("listened and never answered").isEmpty();
    }

    @Test
    void a_holder_that_ends_in_the_middle_is_a_failure_and_not_a_result() throws IOException {
        CommandLine hang = (arguments, where, in, toOut, toErr, terminal) -> {
            throw new LinkageError("the process falls over");
        };
        try (CommandServer server = listen(folder); CommandServer.Service service = server.serve(() -> hang)) {
            assertThatThrownBy(() -> send(request())).isInstanceOf(IOException.class).hasMessageContaining("ended before the command did");
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private CommandServer listen(Path session) throws IOException {
        return CommandServer.listen(SocketPlace.in(session, session));
    }

    private Request request() {
        return new Request(List.of("audit"), folder, false);
    }

    private java.util.OptionalInt send(Request request) throws IOException {
        return new CommandClient(out, err).send(request, folder.resolve("own").resolve("socket"));
    }

    private void sendQuietly(Request request) {
        try {
            new CommandClient(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()).send(request, folder.resolve("own").resolve("socket"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(CommandServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(OutputStream to, String text) {
        write(to, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(OutputStream to, byte[] bytes) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

}
