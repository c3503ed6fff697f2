// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.base.AreaCode;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Course;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.report.chart.Charts;
import riia.report.chart.Drawing;

/** Draws by plain geometry; keeps no state. */
@Component
public final class DrawnCharts implements Charts {

    @Override
    public Drawing trend(Course course, List<Beside> beside, Frame frame) {
        return new TrendChart(course, List.copyOf(beside), frame).draw();
    }

    @Override
    public Drawing bars(IndicatorComparison comparison, List<ComparedAuthority> authorities, Optional<AreaCode> subject, Frame frame) {
        return new BarsChart(comparison, authorities, subject, frame).draw();
    }

    @Override
    public Drawing funnel(Funnel funnel, Optional<AreaCode> subject, boolean plain, Frame frame) {
        return new FunnelChart(funnel, subject, plain, frame).draw();
    }

    @Override
    public Drawing spark(Course.Line line, double width, double height) {
        return new Spark(line, width, height).draw();
    }
}
