// SPDX-License-Identifier: Apache-2.0
/** Measures the distribution from outside, as a user has it. */
package riia.benchmarks.internal;
