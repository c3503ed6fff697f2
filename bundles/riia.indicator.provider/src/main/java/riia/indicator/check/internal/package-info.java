// SPDX-License-Identifier: Apache-2.0
/**
 * The kinds of check that datasets may declare. Each judges one return; a marker is never a zero, so that a check that needs a
 * number where a marker stands says nothing.
 */
package riia.indicator.check.internal;
