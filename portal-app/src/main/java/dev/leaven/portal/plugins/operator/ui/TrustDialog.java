package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.plugins.operator.CertificateRefused;
import dev.leaven.portal.plugins.operator.PublisherCertificate;
import dev.leaven.portal.plugins.operator.Publishers;
import java.nio.charset.StandardCharsets;

/** Takes a certificate, shows whose it is, and trusts it only after that. */
final class TrustDialog extends Dialog {

    private static final int LONGEST = 20_000;

    private final Publishers publishers;
    private final Runnable trusted;
    private final TextArea text = new TextArea();
    private final Div facts = new Div();
    private final Button trust = new Button();

    TrustDialog(Publishers publishers, Runnable trusted) {
        this.publishers = publishers;
        this.trusted = trusted;
        setHeaderTitle(getTranslation("operator.plugins.trust"));
        addClassName("lv-dialog-wide");
        text.setLabel(getTranslation("operator.plugins.pem"));
        text.setMaxLength(LONGEST);
        text.addClassName("lv-pem");
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> look());
        text.getElement().setAttribute("data-test-id", "pem");
        facts.addClassName("lv-stack");
        facts.getElement().setAttribute("aria-live", "polite");
        facts.getElement().setAttribute("data-test-id", "certificate");
        var content = new Div(new Paragraph(getTranslation("operator.plugins.trust.text")), file(), text, facts);
        content.addClassName("lv-stack");
        add(content);
        trust.setText(getTranslation("operator.plugins.trust.yes"));
        trust.addThemeVariants(ButtonVariant.PRIMARY);
        trust.setEnabled(false);
        trust.addClickListener(click -> trust());
        trust.getElement().setAttribute("data-test-id", "trust-yes");
        getFooter().add(new Button(getTranslation("operator.plugins.notnow"), click -> close()), trust);
    }

    private Upload file() {
        var upload = new Upload((UploadHandler) event -> {
            byte[] pem;
            try (var in = event.getInputStream()) {
                pem = in.readNBytes(LONGEST);
            }
            event.getUI().access(() -> read(new String(pem, StandardCharsets.ISO_8859_1)));
        });
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("operator.plugins.pem.file")));
        upload.setDropLabel(new Span(getTranslation("operator.plugins.pem.drop")));
        upload.getElement().setAttribute("data-test-id", "pem-file");
        return upload;
    }

    private void read(String pem) {
        text.setValue(pem);
    }

    private void look() {
        facts.removeAll();
        trust.setEnabled(false);
        text.setInvalid(false);
        if (text.getValue().isBlank()) {
            return;
        }
        try {
            show(publishers.read(text.getValue()));
            trust.setEnabled(true);
        } catch (CertificateRefused refused) {
            text.setErrorMessage(getTranslation(refused.messageKey()));
            text.setInvalid(true);
        }
    }

    private void show(PublisherCertificate certificate) {
        facts.add(
                new FactList()
                        .with("operator.plugins.publisher", PluginFormats.name(certificate.name()))
                        .with("operator.plugins.fingerprint", PluginFormats.fingerprint(certificate.fingerprint()))
                        .with(
                                "operator.plugins.valid",
                                getTranslation(
                                        "operator.plugins.valid.between",
                                        PluginFormats.day(certificate.validFrom()),
                                        PluginFormats.day(certificate.validUntil()))),
                new Paragraph(getTranslation("operator.plugins.trust.compare")));
    }

    private void trust() {
        try {
            publishers.trust(text.getValue());
            close();
            Notices.success(getTranslation("operator.plugins.trusted"));
        } catch (CertificateRefused refused) {
            look();
        }
        trusted.run();
    }
}
