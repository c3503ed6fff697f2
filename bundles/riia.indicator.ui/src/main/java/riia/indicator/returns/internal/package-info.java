// SPDX-License-Identifier: Apache-2.0
/** The view Returns: {@code XxxModel} and records decide, {@code XxxView} and its parts draw. */
package riia.indicator.returns.internal;
