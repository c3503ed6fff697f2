// SPDX-License-Identifier: Apache-2.0
/**
 * Contributed JSON files, read strictly: every message says the line, what was found and what was expected. Not exported: a bundle
 * that declares a contribution type takes a copy in with {@code -conditionalpackage}, so that no area depends on another's code.
 */
package riia.contribution.json.internal;
