// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises headings of columns that identify children. */
final class IdentifyingHeadings {

    private static final Set<String> WORDS = Set.of("upn", "dob", "uln", "postcode", "surname", "forename", "forenames", "birthdate");
    private static final List<String> PARTS = List.of("dateofbirth", "birthdate", "nhsno", "nhsnum", "postcode", "surname", "forename",
            "firstname", "lastname", "givenname", "familyname", "uniquepupil", "uniquelearner", "homeaddress");
    private static final Set<String> WHOLE = Set.of("child", "childid", "childno", "childnumber", "childuniqueid", "childidentifier",
            "childla", "lachildid", "uniquechildid", "childname", "childsname", "nameofchild", "childfullname", "pupil", "pupilid",
            "pupilname", "pupilsname", "youngperson", "youngpersonid", "youngpersonname", "nhs", "fullname", "personid", "personname",
            "clientid", "birth", "born", "address", "studentname", "studentid");

    private IdentifyingHeadings() {
    }

    /** Whether a heading announces identities; {@code children_count} and {@code la_name} do not. */
    static boolean identify(String heading) {
        String spaced = heading.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(spaced.split("[^a-z0-9]+"));
        String joined = String.join("", words);
        return words.stream().anyMatch(WORDS::contains) || PARTS.stream().anyMatch(joined::contains)
                || WHOLE.contains(joined);
    }
}
