// SPDX-License-Identifier: Apache-2.0
package riia.region.contacts.internal;

/**
 * What is wrong with one part of an entry.
 *
 * @param part the part, by its column in a file of contacts
 * @param found as it was given
 * @param expected what would be right
 */
record Fault(String part, String found, String expected) {

    /** One sentence, such as "'role' is 'boss'; expected one of ...". */
    String sentence() {
        return "'" + part + "' is " + (found.isEmpty() ? "empty" : "'" + found + "'") + "; expected " + expected;
    }
}
