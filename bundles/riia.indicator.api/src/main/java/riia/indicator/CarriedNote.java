// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import riia.base.Period;

/**
 * What an authority wrote beside an indicator with an earlier accepted return, and has not said otherwise since.
 *
 * @param indicator of which indicator
 * @param breakdown {@code Total} or a part of it
 * @param text what was written
 * @param period with whose figures it came
 * @param submission id of the version it came in
 */
public record CarriedNote(String indicator, String breakdown, String text, Period period, String submission) {
}
