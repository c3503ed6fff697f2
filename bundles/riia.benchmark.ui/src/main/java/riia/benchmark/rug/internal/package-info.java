// SPDX-License-Identifier: Apache-2.0
/** The view Tartan rug: {@code RugModel} and records decide, {@code RugView} and its parts draw. */
package riia.benchmark.rug.internal;
