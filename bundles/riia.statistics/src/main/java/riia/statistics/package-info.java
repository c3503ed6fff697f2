// SPDX-License-Identifier: Apache-2.0
/**
 * The published methods by which figures are told from noise. Pure functions of numbers, safe on every thread, without a word about
 * authorities, indicators or periods, so that whoever compares and whoever checks returns judges by the same statistics. An absent value
 * is {@code NaN}.
 */
@Export
@Version("1.0.0")
package riia.statistics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
