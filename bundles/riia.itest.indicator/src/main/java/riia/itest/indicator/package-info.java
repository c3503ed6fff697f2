// SPDX-License-Identifier: Apache-2.0
/**
 * Files on their way in, on Felix.
 */
package riia.itest.indicator;
