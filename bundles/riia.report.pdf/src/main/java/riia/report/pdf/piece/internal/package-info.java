// SPDX-License-Identifier: Apache-2.0
/** The blocks of a document, each as it stands on pages. */
package riia.report.pdf.piece.internal;
