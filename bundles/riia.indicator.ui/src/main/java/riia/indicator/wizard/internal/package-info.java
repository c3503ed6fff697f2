// SPDX-License-Identifier: Apache-2.0
/** The view that takes in a file of any shape: what it is taken for, what would be stored, and how it is put right by hand. */
package riia.indicator.wizard.internal;
