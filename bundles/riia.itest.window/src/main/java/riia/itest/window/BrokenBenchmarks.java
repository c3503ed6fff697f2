// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.Funnel;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Signals;

/** Comparisons and groups that always fail. */
final class BrokenBenchmarks implements Benchmarks, AuthorityGroups {

    ServiceRegistration<?> register(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("service.ranking", -1);
        return context.registerService(new String[] {Benchmarks.class.getName(), AuthorityGroups.class.getName()}, this, properties);
    }

    private static IllegalStateException broken() {
        return new IllegalStateException("out of order on purpose");
    }

    @Override
    public List<Period> periods(String dataset) {
        throw broken();
    }

    @Override
    public Comparisons compare(ComparisonQuery query) {
        throw broken();
    }

    @Override
    public Course course(CourseQuery query) {
        throw broken();
    }

    @Override
    public List<Funnel> funnels(ComparisonQuery query) {
        throw broken();
    }

    @Override
    public Panorama panorama(PanoramaQuery query) {
        throw broken();
    }

    @Override
    public Signals signals(String dataset, Period period) {
        throw broken();
    }

    @Override
    public List<AuthorityGroup> all() {
        throw broken();
    }

    @Override
    public AuthorityGroup keep(Actor actor, String name, List<AreaCode> members) {
        throw broken();
    }

    @Override
    public void remove(Actor actor, String id) {
        throw broken();
    }
}
