// SPDX-License-Identifier: Apache-2.0
/** Times comparisons from inside the product. */
package riia.benchmarks.comparing.internal;
