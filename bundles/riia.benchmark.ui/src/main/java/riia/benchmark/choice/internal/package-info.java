// SPDX-License-Identifier: Apache-2.0
/** What can be chosen about figures, and the controls to choose with. */
package riia.benchmark.choice.internal;
