package dev.leaven.channel.email;

import jakarta.activation.CommandInfo;
import jakarta.activation.CommandMap;
import jakarta.activation.DataContentHandler;
import org.eclipse.angus.mail.handlers.multipart_mixed;
import org.eclipse.angus.mail.handlers.text_html;
import org.eclipse.angus.mail.handlers.text_plain;
import org.jspecify.annotations.Nullable;

/**
 * Who writes which kind of content. By name instead of the library's own way through files on the class path, which does not
 * find classes that were moved into this jar, and asks class loaders that are not ours.
 */
final class ContentHandlers extends CommandMap {

    static {
        CommandMap.setDefaultCommandMap(new ContentHandlers());
    }

    private ContentHandlers() {}

    /** To be called before anything is written. */
    static void ready() {
        // Loading this class has done it.
    }

    @Override
    public CommandInfo[] getPreferredCommands(String mimeType) {
        return new CommandInfo[0];
    }

    @Override
    public CommandInfo[] getAllCommands(String mimeType) {
        return new CommandInfo[0];
    }

    @Override
    public @Nullable CommandInfo getCommand(String mimeType, String name) {
        return null;
    }

    @Override
    public @Nullable DataContentHandler createDataContentHandler(String mimeType) {
        if (mimeType.startsWith("multipart/")) {
            return new multipart_mixed();
        }
        return switch (mimeType) {
            case "text/plain" -> new text_plain();
            case "text/html" -> new text_html();
            default -> null;
        };
    }
}
