// SPDX-License-Identifier: Apache-2.0
/**
 * The commands of the indicator area. Each asks, calls one service and reports.
 */
package riia.indicator.command.internal;
