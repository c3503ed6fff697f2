// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.comparing.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.reference.Neighbours;

/** Times all comparisons of a quarter, warm, and a part of them as SQL on Derby, both in this process. */
@Component
@CommandDescription(name = "measure-comparisons", summary = "times all comparisons of a quarter",
        options = "--period P (required)  such as 2025-26-Q2", notes = "Fields: way, ms; one row for each run.")
public final class MeasureComparisons implements Command {

    private static final int WARM = 40;
    private static final int WARM_SQL = 2;
    private static final int TIMES = 9;

    private final Benchmarks benchmarks;
    private final Neighbours neighbours;

    @Activate
    public MeasureComparisons(@Reference Benchmarks benchmarks, @Reference Neighbours neighbours) {
        this.benchmarks = benchmarks;
        this.neighbours = neighbours;
    }

    @Override
    public int run(Invocation invocation) throws SQLException {
        ComparisonQuery query = ComparisonQuery.everyone("riia", Period.parse(invocation.option("--period").orElseThrow()));
        long cold = System.nanoTime();
        Comparisons compared = benchmarks.compare(query);
        invocation.messages().printf("The first, with the cube yet to be made, took %.0f ms; %d authorities, %d indicators.%n",
                (System.nanoTime() - cold) / 1e6, compared.authorities().size(), compared.indicators().size());
        List<List<Object>> rows = new ArrayList<>();
        try (Connection connection = memory(); SqlComparisons sql = SqlComparisons.prepare(connection, compared, neighbours)) {
            sql.run().confirm(compared);
            for (int time = -WARM; time < TIMES; time++) {
                long start = System.nanoTime();
                benchmarks.compare(query);
                long between = System.nanoTime();
                if (time >= -WARM_SQL) {
                    sql.run();
                }
                long end = System.nanoTime();
                if (time >= 0) {
                    rows.add(Table.row("workbench", (between - start) / 1e6));
                    rows.add(Table.row("derby", (end - between) / 1e6));
                }
            }
        }
        invocation.report(new Table(List.of("way", "ms"), rows));
        return 0;
    }

    /** Gone with the process. */
    private static Connection memory() throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:comparisons");
        source.setCreateDatabase("create");
        return source.getConnection();
    }
}
