// SPDX-License-Identifier: Apache-2.0
/** What people say about figures, and what is known besides them, without a window. */
package riia.benchmark.command.context.internal;
