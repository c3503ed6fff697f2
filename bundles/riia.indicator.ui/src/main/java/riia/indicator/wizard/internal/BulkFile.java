// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.nio.file.Path;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Problem;
import riia.indicator.ImportReport;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.wizard.internal.Headline.Tone;

/**
 * One of several files that arrived together.
 *
 * @param checked what a check found, once it is done
 * @param failure why it could not be checked
 * @param result what became of it, once it is imported
 */
record BulkFile(Path path, Optional<Checked> checked, Optional<String> failure, Optional<ImportReport> result) {

    static BulkFile of(Path path) {
        return new BulkFile(path, Optional.empty(), Optional.empty(), Optional.empty());
    }

    BulkFile withCheck(Checked found) {
        return new BulkFile(path, Optional.of(found), Optional.empty(), result);
    }

    BulkFile failed(String why) {
        return new BulkFile(path, Optional.empty(), Optional.of(why), result);
    }

    BulkFile imported(ImportReport report) {
        return new BulkFile(path, checked, failure, Optional.of(report));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    ImportRequest request(Mode mode, Actor actor) {
        return new ImportRequest(ImportSource.of(path), Optional.empty(), Optional.empty(), Optional.empty(), mode, actor);
    }

    /** Whether it can be imported without a look: it is read, and not imported yet. */
    boolean isReady() {
        return result.isEmpty() && checked.filter(Checked::isReadable).isPresent();
    }

    /** What it was read as. */
    String what() {
        return checked.flatMap(one -> one.report().dataset()).or(() -> result.flatMap(ImportReport::dataset)).orElse("");
    }

    Headline headline() {
        if (result.isPresent()) {
            return Headline.imported(result.get(), Optional.empty());
        } else if (failure.isPresent()) {
            return new Headline(Tone.BAD, failure.get(), "");
        } else if (checked.isEmpty()) {
            return new Headline(Tone.WAIT, "Checking", "");
        }
        Checked found = checked.get();
        if (!found.isReadable()) {
            Optional<Problem> first = found.report().problems().stream().findFirst();
            String message = first.map(Problem::message).orElse("");
            return new Headline(Tone.BAD, switch (first.map(Problem::rule).orElse("")) {
                case "identifying" -> "Refused: it holds what could identify a child";
                case "layout" -> "Not known. Enter maps it by hand";
                default -> "Cannot be read: " + message;
            }, message);
        }
        String stored = found.prospect().map(Prospect::words).orElse("");
        return found.errors() > 0 ? new Headline(Tone.WARN, Prospect.count(found.errors(), "error", "errors") + "; " + stored, "")
                : new Headline(Tone.GOOD, stored, "");
    }
}
