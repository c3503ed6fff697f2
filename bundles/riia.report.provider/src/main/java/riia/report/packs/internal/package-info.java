// SPDX-License-Identifier: Apache-2.0
/** Rugs and packs: which there are, what a region makes of them, and how they go out in every installed format. */
package riia.report.packs.internal;
