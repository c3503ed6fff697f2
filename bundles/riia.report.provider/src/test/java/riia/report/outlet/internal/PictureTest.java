// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.OutletException;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Stroke;
import riia.store.WorkspaceIdentity;

class PictureTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Leaving FUNNEL = new Leaving(Leaving.Kind.WORKING, "Funnel R03", Optional.of("riia 1.0.0"), Optional.of("2025-26-Q2"));
    private static final Drawing DRAWING = new Drawing(200, 100, "R03 Repeat referrals", "Derby 18.4%.", List.of(
            new Path(List.of(0.0, 200.0), List.of(50.0, 60.0), Ink.SUBJECT, Stroke.SOLID, 1, "Derby"), new Bar(10, 20, 30, 40, Ink.CROWD, ""),
            new Mark(5, 6, Form.RING, 7, Ink.SIGNAL, "18.4%"), new Label(1, 99, "Q1", Anchor.START, 9, false, Ink.QUIET_TEXT)));

    private final JournalledOutlet outlet = new JournalledOutlet();
    private final Notebook store = new Notebook();
    private final List<Drawing> carried = new ArrayList<>();

    private void open() {
        outlet.store = store;
        outlet.workspace = new LabelledWorkspace(new WorkspaceIdentity("w", "east-midlands", Optional.of("SYNTHETIC SAMPLE"), Instant.EPOCH));
        outlet.pictures = carried::add;
    }

    @Test
    void bears_title_and_mark_and_keeps_every_shape_and_hint() {
        open();
        outlet.picture(ACTOR, FUNNEL, DRAWING);
        Drawing out = carried.get(0);
        assertThat(texts(out)).contains("R03 Repeat referrals", "Q1", "SYNTHETIC SAMPLE", "internal, not released", "riia 1.0.0", "2025-26-Q2");
        assertThat(out.words()).isEqualTo("Derby 18.4%. SYNTHETIC SAMPLE | internal, not released | riia 1.0.0 | 2025-26-Q2");
        assertThat(out.shapes().stream().map(Drawing.Shape::hint)).contains("Derby", "18.4%");
        assertThat(out.shapes()).filteredOn(Bar.class::isInstance).first().isEqualTo(new Bar(0, 0, out.width(), out.height(), Ink.BACKGROUND, ""));
        Label last = (Label) out.shapes().get(out.shapes().size() - 1);
        assertThat(last.y()).isGreaterThan(100).isLessThan(out.height());
        assertThat(store.entries).singleElement().asString().startsWith("copied as a picture").contains("riia 1.0.0");
    }

    @Test
    void a_mark_that_is_wider_than_the_picture_is_broken_and_whole() {
        String mark = "Regional data: for the parties to the memorandum only, no further sharing without express permission of each";
        Drawing out = MarkedPicture.of(DRAWING, new HandlingMark(List.of(mark)));
        assertThat(String.join(" ", texts(out))).contains(mark);
        assertThat(texts(out)).allMatch(text -> text.length() <= 35);
    }

    @Test
    void without_a_window_or_an_open_journal_nothing_is_carried() {
        open();
        outlet.pictures = null;
        assertThatThrownBy(() -> outlet.picture(ACTOR, FUNNEL, DRAWING)).isInstanceOf(OutletException.class).hasMessageContaining("open the window");
        outlet.pictures = carried::add;
        outlet.store = null;
        assertThatThrownBy(() -> outlet.picture(ACTOR, FUNNEL, DRAWING)).isInstanceOf(OutletException.class).hasMessageContaining("not open");
        assertThat(carried).isEmpty();
        assertThat(store.entries).isEmpty();
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Label.class::isInstance).map(shape -> ((Label) shape).text()).toList();
    }
}
