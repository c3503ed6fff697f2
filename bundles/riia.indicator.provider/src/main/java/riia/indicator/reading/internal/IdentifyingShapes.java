// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises texts that identify a child by their shape: unique pupil numbers (a letter and twelve digits; DfE, UPN guide), NHS
 * numbers (ten digits with a check digit modulo 11; NHS Data Dictionary), full postcodes (Royal Mail's areas). What was found is
 * named by its kind; the text itself never leaves here.
 */
public final class IdentifyingShapes {

    static final String UPN = "UPN-shaped values";
    static final String NHS_NUMBER = "values shaped like NHS numbers";
    static final String POSTCODE = "full postcodes";

    private static final Pattern UPN_SHAPE = Pattern.compile("\\b[A-Za-z]\\d{11}[\\dA-Za-z]\\b");
    private static final Pattern NHS_SHAPE = Pattern.compile("\\b(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})\\b");
    private static final Pattern POSTCODE_SHAPE = Pattern.compile("\\b([A-Z]{1,2})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b");
    private static final Set<String> POSTCODE_AREAS = Set.of(("AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW"
            + " DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD"
            + " LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST"
            + " SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").split(" "));

    private static final int NOWHERE = -1;

    private IdentifyingShapes() {
    }

    /**
     * An identifier in a text.
     *
     * @param kind of what was found, in words
     * @param start how many characters stand before it
     */
    public record Found(String kind, int start) {
    }

    /** What kind of identifier a text is or holds, if it does. */
    static Optional<String> in(String text) {
        return find(text).map(Found::kind);
    }

    /** The first identifier of the first kind that a text is or holds, if it does. */
    public static Optional<Found> find(String text) {
        int digits = 0;
        int run = 0;
        int longest = 0;
        int spread = 0;
        int widest = 0;
        boolean inward = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = digit(text.charAt(i));
            run = digit ? run + 1 : 0;
            longest = Math.max(longest, run);
            spread = digit ? spread + 1 : text.charAt(i) == ' ' || text.charAt(i) == '-' ? spread : 0;
            widest = Math.max(widest, spread);
            if (digit) {
                digits++;
                inward |= i + 2 < text.length() && letter(text.charAt(i + 1)) && letter(text.charAt(i + 2));
            }
        }
        // A UPN has eleven digits in a row, an NHS number ten with nothing but blanks and hyphens between: only then the patterns are asked.
        int start = longest >= 11 ? upn(text) : NOWHERE;
        if (start >= 0) {
            return Optional.of(new Found(UPN, start));
        }
        start = widest >= 10 ? nhsNumber(text) : NOWHERE;
        if (start >= 0) {
            return Optional.of(new Found(NHS_NUMBER, start));
        }
        start = inward && digits >= 2 ? postcode(text) : NOWHERE;
        return start >= 0 ? Optional.of(new Found(POSTCODE, start)) : Optional.empty();
    }

    private static int upn(String text) {
        Matcher shape = UPN_SHAPE.matcher(text);
        return shape.find() ? shape.start() : NOWHERE;
    }

    private static int nhsNumber(String text) {
        Matcher shape = NHS_SHAPE.matcher(text);
        while (shape.find()) {
            if (checks(shape.group(1) + shape.group(2) + shape.group(3))) {
                return shape.start();
            }
        }
        return NOWHERE;
    }

    /** The check digit: weights 10 to 2 over nine digits, 11 less the remainder by 11; 11 is written 0, 10 is not used. */
    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (number.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == number.charAt(9) - '0' && sum > 0;
    }

    private static int postcode(String text) {
        // In running text only capitals count: "e1 1st" is no postcode. A cell that is nothing else may be written either way.
        String stripped = text.strip();
        Matcher shape = POSTCODE_SHAPE.matcher(stripped.length() <= 8 ? stripped.toUpperCase(Locale.ROOT) : stripped);
        while (shape.find()) {
            if (POSTCODE_AREAS.contains(shape.group(1))) {
                return shape.start();
            }
        }
        return NOWHERE;
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }

    private static boolean letter(char one) {
        return one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
    }
}
