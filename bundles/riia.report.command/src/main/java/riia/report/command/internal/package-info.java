// SPDX-License-Identifier: Apache-2.0
/** Reports as commands. */
package riia.report.command.internal;
