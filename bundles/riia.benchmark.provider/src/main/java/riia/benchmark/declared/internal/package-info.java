// SPDX-License-Identifier: Apache-2.0
/** What regions contribute about comparisons, and whose word counts now. */
package riia.benchmark.declared.internal;
