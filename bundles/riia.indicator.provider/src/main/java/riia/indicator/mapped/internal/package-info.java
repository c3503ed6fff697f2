// SPDX-License-Identifier: Apache-2.0
/**
 * Files of any shape: what a text says, where the figures of a sheet stand, and the one engine that reads whatever a mapping tells.
 */
package riia.indicator.mapped.internal;
