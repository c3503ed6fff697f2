// SPDX-License-Identifier: Apache-2.0
/** Documents as one self-contained HTML file: no network, light and dark, readable without colour and without a mouse, fit to print. */
package riia.report.html.internal;
