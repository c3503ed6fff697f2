// SPDX-License-Identifier: Apache-2.0
/** The view Authority: everything known of one authority on one page. */
package riia.benchmark.authority.internal;
