// SPDX-License-Identifier: Apache-2.0
/** The view Compare. */
package riia.benchmark.compare.internal;
