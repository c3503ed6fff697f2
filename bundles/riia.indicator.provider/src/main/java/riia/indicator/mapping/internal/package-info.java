// SPDX-License-Identifier: Apache-2.0
/**
 * Mappings as files and as the workspace remembers them.
 */
package riia.indicator.mapping.internal;
