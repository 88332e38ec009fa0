package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;

/**
 * All results of a campaign as a file, made at the moment of the download. Whether the reader may have it is checked once
 * more then.
 */
final class ResultsDownload extends Composite<Div> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=utf-8";
    private static final int LONGEST_NAME = 80;

    private final Results results;
    private final ResultsReport report;
    private final Locale locale = getLocale();

    ResultsDownload(Results results, ResultsReport report) {
        this.results = results;
        this.report = report;
        var button = new Button(getTranslation("results.download"));
        button.getElement().setAttribute("data-test-id", "download");
        String title = getTranslation("results.title");
        var note = new Paragraph(getTranslation("results.download.note"));
        note.addClassName("lv-soft");
        var menu = new Div(
                link("results.download.xlsx", "xlsx", XLSX, table -> XlsxFile.of(table, title)),
                link("results.download.csv", "csv", CSV, CsvText::of),
                note);
        menu.addClassName("lv-stack");
        var popover = new Popover(menu);
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("results.download"));
        popover.setAutofocus(true);
        popover.setWidth("20rem");
        getContent().add(button, popover);
    }

    private Anchor link(String key, String ending, String type, Function<ExportTable, byte[]> format) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            ExportTable table = new ResultsTable(this, locale).of(results.everyUnit(report.campaign()));
            byte[] content = format.apply(table);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), fileName() + "." + ending, type, content.length);
        });
        var anchor = new Anchor(handler, getTranslation(key));
        anchor.getElement().setAttribute("data-test-id", "download-" + ending);
        return anchor;
    }

    /** The campaign, in what every file system takes, and the day of its results. */
    private String fileName() {
        String name = report.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-" + report.publishedOn();
    }
}
