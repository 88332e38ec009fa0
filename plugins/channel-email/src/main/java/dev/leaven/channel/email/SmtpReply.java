package dev.leaven.channel.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A server's refusal.
 *
 * @param code as in RFC 5321, 400 to 599
 * @param status the enhanced code (RFC 3463), as in {@code 5.1.1}; empty where the server gave none
 */
record SmtpReply(Stage stage, int code, String status) {

    /** What was being talked about. */
    enum Stage {
        SESSION,
        SIGN_IN,
        SENDER,
        RECIPIENT,
        CONTENT
    }

    // What the library says before the server's line: a port may look like a code.
    private static final Pattern PREFACE = Pattern.compile("^.*, port: -?\\d+, response: ");
    private static final Pattern CODE = Pattern.compile("([45]\\d\\d)(?:[ -]|$)");
    // After the code (RFC 2034), or as some servers have it, after a #. Elsewhere it may be a part of an IP address.
    private static final Pattern STATUS = Pattern.compile("(?:^\\d{3}[ -]|#)([45]\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");
    private static final String NO_MECHANISM = "No authentication mechanisms";
    private static final int SIGN_IN_REFUSED = 535;

    /** Empty where the server did not refuse, but fell silent or babbled. */
    static Optional<SmtpReply> of(MessagingException failure) {
        for (Exception at = failure; at != null; at = next(at)) {
            var reply = switch (at) {
                case SMTPAddressFailedException e -> read(Stage.RECIPIENT, e.getReturnCode(), e.getMessage());
                case SMTPSenderFailedException e -> read(Stage.SENDER, e.getReturnCode(), e.getMessage());
                case SMTPSendFailedException e -> read(stage(e.getCommand()), e.getReturnCode(), e.getMessage());
                case AuthenticationFailedException e -> signIn(e);
                default -> null;
            };
            if (reply != null) {
                return Optional.of(reply);
            }
        }
        return failure instanceof AuthenticationFailedException
                ? Optional.empty()
                : Optional.ofNullable(read(Stage.SESSION, 0, failure.getMessage()));
    }

    /** For the operator: codes only, since servers like to repeat the address. */
    String detail() {
        return code + (status.isEmpty() ? "" : " " + status) + " at "
                + stage.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable Exception next(Exception at) {
        return at instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static Stage stage(@Nullable String command) {
        var verb = command == null ? "" : command;
        if (verb.startsWith("MAIL")) {
            return Stage.SENDER;
        }
        return verb.startsWith("RCPT") ? Stage.RECIPIENT : Stage.CONTENT;
    }

    /** The library says so too when the connection broke meanwhile, which says nothing about the password. */
    private static @Nullable SmtpReply signIn(AuthenticationFailedException failure) {
        if (failure.getNextException() != null) {
            return null;
        }
        var said = failure.getMessage();
        var known = said != null && said.startsWith(NO_MECHANISM) ? SIGN_IN_REFUSED : 0;
        return read(Stage.SIGN_IN, known, said);
    }

    private static @Nullable SmtpReply read(Stage stage, int known, @Nullable String message) {
        var line = PREFACE.matcher(message == null ? "" : message).replaceFirst("");
        var found = CODE.matcher(line);
        var code = known > 0 ? known : found.lookingAt() ? Integer.parseInt(found.group(1)) : 0;
        var status = STATUS.matcher(line);
        return code < 400 || code > 599 ? null : new SmtpReply(stage, code, status.find() ? status.group(1) : "");
    }
}
