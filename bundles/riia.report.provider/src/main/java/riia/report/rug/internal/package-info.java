// SPDX-License-Identifier: Apache-2.0
/** The tartan rug: authorities by indicators, with what stands behind it. */
package riia.report.rug.internal;
