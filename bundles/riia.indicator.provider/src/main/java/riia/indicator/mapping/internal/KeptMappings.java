// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Ref;
import riia.contribution.spi.ContributionException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Indicator;
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.mapped.internal.Fingerprint;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.MappingException;
import riia.indicator.mapping.Mappings;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.SavedMapping;
import riia.indicator.spi.Row;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;
import riia.store.Transaction;

/** Remembers mappings in the workspace, each as its file. */
@Component
public final class KeptMappings implements Mappings {

    private static final int LONGEST = 60;

    private final Store store;
    private final Regions regions;
    private final Datasets datasets;
    private final Clock clock;

    @Activate
    public KeptMappings(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema, @Reference Regions regions,
            @Reference Datasets datasets) {
        this(store, regions, datasets, Clock.systemUTC());
    }

    KeptMappings(Store store, Regions regions, Datasets datasets, Clock clock) {
        this.store = store;
        this.regions = regions;
        this.datasets = datasets;
        this.clock = clock;
    }

    @Override
    public SavedMapping save(Actor actor, Optional<String> sender, FileMapping mapping) {
        ReadOnly.refuse(regions);
        Optional<String> from = sender.map(String::strip).filter(one -> !one.isEmpty());
        checkLength("name", mapping.name());
        checkLength("sender", from.orElse(""));
        SavedMapping saved = new SavedMapping(id(from, mapping.name()), from, mapping, Instant.ofEpochMilli(clock.millis()), actor);
        return store.write(actor, transaction -> {
            MappingTable table = new MappingTable(transaction.connection());
            boolean replaced = table.delete(saved.id());
            table.insert(saved);
            journal(transaction, "saved", saved.id(), replaced ? Optional.of("replaced") : Optional.empty(), Optional.of(mapping.dataset()));
            transaction.announce(TOPIC + "SAVED", saved.id(), Map.of("dataset", mapping.dataset()));
            return saved;
        });
    }

    private static void checkLength(String what, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("The " + what + " of a mapping has " + text.length() + " characters; expected at most " + LONGEST);
        }
    }

    /** Such as {@code 856-leicester-wide}. */
    private static String id(Optional<String> sender, String name) {
        String words = (sender.map(one -> one + " ").orElse("") + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = words.replaceAll("^-|-$", "");
        return id.isEmpty() ? "mapping" : id;
    }

    private static void journal(Transaction transaction, String what, String id, Optional<String> before, Optional<String> after) {
        transaction.journal(what, new Ref("indicator", "mapping", id, "mapping " + id), before, after);
    }

    @Override
    public List<SavedMapping> list() {
        return store.read(connection -> new MappingTable(connection).all());
    }

    @Override
    public Optional<SavedMapping> find(String id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean remove(Actor actor, String id) {
        ReadOnly.refuse(regions);
        return find(id).isPresent() && store.write(actor, transaction -> {
            boolean removed = new MappingTable(transaction.connection()).delete(id);
            if (removed) {
                journal(transaction, "removed", id, Optional.empty(), Optional.empty());
                transaction.announce(TOPIC + "REMOVED", id, Map.of());
            }
            return removed;
        });
    }

    @Override
    public List<SavedMapping> of(Optional<String> sender) {
        List<SavedMapping> of = new ArrayList<>(list());
        of.removeIf(one -> sender.isPresent() && one.sender().isPresent() && !one.sender().get().equalsIgnoreCase(sender.get().strip()));
        of.sort(Comparator.comparing((SavedMapping one) -> sender.isPresent() && one.sender().isEmpty())
                .thenComparing(SavedMapping::saved, Comparator.reverseOrder()));
        return of;
    }

    @Override
    public FileMapping fingerprinted(FileMapping mapping, List<Row> rows) {
        return mapping.withFingerprint(Fingerprint.of(mapping, rows));
    }

    @Override
    public FileMapping read(String json) throws MappingException {
        try {
            return MappingReading.read(json);
        } catch (ContributionException e) {
            throw new MappingException(e.line(), e.getMessage(), e);
        }
    }

    @Override
    public String write(FileMapping mapping) {
        return MappingWriting.write(mapping);
    }

    @Override
    public void verify(FileMapping mapping) throws MappingException {
        DatasetDefinition dataset = datasets.find(mapping.dataset()).orElseThrow(() -> fault(mapping, "dataset '" + mapping.dataset()
                + "', which is not installed; there are " + datasets.installed().stream().map(DatasetDefinition::id)
                        .collect(Collectors.joining(", "))));
        for (MappedColumn column : mapping.columns()) {
            verify(mapping, dataset, column.meaning());
        }
        for (Meaning meaning : mapping.indicator().labels().values()) {
            verify(mapping, dataset, meaning);
        }
    }

    private static void verify(FileMapping mapping, DatasetDefinition dataset, Meaning meaning) throws MappingException {
        if (meaning.indicator().isEmpty()) {
            return;
        }
        Indicator indicator = dataset.indicator(meaning.indicator()).orElseThrow(() -> fault(mapping, "indicator '" + meaning.indicator()
                + "', which " + dataset.id() + " has not; it has " + dataset.indicators().stream().map(Indicator::id)
                        .collect(Collectors.joining(", "))));
        String breakdown = meaning.breakdown();
        if (!breakdown.isEmpty() && !breakdown.equals(Indicator.TOTAL) && !indicator.open() && !indicator.breakdowns().contains(breakdown)) {
            throw fault(mapping, "breakdown '" + breakdown + "' of " + indicator.id() + "; there are Total"
                    + indicator.breakdowns().stream().map(one -> ", " + one).collect(Collectors.joining()));
        }
    }

    private static MappingException fault(FileMapping mapping, String names) {
        return new MappingException(0, "mapping '" + mapping.name() + "' names " + names, null);
    }
}
