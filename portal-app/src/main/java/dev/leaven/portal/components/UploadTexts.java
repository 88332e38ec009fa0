package dev.leaven.portal.components;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a place says that takes one file at a time. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * @param translated gives the text of a key in the page's language
     * @param tooBig what is said of a file that is
     * @param wrongType what is said of a file of another kind
     */
    public static UploadI18N of(UnaryOperator<String> translated, String tooBig, String wrongType) {
        var failed = translated.apply("kit.upload.failed");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(wrongType)
                        .setTooManyFiles(translated.apply("kit.upload.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(translated.apply("kit.upload.connecting"))
                                .setStalled(translated.apply("kit.upload.stalled"))
                                .setProcessing(translated.apply("kit.upload.checking"))
                                .setHeld(""))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)))
                .setUnits(List.of("B", "kB", "MB"), 1000);
    }
}
