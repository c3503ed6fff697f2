// SPDX-License-Identifier: Apache-2.0
/** Pages, and what is drawn on them: type, lines, tags. */
package riia.report.pdf.page.internal;
