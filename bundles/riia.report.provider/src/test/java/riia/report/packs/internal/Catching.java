// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import riia.base.Actor;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;

/** Catches what would have been written. */
final class Catching implements Outlet {

    @Override
    public void picture(riia.base.Actor actor, riia.report.Leaving leaving, riia.report.chart.Drawing drawing) {
        throw new UnsupportedOperationException("not asked here");
    }

    private Leaving leaving;
    private String page;

    /** What the last one was said to be. */
    Leaving leaving() {
        return leaving;
    }

    /** The last one as text; null while there was none. */
    String page() {
        return page;
    }

    @Override
    public void file(Actor actor, Path target, Leaving what, Content content) {
        leaving = what;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes, mark(what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page = bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void clipboard(Actor actor, Leaving what, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HandlingMark mark(Leaving what) {
        return new HandlingMark(List.of("SYNTHETIC SAMPLE", "internal, not released"));
    }
}

