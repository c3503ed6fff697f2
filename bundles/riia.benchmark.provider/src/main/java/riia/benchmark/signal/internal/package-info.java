// SPDX-License-Identifier: Apache-2.0
/** How figures are told from noise unless a region has another way. */
package riia.benchmark.signal.internal;
