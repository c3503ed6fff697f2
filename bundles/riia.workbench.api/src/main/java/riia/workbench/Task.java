// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import org.osgi.annotation.versioning.ConsumerType;

import riia.base.Progress;

/** Work in the background. */
@ConsumerType
@FunctionalInterface
public interface Task<T> {

    /** Does the work, tells how far it is, and stops where the user asks ({@link Progress#check}). */
    T run(Progress progress) throws Exception;
}
