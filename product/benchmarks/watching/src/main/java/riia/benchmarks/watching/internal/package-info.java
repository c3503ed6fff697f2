// SPDX-License-Identifier: Apache-2.0
/** Watches the window's thread from inside the product. */
package riia.benchmarks.watching.internal;
