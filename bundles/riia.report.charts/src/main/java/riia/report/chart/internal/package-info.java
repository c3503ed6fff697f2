// SPDX-License-Identifier: Apache-2.0
/** Charts as geometry. */
package riia.report.chart.internal;
