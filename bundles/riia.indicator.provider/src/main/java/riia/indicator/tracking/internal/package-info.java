// SPDX-License-Identifier: Apache-2.0
/** Following returns: what is due, late, promised, not expected or nil; who is asked; which notes are carried over. */
package riia.indicator.tracking.internal;
