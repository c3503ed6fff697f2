// SPDX-License-Identifier: Apache-2.0
/** The one way out: files that appear whole or not at all, the clipboard, the mark, the journal. */
package riia.report.outlet.internal;
