// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import riia.base.Marker;
import riia.base.Value;

/** One value in bytes: a tag, then its parts. Tags and the order of markers stay for ever. */
final class Values {

    private static final int NONE = 0;
    private static final int COUNT = 1;
    private static final int MARKED = 2;
    private static final int DECIMAL = 3;
    private static final int SUPPLIED = 4;
    private static final int MEAN = 5;
    private static final int MONEY = 6;
    private static final int RANGE = 7;
    private static final int TEXT = 8;

    /** Position is what is kept; new markers go to the end. */
    private static final Marker[] MARKERS = {Marker.SUPPRESSED, Marker.NOT_AVAILABLE, Marker.NOT_APPLICABLE,
            Marker.LOW_RELIABILITY, Marker.ROUNDS_TO_ZERO, Marker.MISSING};

    private Values() {
    }

    static void none(ByteSink sink) {
        sink.put(NONE);
    }

    static void write(ByteSink sink, Value value) {
        if (value instanceof Value.Count count) {
            sink.put(COUNT).number(count.number());
        } else if (value instanceof Value.Marked marked) {
            sink.put(MARKED).put(position(marked.marker()));
        } else if (value instanceof Value.Decimal decimal) {
            sink.put(DECIMAL).decimal(decimal.number());
        } else if (value instanceof Value.Supplied supplied) {
            sink.put(SUPPLIED).decimal(supplied.number());
        } else if (value instanceof Value.Mean mean) {
            sink.put(MEAN).decimal(mean.sum()).number(mean.cases());
        } else if (value instanceof Value.Money money) {
            sink.put(MONEY).decimal(money.pounds());
        } else if (value instanceof Value.Range range) {
            sink.put(RANGE).decimal(range.from()).decimal(range.to());
        } else if (value instanceof Value.Text text) {
            sink.put(TEXT).text(text.words());
        } else {
            throw new IllegalArgumentException("No form is known for a " + value.getClass().getSimpleName());
        }
    }

    /** The value, or {@code null} where none was written. */
    static Value read(ByteSource source) {
        int tag = source.get();
        return switch (tag) {
            case NONE -> null;
            case COUNT -> new Value.Count(source.number());
            case MARKED -> new Value.Marked(marker(source.get()));
            case DECIMAL -> new Value.Decimal(source.decimal());
            case SUPPLIED -> new Value.Supplied(source.decimal());
            case MEAN -> new Value.Mean(source.decimal(), source.number());
            case MONEY -> new Value.Money(source.decimal());
            case RANGE -> new Value.Range(source.decimal(), source.decimal());
            case TEXT -> new Value.Text(source.text());
            default -> throw new DamagedException("a value has the unknown tag " + tag);
        };
    }

    private static int position(Marker marker) {
        for (int i = 0; i < MARKERS.length; i++) {
            if (MARKERS[i] == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("No position is known for marker " + marker);
    }

    private static Marker marker(int position) {
        if (position >= MARKERS.length) {
            throw new DamagedException("a marker has the unknown position " + position);
        }
        return MARKERS[position];
    }
}
