// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.List;

/** Labels of rows that a mapping leaves out; one that ends in {@code *} means all that begin so. */
final class LeftOut {

    private final List<String> whole;
    private final List<String> beginnings;

    LeftOut(List<String> labels) {
        this.whole = labels.stream().filter(one -> !one.endsWith("*")).map(Texts::key).toList();
        this.beginnings = labels.stream().filter(one -> one.endsWith("*")).map(Texts::key).toList();
    }

    /** Whether a label is one of them. */
    boolean means(String label) {
        if (whole.isEmpty() && beginnings.isEmpty() || label.isEmpty()) {
            return false;
        }
        String key = Texts.key(label);
        return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }
}
