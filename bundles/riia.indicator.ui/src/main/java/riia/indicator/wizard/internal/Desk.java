// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.Optional;
import java.util.function.Consumer;

import riia.base.Period;
import riia.base.Problem;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.ImportRequest.Mode;

/** What the parts of the page ask of it when the user does something. */
interface Desk {

    /** Changes the mapping. */
    void edit(Consumer<MappingDraft> change);

    /** Reads the file another way. */
    void choose(Candidate way);

    /** Maps the sheet from nothing. */
    void byHand();

    /** Tells the format something, or lets it detect that again. */
    void setting(String key, Optional<String> value);

    void sender(Optional<String> who);

    void period(Optional<Period> told);

    void sheet(int index);

    /** Gives the keyboard to what says what a column is. */
    void askColumn();

    /** Gives the keyboard back to the grid. */
    void backToGrid();

    /** Shows the cell of a problem. */
    void jump(Problem problem);

    /** Imports the file, and remembers the mapping under a name if one is given. */
    void bringIn(Mode mode, Optional<String> remember);

    void saveMapping();

    void loadMapping();

    /** Shows what was imported in the view Returns. */
    void showReturns();

    /** Says something in the status line. */
    void say(String words);
}
