// SPDX-License-Identifier: Apache-2.0
/** Comparisons and reports in the framework, with the real providers and a real store. */
package riia.itest.benchmark;
