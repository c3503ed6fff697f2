// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a short command costs, beside the smallest framework that could do one. */
final class CommandStart implements Measure {

    private static final double AIM_WITHOUT_STORE = 1.6;
    private static final double AIM_WITH_STORE = 2.6;
    private static final int TIMES = 11;

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Product product = bench.product();
        String workspace = bench.emptyWorkspace("start").toString();
        MinimalRival rival = MinimalRival.prepare(bench);
        // In a folder that is no workspace, and before one was remembered, these need none.
        Product fresh = new Product(bench.distribution(), Scratch.emptied(bench.work().resolve("fresh").resolve("home")));
        List<Samples> taken = Runs.inTurn("s", 2, TIMES, rival::run, () -> fresh.command("regions").expect(0).seconds(),
                () -> fresh.command("--help").expect(0).seconds(),
                () -> product.command("submissions", "--workspace", workspace).expect(0).seconds());
        Finding.Rival minimal = new Finding.Rival("minimal Felix", taken.get(0));
        String note = "As a process, warm. Rival: Felix with SCR and eight more bundles, started and stopped, with the same options of the "
                + "virtual machine" + (product.usesArchive() ? " and a class-data archive made in the same way." : "; neither has a class-data archive.");
        return List.of(Finding.ratio("`regions`, no store", taken.get(1), minimal, AIM_WITHOUT_STORE, note),
                Finding.ratio("`--help`, no store", taken.get(2), minimal, AIM_WITHOUT_STORE, "As above."),
                Finding.ratio("`submissions`, with the store", taken.get(3), minimal, AIM_WITH_STORE,
                        "As above; an empty workspace: Derby boots, tables are checked, the store is closed in order."));
    }

    /** Whether the path is there is not looked at: the report needs none. */
    static Path classPathOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
