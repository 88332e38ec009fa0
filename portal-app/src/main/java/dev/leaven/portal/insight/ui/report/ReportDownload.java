package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.insight.app.BoardReport;
import dev.leaven.portal.insight.app.LearningReports;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** The report as a PDF, made at the moment of the download. Whether the reader may have it is checked once more then. */
final class ReportDownload extends Composite<Anchor> {

    private static final String TYPE = "application/pdf";
    private static final int LONGEST_NAME = 80;

    private final Locale locale = getLocale();

    ReportDownload(LearningReports reports, CycleId cycle) {
        getContent().setHref(DownloadHandler.fromInputStream(event -> {
            BoardReport report = reports.read(cycle, locale);
            byte[] content = pdf(report);
            return new DownloadResponse(new ByteArrayInputStream(content), fileName(report), TYPE, content.length);
        }));
        getContent().add(LeavenIcon.DOWNLOAD.create(), new Span(getTranslation("report.download")));
        getContent().addClassName("lv-guide-link");
        getContent().getElement().setAttribute("data-test-id", "download-pdf");
    }

    private byte[] pdf(BoardReport report) {
        return ReportPdf.of(
                locale,
                getTranslation(locale, "insight.report"),
                ReportView.subtitle(this, locale, report),
                new ReportSections(this, locale, report).all());
    }

    private static String fileName(BoardReport report) {
        String name = report.cycle().name().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".pdf";
    }
}
