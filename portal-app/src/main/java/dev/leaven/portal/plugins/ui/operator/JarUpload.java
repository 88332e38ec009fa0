package dev.leaven.portal.plugins.ui.operator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.leaven.host.JarReview;
import dev.leaven.portal.components.Notices;
import java.io.IOException;
import java.util.List;
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
        upload.setI18n(texts());
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

    private UploadI18N texts() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig())
                        .setIncorrectFileType(getTranslation("operator.plugins.upload.type"))
                        .setTooManyFiles(getTranslation("operator.plugins.upload.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("operator.plugins.upload.connecting"))
                                .setStalled(getTranslation("operator.plugins.upload.stalled"))
                                .setProcessing(getTranslation("operator.plugins.upload.checking"))
                                .setHeld(""))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("operator.plugins.upload.failed"))
                                .setUnexpectedServerError(getTranslation("operator.plugins.upload.failed"))
                                .setForbidden(getTranslation("operator.plugins.upload.failed"))))
                .setUnits(List.of("B", "kB", "MB"), 1000);
    }

    private String tooBig() {
        return getTranslation("operator.plugins.upload.big", JarReview.MAX_JAR / MEGABYTE);
    }
}
