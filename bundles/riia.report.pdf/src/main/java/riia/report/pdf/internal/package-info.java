// SPDX-License-Identifier: Apache-2.0
/** Documents as tagged PDF: what a reader of the file's structure finds. */
package riia.report.pdf.internal;
