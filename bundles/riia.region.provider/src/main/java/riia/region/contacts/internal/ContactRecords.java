// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of a file of contacts under their headings, or why there are none. */
final class ContactRecords {

    static final List<String> COLUMNS = List.of("authority", "role", "name", "email", "phone", "from");
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final int LARGEST = 4 << 20;

    private final Map<Integer, Map<String, String>> rows = new TreeMap<>();
    private final Map<Integer, Fault> faults = new TreeMap<>();

    static ContactRecords of(byte[] content) {
        ContactRecords records = new ContactRecords();
        if (content.length > LARGEST || content.length > 1 && content[0] == 'P' && content[1] == 'K' || hasZero(content)) {
            records.fault(1, COLUMNS.get(0), "no CSV file", "the spreadsheet saved as 'CSV UTF-8', at most 4 MB");
        } else {
            records.read(text(content));
        }
        return records;
    }

    /** The cells of each row by heading; rows numbered as a spreadsheet does. */
    Map<Integer, Map<String, String>> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /** What is wrong with the shape of the file, by row. */
    Map<Integer, Fault> faults() {
        return Collections.unmodifiableMap(faults);
    }

    private void read(String text) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> headings = List.of();
            for (CSVRecord record : parser) {
                int row = (int) record.getRecordNumber();
                if (row == 1) {
                    headings = headings(record);
                } else if (!headings.isEmpty() && Stream.of(record.values()).anyMatch(cell -> !cell.isBlank())) {
                    row(row, headings, record);
                }
            }
            if (headings.isEmpty() && faults.isEmpty()) {
                fault(1, COLUMNS.get(0), "", "the headings " + String.join(",", COLUMNS));
            }
        } catch (IOException | UncheckedIOException e) {
            rows.clear();
            fault(1, COLUMNS.get(0), "a torn file", "quotation marks that are closed, as a spreadsheet writes them");
        }
    }

    private List<String> headings(CSVRecord record) {
        List<String> headings = Stream.of(record.values()).map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
        for (String heading : headings) {
            if (!COLUMNS.contains(heading) || headings.indexOf(heading) != headings.lastIndexOf(heading)) {
                fault(1, heading, heading, "each of the headings " + String.join(",", COLUMNS) + " once, and no other");
                return List.of();
            }
        }
        Optional<String> missing = COLUMNS.stream().filter(one -> !headings.contains(one)).findFirst();
        missing.ifPresent(one -> fault(1, one, "", "this heading beside the others: " + String.join(",", COLUMNS)));
        return missing.isPresent() ? List.of() : headings;
    }

    private void row(int row, List<String> headings, CSVRecord record) {
        if (record.size() > headings.size()) {
            fault(row, headings.get(headings.size() - 1), record.get(headings.size()), "no cell beyond the last heading");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < record.size(); i++) {
            cells.put(headings.get(i), record.get(i).strip());
        }
        rows.put(row, cells);
    }

    private void fault(int row, String part, String found, String expected) {
        faults.put(row, new Fault(part, found, expected));
    }

    private static boolean hasZero(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8, or what a spreadsheet calls plain CSV. */
    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, SPREADSHEET);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(one -> heading.chars().filter(c -> c == one).count())).orElse(',');
    }
}
