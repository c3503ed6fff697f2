// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.ComparisonQuery;

/** Comparisons that always fail. */
final class BrokenBenchmarks implements Benchmarks {

    @Override
    public riia.benchmark.Course course(riia.benchmark.CourseQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public java.util.List<riia.benchmark.Funnel> funnels(riia.benchmark.ComparisonQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public riia.benchmark.Panorama panorama(riia.benchmark.PanoramaQuery query) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public riia.benchmark.Signals signals(String dataset, riia.base.Period period) {
        throw new UnsupportedOperationException("not asked here");
    }

    ServiceRegistration<Benchmarks> register(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("service.ranking", -1);
        return context.registerService(Benchmarks.class, this, properties);
    }

    @Override
    public List<Period> periods(String dataset) {
        throw new IllegalStateException("out of order on purpose");
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        throw new IllegalStateException("out of order on purpose");
    }
}
