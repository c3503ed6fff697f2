// SPDX-License-Identifier: Apache-2.0
/** The view Indicator. */
package riia.benchmark.indicator.internal;
