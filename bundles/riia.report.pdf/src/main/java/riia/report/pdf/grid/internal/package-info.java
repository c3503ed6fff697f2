// SPDX-License-Identifier: Apache-2.0
/** Tables on pages: how wide, in how many parts, row by row. */
package riia.report.pdf.grid.internal;
