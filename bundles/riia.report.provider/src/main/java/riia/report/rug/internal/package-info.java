// SPDX-License-Identifier: Apache-2.0
/** The tartan rug as one self-contained HTML file: no network, light and dark, readable without colour and without a mouse. */
package riia.report.rug.internal;
