// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.store.LockedWorkspace;
import riia.store.Readiness;
import riia.store.Workspace;

/** Which workspace and region the window is on, as far as the services that know it are there. Safe on every thread. */
@Component(service = WorkspaceStanding.class)
public final class WorkspaceStanding {

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private volatile Workspace workspace;
    private volatile Regions regions;
    private volatile Readiness readiness;
    private volatile LockedWorkspace locked;

    /**
     * What the status line and the banner show.
     *
     * @param label what every screen must say of the figures, such as {@code SYNTHETIC SAMPLE}
     * @param region the region's name, or its id while its profile is missing
     * @param missing id of the region that the workspace is bound to, if no profile of it is installed
     * @param troubles what keeps the store from becoming ready, each with what to do
     * @param encrypted whether the workspace that is open is encrypted
     * @param locked the workspace, while it waits for its passphrase
     */
    record Standing(Optional<String> label, Optional<String> region, Optional<String> missing, List<String> troubles, boolean encrypted,
            Optional<LockedWorkspace> locked) {
        static final Standing UNKNOWN = new Standing(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false,
                Optional.empty());

        /** What concerns the whole window, in sentences; empty when all is well. */
        String warning() {
            String region = missing.map(id -> "No installed bundle brings the region profile '" + id + "' (capability riia.region=" + id
                    + "). Figures are shown for the members last known and can only be read; install or start that bundle to go on working.")
                    .orElse("");
            String lock = locked.map(one -> "This workspace is locked, and nothing of it can be seen until its passphrase is given. ").orElse("");
            return (lock + String.join(" ", troubles) + " " + region).strip();
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindWorkspace(Workspace found) {
        workspace = found;
        tell();
    }

    void unbindWorkspace(Workspace gone) {
        if (workspace == gone) {
            workspace = null;
            tell();
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindReadiness(Readiness found) {
        readiness = found;
        tell();
    }

    void unbindReadiness(Readiness gone) {
        if (readiness == gone) {
            readiness = null;
            tell();
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindLocked(LockedWorkspace found) {
        locked = found;
        tell();
    }

    void unbindLocked(LockedWorkspace gone) {
        if (locked == gone) {
            locked = null;
            tell();
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindRegions(Regions found) {
        regions = found;
        tell();
    }

    void unbindRegions(Regions gone) {
        if (regions == gone) {
            regions = null;
            tell();
        }
    }

    /** Tells of a change, on any thread. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void unlisten(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Asks the services; not to be called on the user interface's thread. */
    Standing now() {
        Workspace open = workspace;
        Regions known = regions;
        Readiness ready = readiness;
        Optional<ActiveRegion> active = known == null ? Optional.empty() : known.active();
        return new Standing(open == null ? Optional.empty() : open.identity().label(),
                active.map(one -> one.profile().map(RegionProfile::name).orElse(one.id())),
                active.filter(one -> one.profile().isEmpty()).map(ActiveRegion::id),
                ready == null ? List.of() : ready.troubles(), open != null && open.encrypted(), Optional.ofNullable(locked));
    }
}
