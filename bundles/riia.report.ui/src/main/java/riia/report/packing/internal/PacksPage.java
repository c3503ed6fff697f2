// SPDX-License-Identifier: Apache-2.0
package riia.report.packing.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.indicator.DatasetDefinition;
import riia.report.PackKind;

/**
 * What the view Packs shows: what there is to choose from, and what is chosen.
 *
 * @param periods newest first
 * @param kind empty while there is none to choose
 * @param members by name; none without a period
 * @param authority empty for all members
 * @param formats endings of file names
 */
record PacksPage(List<DatasetDefinition> datasets, Optional<DatasetDefinition> dataset, List<Period> periods, Optional<Period> period,
        List<PackKind> kinds, Optional<PackKind> kind, List<ComparedAuthority> members, Optional<ComparedAuthority> authority,
        List<String> formats, Optional<String> format) {

    /** Whether it can be made. */
    boolean ready() {
        return period.isPresent() && kind.isPresent() && format.isPresent();
    }

    /** Whether one is made for each member. */
    boolean each() {
        return kind.filter(PackKind::perAuthority).isPresent() && authority.isEmpty();
    }

    /** How many files come of it. */
    int files() {
        return each() ? members.size() : 1;
    }

    /** The name of the file, before each member's code is put in. */
    String fileName() {
        String about = authority.filter(one -> kind.filter(PackKind::perAuthority).isPresent()).map(one -> "-" + one.code()).orElse("");
        return dataset.map(DatasetDefinition::id).orElse("") + "-" + period.map(Period::code).orElse("") + "-"
                + kind.map(PackKind::id).orElse("") + about + "." + format.orElse("");
    }

    /** What is made, in a sentence. */
    String promise() {
        String what = files() == 1 ? "One file, " + fileName() : files() + " files, one for each member: "
                + fileName().replaceFirst("\\.(?=[^.]*$)", "-" + members.stream().findFirst().map(one -> one.code().code()).orElse("") + ".")
                + " and so on";
        return what + (files() == 1 ? ". It" : ". Each") + " is marked \u201cinternal, not released\u201d and entered in the journal. Sections: "
                + String.join(", ", kind.map(PackKind::sections).orElse(List.of())) + ".";
    }
}
