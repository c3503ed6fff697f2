// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one way out: no bundle but those of report, sharing and store opens an output file or the clipboard. Wrappers stand outside: Derby
 * writes its database, SLF4J the log.
 */
final class WayOut {

    private static final Pattern MAY = Pattern.compile("riia\\.(report|sharing|store|platform)\\..*");
    /** Constructors that open a file for writing, or the clipboard. */
    private static final Set<String> MAKERS = Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile",
            "java.util.logging.FileHandler", "org.eclipse.swt.dnd.Clipboard", "java.awt.datatransfer.Clipboard");
    /** Constructors that open a file if they are given one. */
    private static final Set<String> MAKERS_FOR_FILES = Set.of("java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter");
    private static final Set<String> FILES_METHODS = Set.of("newOutputStream", "write", "writeString", "copy", "move", "newBufferedWriter",
            "newByteChannel", "createFile", "createLink", "createSymbolicLink");
    private static final Set<String> OPENERS = Set.of("java.nio.channels.FileChannel", "java.nio.channels.AsynchronousFileChannel");
    /** Reads a file into something that is open already. */
    private static final String COPY_IN = "(Ljava/nio/file/Path;Ljava/io/OutputStream;)J";

    private WayOut() {
    }

    /** Every call that opens another way, in words. */
    static List<String> others(List<ShippedBundle> bundles) {
        List<String> others = new ArrayList<>();
        for (ShippedBundle bundle : bundles) {
            if (!MAY.matcher(bundle.name()).matches()) {
                bundle.calls().forEach((type, calls) -> calls.stream().filter(WayOut::leadsOut)
                        .forEach(call -> others.add(bundle.name() + ": " + type + " calls " + call.owner() + "." + call.method())));
            }
        }
        return others;
    }

    static boolean leadsOut(Call call) {
        boolean makes = call.method().equals("<init>");
        return makes && MAKERS.contains(call.owner())
                || makes && MAKERS_FOR_FILES.contains(call.owner()) && takesFile(call)
                || call.owner().equals("java.nio.file.Files") && FILES_METHODS.contains(call.method()) && !call.descriptor().equals(COPY_IN)
                || OPENERS.contains(call.owner()) && call.method().equals("open")
                || call.owner().equals("org.eclipse.swt.graphics.ImageLoader") && call.method().equals("save")
                || call.owner().equals("java.lang.ProcessBuilder") && call.method().equals("start");
    }

    private static boolean takesFile(Call call) {
        return call.descriptor().startsWith("(Ljava/lang/String;") || call.descriptor().startsWith("(Ljava/io/File;");
    }
}
