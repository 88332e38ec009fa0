package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.UploadTexts;
import dev.leaven.portal.identity.app.ImportPreview;
import dev.leaven.portal.identity.app.PeopleFileRefused;
import dev.leaven.portal.identity.app.PeopleImport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Takes a list of people from a file: shows what it would do, and does it only when asked. */
final class ImportDialog extends Dialog {

    private final PeopleImport imports;
    private final Runnable taken;
    private final Div outcome = new Div();
    private final Button take = new Button();
    private byte[] file = {};

    ImportDialog(PeopleImport imports, Runnable taken) {
        this.imports = imports;
        this.taken = taken;
        setHeaderTitle(getTranslation("import.title"));
        addClassName("lv-dialog-wide");
        outcome.addClassName("lv-stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.getElement().setAttribute("data-test-id", "import-outcome");
        var content = new Div(new Paragraph(getTranslation("import.text")), example(), upload(), outcome);
        content.addClassName("lv-stack");
        add(content);
        take.setText(getTranslation("import.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take());
        take.getElement().setAttribute("data-test-id", "import-take");
        getFooter().add(new Button(getTranslation("organisation.cancel"), click -> close()), take);
    }

    /** Shows what a file would do. */
    void look(byte[] uploaded) {
        file = uploaded;
        outcome.removeAll();
        take.setEnabled(false);
        try {
            var preview = imports.preview(file);
            outcome.add(new ImportSummary(preview));
            take.setEnabled(preview.changesAnything());
            take.setText(getTranslation("import.take.count", preview.added() + preview.changed()));
        } catch (PeopleFileRefused refused) {
            outcome.add(new Paragraph(getTranslation(refused.messageKey())));
        }
    }

    private void take() {
        ImportPreview done;
        try {
            done = imports.take(file);
        } finally {
            take.setEnabled(true);
        }
        close();
        Notices.success(getTranslation("import.done", done.added(), done.changed()));
        taken.run();
    }

    /** Makes room for the next file at once: whoever sees a fault in the first one mends it and comes again. */
    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler((UploadHandler) event -> {
            byte[] content;
            try (var in = event.getInputStream()) {
                content = in.readNBytes(PeopleImport.LARGEST + 1);
            }
            event.getUI().access(() -> {
                upload.clearFileList();
                look(content);
            });
        });
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PeopleImport.LARGEST);
        upload.setUploadButton(new Button(getTranslation("import.choose")));
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        var tooLarge = getTranslation(new PeopleFileRefused(PeopleFileRefused.Reason.TOO_LARGE).messageKey());
        upload.setI18n(UploadTexts.of(this::getTranslation, tooLarge, ""));
        upload.addFileRejectedListener(rejected -> Notices.error(rejected.getErrorMessage()));
        upload.getElement().setAttribute("data-test-id", "import-file");
        return upload;
    }

    private Anchor example() {
        var content = ("\uFEFF" + getTranslation("import.example").replace('|', '\n') + "\n")
                .getBytes(StandardCharsets.UTF_8);
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(content),
                getTranslation("import.example.file"),
                "text/csv;charset=utf-8",
                content.length));
        var anchor = new Anchor(handler, getTranslation("import.example.take"));
        anchor.getElement().setAttribute("data-test-id", "import-example");
        return anchor;
    }
}
