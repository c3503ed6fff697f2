// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes all measures, or those that were named, and writes the report. A missed aim is reported; a measure that breaks is too, and fails. */
public final class Main {

    private Main() {
    }

    /**
     * @param arguments the distribution, a folder to work in, the report, the jars of the two commands that look from inside, the class path of
     *        the rivals of records,
     *        and names of measures separated by commas, or nothing for all
     */
    public static void main(String[] arguments) throws IOException {
        Bench bench = new Bench(Path.of(arguments[0]).toRealPath(), Scratch.emptied(Path.of(arguments[1])), Path.of(arguments[3]),
                Path.of(arguments[4]), arguments[5]);
        List<String> wanted = arguments.length < 7 || arguments[6].isBlank() ? List.of() : Arrays.asList(arguments[6].split(","));
        List<Finding> findings = new ArrayList<>();
        boolean whole = true;
        for (Map.Entry<String, Measure> measure : measures().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(measure.getKey())) {
                System.out.println("benchmarks: " + measure.getKey());
                try {
                    findings.addAll(measure.getValue().take(bench));
                } catch (IOException | IllegalStateException e) {
                    findings.add(Finding.broken(measure.getKey(), e));
                    whole = false;
                }
            }
        }
        String report = Report.of(Machine.here(), findings);
        Files.writeString(Path.of(arguments[2]), report);
        System.out.println(report);
        System.exit(whole ? 0 : 1);
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("import", new NationalImport());
        measures.put("records", new MillionRecords());
        measures.put("comparisons", new QuarterCompared());
        measures.put("packs", new PacksMade());
        measures.put("panorama", new WidePanorama());
        measures.put("start", new CommandStart());
        measures.put("paint", new FirstPaint());
        measures.put("memory", new Resident());
        measures.put("ticks", new UiGaps());
        return measures;
    }
}
