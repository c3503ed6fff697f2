// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.CharArrayReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads records with quotes by Commons CSV: the record that holds one, with those after it that begin with one. If Commons CSV finds
 * them torn, or if no end of them is in sight, it reads the rest of the file.
 */
final class QuotedRecords {

    /** One parser reads about so many characters, so that it costs little even where every cell is quoted. */
    private static final int AT_ONCE = 1 << 14;

    private final Text text;
    private final char quote;
    private final Records records;
    private final Faults faults;
    private final RecordEnd ends;
    private final CSVFormat format;

    QuotedRecords(Text text, Dialect dialect, Records records, Faults faults) {
        this.text = text;
        this.quote = dialect.quote();
        this.records = records;
        this.faults = faults;
        this.ends = new RecordEnd(dialect.delimiter(), quote);
        this.format = CSVFormat.DEFAULT.builder().setDelimiter(dialect.delimiter())
                .setQuote(quote == Dialect.NO_QUOTE ? null : Character.valueOf(quote)).setIgnoreEmptyLines(false).get();
    }

    /** Takes the record that begins at a position, with what belongs to it, and says where the next one begins; -1 after the last. */
    int take(int begin) throws IOException {
        int from = begin;
        int end = ends.find(text.window(), from, text.end());
        while (end < 0 && !text.last()) {
            if (!text.more(from)) {
                takeRest(from);
                return -1;
            }
            from = 0;
            end = ends.find(text.window(), 0, text.end());
        }
        end = end < 0 ? text.end() : alike(from, end);
        List<String[]> taken = new ArrayList<>();
        try {
            parse(new CharArrayReader(text.window(), from, end - from), taken::add);
        } catch (IOException | UncheckedIOException e) {
            takeRest(from);
            return -1;
        }
        taken.forEach(records::emit);
        return records.behind(end);
    }

    /** The end of the last of the records that follow at once and begin with a quote too. */
    private int alike(int from, int firstEnd) {
        char[] window = text.window();
        int end = firstEnd;
        while (end + 2 < text.end() && end - from < AT_ONCE) {
            int next = window[end] == '\r' && window[end + 1] == '\n' ? end + 2 : end + 1;
            int nextEnd = window[next] == quote ? ends.find(window, next, text.end()) : -1;
            if (nextEnd < 0) {
                break;
            }
            end = nextEnd;
        }
        return end;
    }

    private void takeRest(int from) {
        Bounded rest = new Bounded(text.reader(from));
        try {
            parse(rest, row -> {
                rest.begin();
                records.emit(row);
            });
        } catch (IOException | UncheckedIOException e) {
            boolean open = rest.tooLong() || String.valueOf(e.getMessage()).contains("EOF");
            String found = open ? "a quote that is never closed" : "text between a closing quote and the next delimiter";
            String expected = open ? "a closing quote before the end of the file" : "a delimiter after a closing quote";
            faults.add("torn-row", records.place(), found, expected, "Row " + records.place().row().orElse(0) + ": found " + found
                    + "; expected " + expected + ". The rows after it cannot be told apart; export the file again.");
        }
    }

    private void parse(Reader reader, Consumer<String[]> rows) throws IOException {
        try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> each = parser.iterator();
            while (each.hasNext()) {
                rows.accept(each.next().values());
            }
        }
    }

    /** Ends the reading when a record grows longer than any is: its quote is never closed. */
    private static final class Bounded extends FilterReader {

        private long sinceRecord;

        Bounded(Reader in) {
            super(in);
        }

        void begin() {
            sinceRecord = 0;
        }

        boolean tooLong() {
            return sinceRecord > Text.LONGEST;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            sinceRecord += Math.max(count, 0);
            if (tooLong()) {
                throw new IOException("A record is longer than " + Text.LONGEST + " characters");
            }
            return count;
        }
    }
}
