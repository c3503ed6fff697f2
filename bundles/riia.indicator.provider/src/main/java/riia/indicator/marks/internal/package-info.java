// SPDX-License-Identifier: Apache-2.0
/** What is kept of returns besides their versions: the tables {@code 0010-returns.sql}, one class each. */
package riia.indicator.marks.internal;
