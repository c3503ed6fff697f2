// SPDX-License-Identifier: Apache-2.0
package riia.report;

/**
 * A pack that can be made.
 *
 * @param id such as {@code quarter}, {@code authority}, {@code challenge}
 * @param name for people
 * @param perAuthority whether it is about one authority
 */
public record PackKind(String id, String name, boolean perAuthority) {
}
