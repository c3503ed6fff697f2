// SPDX-License-Identifier: Apache-2.0
/** The view Signals: {@code SignalsModel} and records decide, {@code SignalsView} and its parts draw. */
package riia.benchmark.signals.internal;
