// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.indicator.spi.Detection;

/**
 * How the cells of a file are told apart.
 *
 * @param start how many characters at the start belong to no row
 * @param quote {@link #NO_QUOTE} if cells are never quoted
 * @param found what was detected or told
 */
record Dialect(int start, char delimiter, char quote, List<Detection> found) {

    /** No character: nothing quotes. */
    static final char NO_QUOTE = 0;

    /** The first line by which a file tells Excel its delimiter; Excel shows the second as row 1. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=([\t -~&&[^\"']])\"?(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);
    private static final int SEPARATOR_LINE = 16;

    static Dialect of(Text text, Map<String, String> told) {
        Matcher separator = SEPARATOR.matcher(new String(text.window(), 0, Math.min(text.end(), SEPARATOR_LINE)));
        boolean said = separator.lookingAt();
        Sample sample = new Sample(text, said ? separator.end() : 0);
        QuoteGuess quote = QuoteGuess.of(sample, Optional.ofNullable(told.get(QuoteGuess.KEY)));
        DelimiterGuess delimiter = DelimiterGuess.of(sample, quote.quote(), Optional.ofNullable(told.get(DelimiterGuess.KEY)),
                said ? Optional.of(separator.group(1).charAt(0)) : Optional.empty());
        List<Detection> found = new ArrayList<>();
        found.add(delimiter.detection());
        found.add(quote.detection());
        found.add(new Detection("line-end", "Line ends", sample.lineEnds(), false, ""));
        return new Dialect(sample.from(), delimiter.delimiter(), quote.quote(), found);
    }
}
