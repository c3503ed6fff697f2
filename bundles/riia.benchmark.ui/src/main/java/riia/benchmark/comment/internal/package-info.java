// SPDX-License-Identifier: Apache-2.0
/** What people say about figures, to be seen and added to wherever figures are. */
package riia.benchmark.comment.internal;
