// SPDX-License-Identifier: Apache-2.0
/** Documents as workbooks. */
package riia.report.xlsx.internal;
