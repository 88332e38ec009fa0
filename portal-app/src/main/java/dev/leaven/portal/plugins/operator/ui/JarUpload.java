package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.leaven.host.review.JarReview;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.UploadTexts;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes a jar to look at. What is larger than a plugin may be is not read to its end. */
final class JarUpload extends Composite<Upload> {

    private static final int MEGABYTE = 1_000_000;

    private final Consumer<byte[]> taken;

    JarUpload(Consumer<byte[]> taken) {
        this.taken = taken;
        var upload = getContent();
        upload.setUploadHandler((UploadHandler) this::receive);
        // As the body of the request: Spring's limits for forms (1 MB) are not asked.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(JarReview.MAX_JAR);
        upload.setAcceptedFileTypes(".jar");
        upload.setDropLabel(new Span(getTranslation("operator.plugins.drop")));
        var choose = new Button(getTranslation("operator.plugins.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setI18n(UploadTexts.of(this::getTranslation, tooBig(), getTranslation("operator.plugins.upload.type")));
        upload.getElement().setAttribute("data-test-id", "upload");
        upload.addFileRejectedListener(rejected -> Notices.error(rejected.getErrorMessage()));
    }

    /** Shows what was uploaded, and makes room for the next. */
    void take(byte[] jar) {
        getContent().clearFileList();
        if (jar.length > JarReview.MAX_JAR) {
            Notices.error(tooBig());
        } else {
            taken.accept(jar);
        }
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] jar;
        try (var in = event.getInputStream()) {
            jar = in.readNBytes(JarReview.MAX_JAR + 1);
        }
        event.getUI().access(() -> take(jar));
    }

    private String tooBig() {
        return getTranslation("operator.plugins.upload.big", JarReview.MAX_JAR / MEGABYTE);
    }
}
