// SPDX-License-Identifier: Apache-2.0
/**
 * Datasets, return rules and samples that bundles contribute as files, and which datasets are installed.
 */
package riia.indicator.declared.internal;
