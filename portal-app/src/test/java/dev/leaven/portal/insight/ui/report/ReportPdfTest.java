package dev.leaven.portal.insight.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.insight.ui.report.ReportSection.Block;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report as a file, without the portal. */
class ReportPdfTest {

    private static final String HOSTILE =
            "</style><script>alert(1)</script>&amp; ]]> <img src=\"file:///etc/passwd\"/> url(http://127.0.0.1/x)";

    @Test
    void what_people_typed_is_text_wherever_it_stands() throws IOException {
        var block = new Block(HOSTILE, List.of(HOSTILE), List.of(List.of("head", "b"), List.of("cell", HOSTILE)));
        try (PDDocument pdf = pdf(HOSTILE, block)) {
            assertThat(text(pdf).split("alert\\(1\\)", -1))
                    .as("title, heading, cell, sentence, item")
                    .hasSize(6);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(HOSTILE);
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("no picture")
                    .isEmpty();
        }
    }

    @Test
    void signs_of_other_scripts_and_no_signs_at_all_break_nothing() throws IOException {
        try (PDDocument pdf = pdf("Ελλάδα Łódź", Block.text("Žluťoučký кот \u0000\u0007\uD800\uFFFF 🙂 "))) {
            assertThat(text(pdf)).contains("Ελλάδα Łódź", "Žluťoučký кот");
        }
    }

    @Test
    void a_long_year_goes_on_on_a_second_page_and_a_word_without_end_stays_on_paper() throws IOException {
        try (PDDocument pdf = pdf("T", Block.list("x".repeat(400), Collections.nCopies(80, "An action")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf).replace("\n", "")).contains("x".repeat(400));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private static PDDocument pdf(String title, Block block) throws IOException {
        return Loader.loadPDF(ReportPdf.of(
                Locale.of("nl"), title, "Bakery, 2026", List.of(new ReportSection(title, List.of(block)))));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
