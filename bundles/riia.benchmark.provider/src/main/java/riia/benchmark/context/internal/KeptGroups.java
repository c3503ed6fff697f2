// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Ref;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.context.ContextException;
import riia.region.RegionProfile;
import riia.store.Schema;
import riia.store.Store;
import riia.store.Transaction;

/** The profile's sub-regions, and groups of one's own in the store. */
@Component
public final class KeptGroups implements AuthorityGroups {

    private static final int LONGEST_NAME = 80;

    private final Store store;
    private final Admission admission;

    @Activate
    public KeptGroups(@Reference Store store, @Reference(target = "(riia.area=benchmark)") Schema schema, @Reference Admission admission) {
        this.store = store;
        this.admission = admission;
    }

    @Override
    public List<AuthorityGroup> all() {
        List<AuthorityGroup> all = new ArrayList<>(subRegions());
        all.addAll(store.read(connection -> new GroupTable(connection).all()));
        return List.copyOf(all);
    }

    private List<AuthorityGroup> subRegions() {
        return admission.profile().map(RegionProfile::subRegions).orElse(List.of()).stream().filter(one -> !one.members().isEmpty())
                .map(one -> new AuthorityGroup(one.id(), one.name(), one.members(), false)).toList();
    }

    @Override
    public AuthorityGroup keep(Actor actor, String name, List<AreaCode> members) {
        AuthorityGroup group = admitted(name, List.copyOf(new LinkedHashSet<>(members)));
        return store.write(actor, transaction -> {
            GroupTable table = new GroupTable(transaction.connection());
            Optional<AuthorityGroup> before = table.all().stream().filter(one -> one.id().equals(group.id())).findFirst();
            table.delete(group.id());
            table.insert(group, admission.now(), actor);
            changed(transaction, "group kept", group, before.map(KeptGroups::codes), Optional.of(codes(group)));
            return group;
        });
    }

    private AuthorityGroup admitted(String name, List<AreaCode> members) {
        try {
            admission.writable();
            String kept = admission.needed("The name of a group", name, LONGEST_NAME);
            members.forEach(admission::authority);
            AuthorityGroup group = new AuthorityGroup(id(kept), kept, members, true);
            subRegions().stream().filter(one -> one.id().equals(group.id()) || one.name().equalsIgnoreCase(kept)).findFirst().ifPresent(one -> {
                throw new IllegalArgumentException("'" + one.name() + "' is a sub-region of the profile; give the group another name");
            });
            return group;
        } catch (ContextException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Such as {@code north-and-east}; of two names that differ in capitals and signs only it is the same. */
    private static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "group" : id;
    }

    @Override
    public void remove(Actor actor, String id) {
        admission.writable();
        store.write(actor, transaction -> {
            GroupTable table = new GroupTable(transaction.connection());
            List<AuthorityGroup> own = table.all();
            AuthorityGroup group = own.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() ->
                    new IllegalArgumentException("There is no group of one's own '" + id + "'; there is "
                            + (own.isEmpty() ? "none" : own.stream().map(AuthorityGroup::id).collect(Collectors.joining(", ")))));
            table.delete(id);
            changed(transaction, "group removed", group, Optional.of(codes(group)), Optional.empty());
            return null;
        });
    }

    private static String codes(AuthorityGroup group) {
        return group.members().stream().map(AreaCode::code).collect(Collectors.joining(" "));
    }

    private static void changed(Transaction transaction, String what, AuthorityGroup group, Optional<String> before,
            Optional<String> after) {
        transaction.journal(what, new Ref("benchmark", "group", group.id(), group.id()), before, after);
        transaction.announce(CHANGED, group.id(), Map.of());
    }
}
