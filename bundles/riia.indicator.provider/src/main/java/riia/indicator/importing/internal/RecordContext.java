// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.Optional;

import riia.base.Period;
import riia.indicator.records.internal.RecordIntake;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.RecordSink;
import riia.reference.Authorities;

/** What a layout may ask, with the place where records go. */
record RecordContext(LayoutContext file, Optional<RecordIntake> intake) implements LayoutContext {

    @Override
    public String fileName() {
        return file.fileName();
    }

    @Override
    public Authorities authorities() {
        return file.authorities();
    }

    @Override
    public Optional<Period> period() {
        return file.period();
    }

    @Override
    public Optional<RecordSink> records() {
        return intake.map(one -> one);
    }
}
