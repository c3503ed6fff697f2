// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One quarter of one region, taken from a national file in the standard layout by nothing but splitting its lines at commas. */
public final class QuarterOfReturns {

    /** An authority as the file names it. */
    public record Sender(String code, String onsCode, String name) {
    }

    /** A figure without its authority; {@code breakdown} is {@code Total} for the whole, {@code denominator} may be empty. */
    public record Told(String indicator, String breakdown, String number, String denominator) {

        /** Such as {@code R02} or {@code R02:Police}. */
        public String key() {
            return breakdown.equals("Total") ? indicator : indicator + ":" + breakdown;
        }
    }

    private final String heading;
    private final List<String> lines = new ArrayList<>();
    private final Map<Sender, Map<String, Told>> told = new LinkedHashMap<>();

    /**
     * Reads and closes a national file.
     *
     * @param year such as {@code 202526}
     * @param quarter 1 to 4
     * @param region as the file names it
     */
    public QuarterOfReturns(InputStream in, String year, int quarter, String region) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            heading = reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals(year) && cells[1].endsWith("Q" + quarter) && cells[6].equals(region)) {
                    lines.add(line);
                    Told one = new Told(cells[10], cells[11], cells[12], cells[13]);
                    told.computeIfAbsent(new Sender(cells[7], cells[9], cells[8]), key -> new LinkedHashMap<>()).put(one.key(), one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The authorities, in the order of the file. */
    public List<Sender> senders() {
        return List.copyOf(told.keySet());
    }

    /** The figures of one authority, in the order of the file. */
    public Collection<Told> of(Sender sender) {
        return told.get(sender).values();
    }

    /** The keys of all figures, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(told.values().iterator().next().keySet());
    }

    /** One figure. */
    public Told told(Sender sender, String key) {
        return told.get(sender).get(key);
    }

    /** The rows in the standard layout, headings first, each as the national file has it. */
    public List<List<String>> standard() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(heading.split(",", -1)));
        lines.forEach(line -> rows.add(List.of(line.split(",", -1))));
        return rows;
    }

    /** Everything that is told, a line for each figure: {@code 831 R02:Police 75/1134}, sorted. */
    public List<String> lines() {
        List<String> all = new ArrayList<>();
        told.forEach((sender, figures) -> figures.values().forEach(one ->
                all.add(sender.code() + " " + one.key() + " " + one.number() + "/" + one.denominator())));
        return all.stream().sorted().toList();
    }
}
