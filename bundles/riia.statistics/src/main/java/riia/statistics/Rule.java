// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

/**
 * By what a value on a process chart is told from noise; the first that holds decides which way. A value within a billionth of a line
 * lies on it, and so on neither side.
 */
public enum Rule {
    /** Shewhart's own. */
    OUTSIDE_LIMITS("outside the limits") {
        @Override
        Movement at(double[] values, int newest, double centre, double half) {
            return side(values[newest], centre + half, centre - half);
        }
    },
    EIGHT_ON_ONE_SIDE("eight in a row on one side of the mean") {
        @Override
        Movement at(double[] values, int newest, double centre, double half) {
            Movement side = newest < 7 ? Movement.NONE : side(values[newest], centre, centre);
            for (int i = newest - 7; side != Movement.NONE && i < newest; i++) {
                side = side(values[i], centre, centre) == side ? side : Movement.NONE;
            }
            return side;
        }
    },
    SIX_IN_A_ROW("six in a row, each further than the last") {
        @Override
        Movement at(double[] values, int newest, double centre, double half) {
            Movement way = newest < 5 ? Movement.NONE : side(values[newest], values[newest - 1], values[newest - 1]);
            for (int i = newest - 4; way != Movement.NONE && i < newest; i++) {
                way = side(values[i], values[i - 1], values[i - 1]) == way ? way : Movement.NONE;
            }
            return way;
        }
    },
    /** The newest is one of the two. */
    TWO_OF_THREE("two of three beyond two sigma on one side") {
        @Override
        Movement at(double[] values, int newest, double centre, double half) {
            double two = half * 2 / 3;
            Movement side = newest < 2 ? Movement.NONE : side(values[newest], centre + two, centre - two);
            return side != Movement.NONE && (side(values[newest - 1], centre + two, centre - two) == side
                    || side(values[newest - 2], centre + two, centre - two) == side) ? side : Movement.NONE;
        }
    };

    private static final double NEAR = 1e-9;
    private static final Rule[] ALL = values();

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /**
     * What the rule says of a value.
     *
     * @param values those that are there, oldest first
     * @param newest position of the value
     * @param half three sigma: half the distance between the limits
     * @return {@link Movement#NONE} where it does not hold
     */
    abstract Movement at(double[] values, int newest, double centre, double half);

    /** What the first rule that holds says. */
    static Movement first(double[] values, int newest, double centre, double half) {
        for (Rule rule : ALL) {
            Movement found = rule.at(values, newest, centre, half);
            if (found != Movement.NONE) {
                return found;
            }
        }
        return Movement.NONE;
    }

    private static Movement side(double value, double above, double below) {
        if (value - above > NEAR * Math.max(Math.abs(value), Math.abs(above))) {
            return Movement.RISING;
        }
        return below - value > NEAR * Math.max(Math.abs(value), Math.abs(below)) ? Movement.FALLING : Movement.NONE;
    }
}
