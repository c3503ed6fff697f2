// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.base.Actor;
import riia.base.Ref;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;
import riia.report.chart.Drawing;
import riia.report.spi.ClipboardCarrier;
import riia.report.spi.PictureCarrier;
import riia.store.Store;
import riia.store.Workspace;

/**
 * Writes to the journal first and lets go second: what is on the disk without its entry cannot be, an entry whose file
 * failed to appear is followed by another that says so.
 */
@Component
public final class JournalledOutlet implements Outlet {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Store store;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Workspace workspace;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Regions regions;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ClipboardCarrier clipboard;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile PictureCarrier pictures;

    @Override
    public HandlingMark mark(Leaving leaving) {
        return Marks.of(leaving, Optional.ofNullable(workspace).flatMap(one -> one.identity().label()),
                Optional.ofNullable(regions).flatMap(Regions::active).flatMap(ActiveRegion::profile)
                        .map(RegionProfile::handlingMark));
    }

    @Override
    public void file(Actor actor, Path target, Leaving leaving, Content content) {
        Optional<Store> journal = journal(leaving);
        requirePlace(target);
        HandlingMark mark = mark(leaving);
        try (WholeFile file = new WholeFile(target)) {
            file.write(out -> content.write(out, mark));
            requireMark(leaving, mark, file.draft());
            Ref subject = new Ref("report", "file", String.valueOf(target.getFileName()), leaving.title());
            enter(journal, actor, "exported", subject, describe(leaving) + ", SHA-256 " + file.sha256Hex());
            try {
                file.appear();
            } catch (IOException e) {
                enter(journal, actor, "export failed", subject, e.toString());
                throw e;
            }
        } catch (IOException e) {
            throw new OutletException("'" + target + "' cannot be written: " + e.getMessage()
                    + ". Nothing was changed; choose another folder or mend its rights", e);
        }
    }

    @Override
    public void clipboard(Actor actor, Leaving leaving, String text) {
        Optional<Store> journal = journal(leaving);
        ClipboardCarrier carrier = present(clipboard);
        String mark = String.join(" | ", mark(leaving).lines());
        enter(journal, actor, "copied", onClipboard(leaving), describe(leaving));
        carrier.put(mark.isEmpty() ? text : text + (text.endsWith("\n") ? "" : "\n") + mark);
    }

    @Override
    public void picture(Actor actor, Leaving leaving, Drawing drawing) {
        Optional<Store> journal = journal(leaving);
        PictureCarrier carrier = present(pictures);
        Drawing marked = MarkedPicture.of(drawing, mark(leaving));
        enter(journal, actor, "copied as a picture", onClipboard(leaving), describe(leaving));
        carrier.put(marked);
    }

    private static <T> T present(T carrier) {
        if (carrier == null) {
            throw new OutletException("There is no clipboard here: open the window to copy");
        }
        return carrier;
    }

    private static Ref onClipboard(Leaving leaving) {
        return new Ref("report", "clipboard", leaving.kind().name().toLowerCase(Locale.ROOT), leaving.title());
    }

    /** Where to enter what leaves, if it may leave at all. */
    private Optional<Store> journal(Leaving leaving) {
        Optional<Store> open = Optional.ofNullable(store);
        if (leaving.kind() == Leaving.Kind.RELEASE) {
            throw new OutletException("'" + leaving.title() + "' is not released: no gatekeeper is installed to ask. For work"
                    + " within the region, write it as a working file");
        }
        if (leaving.kind() == Leaving.Kind.WORKING && (open.isEmpty() || workspace == null)) {
            throw new OutletException("'" + leaving.title() + "' holds figures and the workspace is not open;"
                    + " nothing leaves without its label and an entry in the journal. Open the workspace and try again");
        }
        return open;
    }

    private static void requirePlace(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new OutletException("'" + target + "' is a folder; give the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new OutletException("The folder '" + folder + "' does not exist; create it first");
        }
    }

    private static void requireMark(Leaving leaving, HandlingMark mark, Path written) throws IOException {
        if (!mark.lines().isEmpty()) {
            Marks.missing(mark, WrittenText.of(written)).ifPresent(line -> {
                throw new OutletException("'" + leaving.title() + "' was not written: it lacks its mark '" + line + "'");
            });
        }
    }

    private static void enter(Optional<Store> journal, Actor actor, String what, Ref subject, String after) {
        journal.ifPresent(store -> store.write(actor, transaction -> {
            transaction.journal(what, subject, Optional.empty(), Optional.of(after));
            return null;
        }));
    }

    private static String describe(Leaving leaving) {
        StringBuilder words = new StringBuilder(switch (leaving.kind()) {
            case WORKING -> "internal, not released";
            case RELEASE -> "release";
            case NO_FIGURES -> "no figures";
        });
        leaving.dataset().ifPresent(dataset -> words.append(", dataset ").append(dataset));
        leaving.cut().ifPresent(cut -> words.append(", ").append(cut));
        return words.toString();
    }
}
