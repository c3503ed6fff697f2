// SPDX-License-Identifier: Apache-2.0
/**
 * Region profiles that bundles contribute as files, and the one that the workspace is bound to.
 */
package riia.region.profiles.internal;
