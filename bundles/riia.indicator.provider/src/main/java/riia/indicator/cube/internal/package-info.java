// SPDX-License-Identifier: Apache-2.0
/**
 * The accepted figures in memory.
 */
package riia.indicator.cube.internal;
