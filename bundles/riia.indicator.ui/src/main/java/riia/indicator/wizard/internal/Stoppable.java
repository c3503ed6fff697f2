// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import riia.base.Progress;

/** Something under way that the wizard itself may stop, besides the user in the list of tasks. Safe on every thread. */
final class Stoppable {

    private volatile boolean stopped;

    /** Stops it at its next step. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** The progress to hand on. */
    Progress within(Progress task) {
        return new Progress() {
            @Override
            public void step(String what, long done, long total) {
                task.step(what, done, total);
            }

            @Override
            public boolean cancelled() {
                return stopped || task.cancelled();
            }
        };
    }
}
