// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.RecordTable.Kind;
import riia.indicator.keeping.internal.ByteSink;
import riia.indicator.keeping.internal.ByteSource;
import riia.indicator.keeping.internal.DamagedException;

/**
 * Rows of one return as they are kept: what columns there are and what their categories mean, their values column by column,
 * deflated, then the pseudonyms as they are, since nothing makes them shorter; a CRC32C over all. A chunk says of itself what it
 * holds, so that it can be read under a later definition of its dataset.
 */
final class RowChunk {

    private static final int MAGIC = 0xC5;
    private static final int VERSION = 1;
    private static final int PSEUDONYM_BYTES = 16;
    private static final int MOST_ROWS = 1 << 24;

    /** A column as it was when the chunk was packed. */
    private record Kept(String name, Kind kind, List<String> words) {
    }

    private final int size;
    private final List<Kept> columns = new ArrayList<>();
    private final ByteSource body;
    private final ByteBuffer pseudonyms;

    /**
     * Opens a chunk.
     *
     * @throws DamagedException if the bytes are not what was packed
     */
    RowChunk(byte[] chunk) {
        ByteSource source = new ByteSource(chunk);
        if (source.get() != MAGIC) {
            throw new DamagedException("it is no chunk of records");
        }
        int version = source.get();
        if (version != VERSION) {
            throw new DamagedException("it is of version " + version + "; this workbench reads version " + VERSION);
        }
        long promised = source.number();
        if (promised < 0 || promised > MOST_ROWS) {
            throw new DamagedException("it promises " + promised + " rows");
        }
        size = (int) promised;
        long length = source.number();
        body = new ByteSource(Deflated.inflate(source.take(source.count()), length));
        int count = body.count();
        for (int i = 0; i < count; i++) {
            columns.add(new Kept(body.text(), kind(body.get()), words()));
        }
        boolean named = columns.stream().anyMatch(one -> one.kind() == Kind.PSEUDONYM);
        pseudonyms = ByteBuffer.wrap(source.take(named ? size * PSEUDONYM_BYTES : 0));
    }

    private static Kind kind(int position) {
        if (position >= Kind.values().length) {
            throw new DamagedException("a column is of the unknown kind " + position);
        }
        return Kind.values()[position];
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int left = body.count(); left > 0; left--) {
            words.add(body.text());
        }
        return words;
    }

    int size() {
        return size;
    }

    /** The rows, as rows of a table: by the names of its columns and the words of its categories. Called once. */
    Rows rows(RecordTable table) {
        long[][] values = new long[table.columns().size()][];
        for (Kept kept : columns) {
            if (kept.kind() != Kind.PSEUDONYM) {
                long[] column = column();
                int position = table.position(kept.name());
                if (position >= 0 && table.columns().get(position).kind() == kept.kind()) {
                    values[position] = translated(column, kept.words(), table.columns().get(position));
                }
            }
        }
        long[] row = new long[values.length];
        Rows rows = new Rows(table);
        for (int i = 0; i < size; i++) {
            for (int column = 0; column < row.length; column++) {
                row[column] = values[column] == null ? Rows.ABSENT : values[column][i];
            }
            rows.add(pseudonyms.hasRemaining() ? new Pseudonym(pseudonyms.getLong(), pseudonyms.getLong()) : Pseudonym.NONE, row);
        }
        return rows;
    }

    private long[] column() {
        long[] column = new long[size];
        long before = 0;
        for (int i = 0; i < size; i++) {
            before += body.signed();
            column[i] = before;
        }
        return column;
    }

    private static long[] translated(long[] column, List<String> words, Column now) {
        List<String> known = List.copyOf(now.values().keySet());
        if (!words.equals(known)) {
            Arrays.setAll(column, i -> column[i] < 0 ? Rows.ABSENT : known.indexOf(words.get((int) column[i])));
        }
        return column;
    }

    static byte[] pack(Rows rows) {
        List<Column> columns = rows.table().columns();
        ByteSink body = new ByteSink(256 + rows.size() * columns.size() * 2).number(columns.size());
        for (Column column : columns) {
            body.text(column.name()).put(column.kind().ordinal()).number(column.values().size());
            column.values().keySet().forEach(body::text);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() != Kind.PSEUDONYM) {
                column(body, rows, i);
            }
        }
        byte[] plain = body.sealed();
        byte[] deflated = Deflated.deflate(plain);
        byte[] names = rows.table().pseudonym().isPresent() ? pseudonyms(rows) : new byte[0];
        return new ByteSink(32 + deflated.length + names.length).put(MAGIC).put(VERSION).number(rows.size()).number(plain.length)
                .number(deflated.length).put(deflated, deflated.length).put(names, names.length).sealed();
    }

    /** Neighbouring rows are alike: each value as its difference from the one above it. */
    private static void column(ByteSink body, Rows rows, int column) {
        long before = 0;
        for (int row = 0; row < rows.size(); row++) {
            long value = rows.value(column, row);
            body.signed(value - before);
            before = value;
        }
    }

    private static byte[] pseudonyms(Rows rows) {
        ByteBuffer names = ByteBuffer.allocate(rows.size() * PSEUDONYM_BYTES);
        for (int row = 0; row < rows.size(); row++) {
            names.putLong(rows.high(row)).putLong(rows.low(row));
        }
        return names.array();
    }
}
