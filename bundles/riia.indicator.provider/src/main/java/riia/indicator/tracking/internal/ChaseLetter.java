// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.indicator.ChaseDraft;
import riia.indicator.Return;
import riia.indicator.Tracker;

/** Writes to one data lead about returns that are late. Holds no figure, and no name but the lead's own. */
final class ChaseLetter {

    /** A return that is late, with the names that people use. */
    record Late(Return of, Tracker.Cell cell, String authority, String dataset) {
    }

    private final String role;
    private final String sender;

    /** @param sender the alliance that asks */
    ChaseLetter(String role, String sender) {
        this.role = role;
        this.sender = sender;
    }

    /** @param late oldest due first */
    ChaseDraft draft(Optional<String> name, Optional<String> email, List<Late> late) {
        List<AreaCode> authorities = late.stream().map(one -> one.of().authority()).distinct().toList();
        String names = late.stream().map(Late::authority).distinct().sorted().collect(Collectors.joining(" and "));
        return new ChaseDraft(authorities, role, name, email, subject(names, late), body(name, names, late),
                late.stream().map(Late::of).toList(), name.isPresent() ? Optional.empty() : Optional.of(missing(late.get(0))));
    }

    private static String subject(String names, List<Late> late) {
        return late.size() == 1 ? names + ": " + late.get(0).dataset() + ", " + late.get(0).of().period() + ", has not arrived"
                : names + ": " + late.size() + " returns have not arrived";
    }

    private String body(Optional<String> name, String names, List<Late> late) {
        Map<Boolean, List<Late>> promised = late.stream().collect(Collectors.partitioningBy(one -> one.cell().promise().isPresent()));
        StringBuilder text = new StringBuilder("Dear " + name.orElse("colleague") + ",\n\n");
        boolean several = late.stream().map(Late::authority).distinct().count() > 1;
        if (!promised.get(false).isEmpty()) {
            text.append("We have not had from ").append(names).append(":\n\n");
            promised.get(false).forEach(one -> text.append(line(one, several)).append('\n'));
        }
        if (!promised.get(true).isEmpty()) {
            text.append(promised.get(false).isEmpty() ? "" : "\n").append("You told us that these would come later:\n\n");
            promised.get(true).forEach(one -> text.append(line(one, several)).append('\n'));
        }
        return text.append("\nPlease send ").append(late.size() == 1 ? "it" : "them")
                .append(", or tell us by when we can expect ").append(late.size() == 1 ? "it" : "them").append(" and why it takes longer.\n")
                .append("If there is nothing to report for a period, say so, and we will note a nil return.\n\n")
                .append("With many thanks\n").append(sender).append('\n').toString();
    }

    private static String line(Late one, boolean several) {
        long days = one.cell().daysLate();
        String due = "due " + one.cell().due().map(Words::day).orElseThrow() + ", " + Words.counted(days, "day") + " ago";
        return "- " + (several ? one.authority() + ": " : "") + one.dataset() + ", " + Words.period(one.of().period()) + ": " + due
                + one.cell().promise().map(promise -> "; promised for " + Words.day(promise.until()) + " (" + promise.reason() + ")").orElse("");
    }

    private String missing(Late one) {
        return "No data lead is known of " + one.authority() + ". Add one: riia contact add --authority " + one.of().authority()
                + " --role " + role + " --name NAME --email ADDRESS --from DATE; or fill the address in yourself";
    }
}
