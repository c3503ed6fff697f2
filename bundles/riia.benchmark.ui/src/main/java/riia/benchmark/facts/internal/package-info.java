// SPDX-License-Identifier: Apache-2.0
/** What one figure is, and everything that is said of it, wherever figures are shown. */
package riia.benchmark.facts.internal;
