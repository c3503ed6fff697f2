// SPDX-License-Identifier: Apache-2.0
package riia.base;

/**
 * How far a long task is, told by the task to whoever started it, on the task's own thread. Cheap enough to call once a
 * row.
 */
public interface Progress {

    /** Tells nobody and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void step(String what, long done, long total) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells what is being done and how far.
     *
     * @param what the present step, in words for the user
     * @param done how many units are done
     * @param total how many there are, or 0 when that is not known
     */
    void step(String what, long done, long total);

    /** Whether the user asked to stop; the task then leaves everything as it was before it began. */
    boolean cancelled();

    /**
     * Stops the task here if the user asked for it.
     *
     * @throws CancelledException if so
     */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
