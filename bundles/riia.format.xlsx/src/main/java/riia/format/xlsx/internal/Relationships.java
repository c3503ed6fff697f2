// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import riia.indicator.spi.UnreadableException;

/** Which parts another part names (ISO/IEC 29500-2, clause 8.5); what lies outside the file is left out. */
record Relationships(List<Relationship> all) {

    /** @param kind the last word of its type, such as {@code worksheet}, which both variants of the standard share */
    record Relationship(String id, String kind, String part) {
    }

    /** @param part the part that names others; empty for the file itself */
    static Relationships of(Parts parts, String part) throws IOException, UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        List<Relationship> all = new ArrayList<>();
        try (Xml xml = parts.xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            while (xml.find("Relationship") && all.size() < Limits.PARTS) {
                String type = xml.attribute("Type");
                if (!xml.attribute("TargetMode").equals("External")) {
                    all.add(new Relationship(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1),
                            resolve(part.substring(0, slash), xml.attribute("Target"))));
                }
            }
        }
        return new Relationships(all);
    }

    private static String resolve(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    Optional<String> first(String kind) {
        return all.stream().filter(one -> one.kind.equals(kind)).map(Relationship::part).findFirst();
    }

    Optional<Relationship> id(String id) {
        return all.stream().filter(one -> one.id.equals(id)).findFirst();
    }
}
