// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of cells as text. */
final class Numbers {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,40}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([Ee][+-]?\\d{1,4})?");
    private static final int LONGEST = 100;
    private static final int DIGITS = 9;

    /** Excel keeps a binary double, writes 17 digits of it, and shows and compares 15: the others are what binary fractions leave over. */
    private static final MathContext SHOWN = new MathContext(15);

    private Numbers() {
    }

    /** A number from 0 to 999,999,999. */
    static Optional<Integer> whole(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == DIGITS) {
                return Optional.empty();
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(number);
    }

    /** The number that a cell's text stands for; empty if it is none. */
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? Optional.of(BigDecimal.valueOf(value).round(SHOWN)) : Optional.empty();
    }

    /**
     * A cell's number as people see it: no exponent and at most 15 digits that count, so that 0.30000000000000004 is 0.3 and 1E3 is 1000.
     * An integer stays as it stands, since longer ones are identifiers that some other program wrote. What is no number stays too.
     */
    static String plain(String text) {
        return isPlain(text) || INTEGER.matcher(text).matches() ? text : parse(text).map(Numbers::plain).orElse(text);
    }

    /** Most numbers: no sign, at most 15 digits, no zero before or after that says nothing. */
    private static boolean isPlain(String text) {
        int length = text.length();
        int point = -1;
        for (int i = 0; i < length; i++) {
            char one = text.charAt(i);
            if (one == '.' && point < 0 && i > 0) {
                point = i;
            } else if (one < '0' || one > '9') {
                return false;
            }
        }
        return length > 0 && length <= SHOWN.getPrecision() && (point < 0 || text.charAt(length - 1) != '0' && point < length - 1
                && (point == 1 || text.charAt(0) != '0'));
    }

    /** A share as a percentage: 0.243 is 24.3%. */
    static String percent(String text) {
        return parse(text).map(value -> plain(value.movePointRight(2)) + "%").orElse(text);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
