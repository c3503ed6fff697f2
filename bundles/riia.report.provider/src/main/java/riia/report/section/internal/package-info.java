// SPDX-License-Identifier: Apache-2.0
/** The sections that our own packs are made of, one service each. */
package riia.report.section.internal;
