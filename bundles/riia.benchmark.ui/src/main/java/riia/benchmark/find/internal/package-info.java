// SPDX-License-Identifier: Apache-2.0
/** Authorities and indicators for quick access. */
package riia.benchmark.find.internal;
