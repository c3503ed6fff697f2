// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.indicator.ImportSource;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Format;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.Setting;
import riia.indicator.spi.UnreadableException;

/** Workbooks as .xlsx; says of every other kind of workbook what it is and what to do. Opens the source once for each part. */
@Component
public final class XlsxFormat implements Format {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods");
    private static final List<Setting> SETTINGS = List.of(
            new Setting(SheetChoice.KEY, SheetChoice.LABEL, List.of()),
            new Setting(Hidden.KEY, Hidden.LABEL, Hidden.labels()));

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return isZip(head) || OldOffice.begins(head) || ENDINGS.stream().anyMatch(name::endsWith) && !isText(head);
    }

    private static boolean isZip(byte[] head) {
        return head.length > 1 && head[0] == 'P' && head[1] == 'K';
    }

    /** Some programs call a table of text {@code .xls}: that is for another format. */
    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return head.length > 0;
    }

    @Override
    public List<Setting> settings() {
        return SETTINGS;
    }

    @Override
    public Detected read(ImportSource source, Map<String, String> settings, RowReader rows) throws IOException, UnreadableException {
        Setting.check(SETTINGS, settings);
        Refusals refusals = new Refusals(source.name());
        refuseOthers(source, refusals);
        Parts parts = new Parts(source, refusals);
        Workbook workbook = Workbook.of(parts, refusals);
        Optional<Hidden> told = Optional.ofNullable(settings.get(Hidden.KEY)).map(Hidden::of);
        Hidden hidden = told.orElse(Hidden.ROWS_AND_COLUMNS);
        SheetChoice choice = SheetChoice.of(workbook, hidden, Optional.ofNullable(settings.get(SheetChoice.KEY)), refusals);
        Tally tally = new Tally();
        CellText texts = new CellText(workbook, refusals);
        long merged = 0;
        for (Sheet sheet : choice.sheets()) {
            refusals.enter(sheet.name());
            MergedCells cells = new MergedCells(SheetSurvey.of(parts, sheet, refusals), merged, refusals);
            try (Xml xml = parts.xml(sheet.part())) {
                new SheetRows(sheet, cells, texts, hidden, tally, rows, refusals).read(xml);
            }
            merged = cells.touched();
        }
        return new Findings(workbook, choice, hidden, told.isPresent(), tally, merged).detected();
    }

    private static void refuseOthers(ImportSource source, Refusals refusals) throws IOException, UnreadableException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(8);
        }
        if (OldOffice.begins(head)) {
            throw OldOffice.refuse(source, refusals);
        }
        if (!isZip(head)) {
            throw refusals.of(head.length == 0 ? "0 bytes" : "bytes that are no workbook's", "a workbook as .xlsx", Refusals.SAVE_AS);
        }
    }
}
