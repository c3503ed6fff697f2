// SPDX-License-Identifier: Apache-2.0
/** The view Packs: chooses what is made, and has it made for one authority or for all. */
package riia.report.packing.internal;
