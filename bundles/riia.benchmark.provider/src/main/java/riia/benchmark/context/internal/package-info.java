// SPDX-License-Identifier: Apache-2.0
/**
 * What is kept of what people say about figures: comments, requests for explanations, circumstances, groups of one's own. The tables
 * are {@code 0001-context.sql}, one class each; texts are looked at before they are kept, and stand in no journal.
 */
package riia.benchmark.context.internal;
