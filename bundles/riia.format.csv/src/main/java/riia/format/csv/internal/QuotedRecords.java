// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads records with quotes by Commons CSV: as many bytes as hold an even number of quotes and end with a line. If Commons CSV
 * does not get to the end of these, their quotes do not pair up the way they seemed to, and it reads the rest of the file.
 */
final class QuotedRecords {

    private final byte[] bytes;
    private final Records records;
    private final Faults faults;
    private final CSVFormat format;

    QuotedRecords(byte[] bytes, byte delimiter, Records records, Faults faults) {
        this.bytes = bytes;
        this.records = records;
        this.faults = faults;
        this.format = CSVFormat.DEFAULT.builder().setDelimiter((char) delimiter).setIgnoreEmptyLines(false).get();
    }

    /** Takes the record that begins at a byte, with what belongs to it, and says where the next one begins. */
    int take(int from) {
        int end = end(from);
        List<String[]> taken = new ArrayList<>(1);
        try {
            parse(from, end, taken::add);
        } catch (IOException | UncheckedIOException e) {
            takeRest(from);
            return bytes.length;
        }
        BadBytes bad = new BadBytes(from, end);
        taken.forEach(bad::reportAndEmit);
        boolean pair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        return pair ? end + 2 : end + 1;
    }

    private void takeRest(int from) {
        try {
            parse(from, bytes.length, new BadBytes(from, bytes.length)::reportAndEmit);
        } catch (IOException | UncheckedIOException e) {
            boolean open = String.valueOf(e.getMessage()).contains("EOF");
            String found = open ? "a quote that is never closed" : "text between a closing quote and the next delimiter";
            String expected = open ? "a closing quote before the end of the file" : "a delimiter after a closing quote";
            faults.add("torn-row", records.place(), found, expected, "Row " + records.place().row().orElse(0) + ": found " + found
                    + "; expected " + expected + ". The rows after it cannot be told apart; export the file again.");
        }
    }

    /** Where the line ends in which the quotes from a byte on first pair up. */
    private int end(int from) {
        boolean open = false;
        int i = from;
        while (i < bytes.length && (open || bytes[i] != '\n' && bytes[i] != '\r')) {
            open ^= bytes[i] == '"';
            i++;
        }
        return i;
    }

    private void parse(int from, int to, Consumer<String[]> rows) throws IOException {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            Iterator<CSVRecord> each = parser.iterator();
            while (each.hasNext()) {
                rows.accept(each.next().values());
            }
        }
    }

    /** The bytes of a range that are no UTF-8, found again in the decoded cells, where each left a replacement character. */
    private final class BadBytes {

        private final int end;
        private int next;

        BadBytes(int from, int end) {
            this.end = end;
            this.next = Encoding.firstBad(bytes, from, end);
        }

        void reportAndEmit(String[] row) {
            for (int i = 0; i < row.length && next >= 0; i++) {
                if (row[i].indexOf('\uFFFD') >= 0) {
                    Encoding.report(faults, records.place(i), bytes, next);
                    next = Encoding.firstBad(bytes, next + 1, end);
                }
            }
            records.emit(row);
        }
    }
}
