// SPDX-License-Identifier: Apache-2.0
/** Charts on screen. */
package riia.benchmark.chart.internal;
