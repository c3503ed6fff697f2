// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import riia.launch.CommandLine;

/**
 * Takes commands for the workspace that this process holds, over a Unix-domain socket that only this user may open. It listens from the
 * start, and answers once there is something that can do commands; who comes earlier waits.
 */
final class CommandServer implements AutoCloseable {

    private static final int OUTPUT_BUFFER = 1 << 13;

    private final ServerSocketChannel listening;
    private final SocketPlace place;
    private CommandServer(ServerSocketChannel listening, SocketPlace place) {
        this.listening = listening;
        this.place = place;
    }

    static CommandServer listen(SocketPlace place) throws IOException {
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            Files.deleteIfExists(place.socket());
            listening.bind(UnixDomainSocketAddress.of(place.socket()));
            PrivateFolder.keep(place.socket(), "rw-------");
            place.removeAtExit();
            return new CommandServer(listening, place);
        } catch (IOException e) {
            listening.close();
            throw e;
        }
    }

    /** Answers from now on, and until the result is closed. */
    Service serve(Source line) {
        Service service = new Service(line);
        daemon(service::accept, "riia commands").start();
        return service;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        place.remove();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where commands are done; asked for each command, since it may be replaced. */
    interface Source {

        CommandLine get() throws IOException;
    }

    /** The answering, which takes commands until it is closed, and then lets those that it took come to their end. */
    final class Service implements AutoCloseable {

        private final ExecutorService commands = Executors.newCachedThreadPool(task -> daemon(task, "riia command"));
        private final Source line;

        private Service(Source line) {
            this.line = line;
        }

        @Override
        public void close() throws IOException {
            listening.close();
            commands.shutdown();
            try {
                commands.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void accept() {
            while (listening.isOpen()) {
                try {
                    SocketChannel caller = listening.accept();
                    commands.execute(() -> answer(caller));
                } catch (IOException | RejectedExecutionException closed) {
                    return;
                }
            }
        }

        private void answer(SocketChannel caller) {
            try (caller) {
                Request request = Request.readFrom(new DataInputStream(new BufferedInputStream(Channels.newInputStream(caller))));
                Reply reply = new Reply(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller))));
                reply.taken();
                reply.status(run(request, reply));
            } catch (IOException gone) {
                // The caller went away, or was none of ours: what it asked for has been done as far as it was understood.
                return;
            }
        }

        private int run(Request request, Reply reply) {
            OutputStream out = new BufferedOutputStream(new PipeSafe(reply.stream(Reply.OUT)), OUTPUT_BUFFER);
            PrintStream err = new PrintStream(new PipeSafe(reply.stream(Reply.ERR)), true);
            try {
                int status = line.get().run(request.arguments(), request.folder(), InputStream.nullInputStream(), out, err,
                        request.terminal());
                out.flush();
                return status;
            } catch (IOException | RuntimeException broken) {
                err.println("riia: " + broken);
                return Exit.FAILED;
            }
        }
    }
}
