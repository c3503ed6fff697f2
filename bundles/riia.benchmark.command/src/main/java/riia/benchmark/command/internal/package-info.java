// SPDX-License-Identifier: Apache-2.0
/** Comparisons as a command. */
package riia.benchmark.command.internal;
