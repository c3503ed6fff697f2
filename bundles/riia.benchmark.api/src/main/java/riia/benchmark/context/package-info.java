// SPDX-License-Identifier: Apache-2.0
/**
 * What people say about figures, and what is known besides them: comments, explanations that a region asks for, dated circumstances of
 * an authority. Free text is looked at before it is kept: it must not identify a child.
 */
@Export
@Version("1.0.0")
package riia.benchmark.context;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
