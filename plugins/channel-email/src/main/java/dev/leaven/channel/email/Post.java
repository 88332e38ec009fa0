package dev.leaven.channel.email;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.RejectionReason;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;

/** Hands a letter to the mail server. */
record Post(PluginContext context, Letterhead head) {

    Delivery send(Message message, Mailbox to, String toName) throws IOException {
        var utf8 = to.needsUtf8() || head.from().needsUtf8();
        var server = MailServer.of(context.settings(), utf8);
        var session = server.session(head.from().domain());
        try {
            var letter = Letter.of(
                    message, head, to, toName, session, context.clock().instant());
            try (var connection = server.open(context, session)) {
                if (utf8 && !connection.supportsExtension("SMTPUTF8")) {
                    return new Delivery.Rejected(RejectionReason.ADDRESS_INVALID, "the server does not know SMTPUTF8");
                }
                connection.sendMessage(letter, recipient(to));
                return new Delivery.Accepted(letter.id());
            }
        } catch (UnprotectedConnection e) {
            return new Delivery.Rejected(RejectionReason.SETTINGS, "unencrypted over a public network");
        } catch (MessagingException e) {
            // Without a word from the server it is not known whether it has the letter: the next attempt has the same
            // id.
            return SmtpReply.of(e)
                    .map(Bounce::of)
                    .orElse(new Delivery.TryLater(null, "the server fell silent or took too long"));
        }
    }

    private static Address[] recipient(Mailbox to) {
        var address = new InternetAddress();
        address.setAddress(to.address());
        return new Address[] {address};
    }
}
