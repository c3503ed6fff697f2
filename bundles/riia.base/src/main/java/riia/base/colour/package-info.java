// SPDX-License-Identifier: Apache-2.0
/**
 * The one table of colours: the window, web pages, workbooks and PDF take theirs from it. Tests hold what it promises: text that can be
 * read, and colours beside each other that are told apart by people who see colours otherwise.
 */
@Export
@Version("1.0.0")
package riia.base.colour;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
