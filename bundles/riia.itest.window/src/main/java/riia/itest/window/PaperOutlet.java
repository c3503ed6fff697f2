// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import riia.base.Actor;
import riia.benchmark.ComparisonQuery;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.Reports;
import riia.report.chart.Drawing;

/** An outlet that only remembers what was to leave. */
final class PaperOutlet implements Outlet, Reports {

    @Override
    public java.util.List<riia.report.PackKind> packs() {
        return java.util.List.of();
    }

    @Override
    public java.util.List<String> packFormats() {
        return java.util.List.of();
    }

    @Override
    public void pack(riia.base.Actor actor, riia.report.PackRequest request, java.nio.file.Path target) {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public List<Path> packOfEach(Actor actor, riia.report.PackRequest request, Path folder, riia.base.Progress progress) {
        throw new UnsupportedOperationException("No file leaves a test");
    }

    final List<String> copied = new CopyOnWriteArrayList<>();
    final List<Drawing> pictures = new CopyOnWriteArrayList<>();

    @Override
    public void file(Actor actor, Path target, Leaving leaving, Content content) {
        throw new UnsupportedOperationException("No file leaves a test");
    }

    @Override
    public void clipboard(Actor actor, Leaving leaving, String text) {
        copied.add(text);
    }

    @Override
    public HandlingMark mark(Leaving leaving) {
        return new HandlingMark(List.of("TEST FIGURES", "internal, not released"));
    }

    @Override
    public List<String> rugFormats() {
        return List.of("html");
    }

    @Override
    public void rug(Actor actor, ComparisonQuery query, Path target) {
        throw new UnsupportedOperationException("No file leaves a test");
    }

    @Override
    public void picture(Actor actor, Leaving leaving, Drawing drawing) {
        pictures.add(drawing);
    }
}
