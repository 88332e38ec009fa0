package dev.leaven.portal.insight.ui.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The report on A4, with its fonts inside and tagged for screen readers. Reaches for nothing outside the portal. */
final class ReportPdf {

    private static final String STYLE = "/insight/report.css";
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final String FAMILY = "report";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        // It has a logger of its own, which tells of every step.
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    static byte[] of(Locale language, String title, String subtitle, List<ReportSection> sections) {
        try (var out = new ByteArrayOutputStream();
                InputStream style = resource(STYLE)) {
            String css = new String(style.readAllBytes(), StandardCharsets.UTF_8);
            new PdfRendererBuilder()
                    .useUriResolver((base, uri) -> null)
                    .useFont(() -> resource(REGULAR), FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true)
                    .useFont(() -> resource(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(new ReportDocument(language, title, subtitle, css).with(sections), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(path), path);
    }
}
