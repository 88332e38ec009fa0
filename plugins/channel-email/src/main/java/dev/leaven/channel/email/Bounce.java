package dev.leaven.channel.email;

import static dev.leaven.plugin.channel.RejectionReason.*;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;

/** What a server's refusal means for the message: the enhanced code where there is one (RFC 3463, RFC 5248), else the plain one. */
final class Bounce {

    private Bounce() {}

    static Delivery of(SmtpReply reply) {
        if (reply.code() < 500 || isFull(reply)) {
            return new Delivery.TryLater(null, reply.detail());
        }
        return new Delivery.Rejected(reason(reply), reply.detail());
    }

    /** A full mailbox is called permanent by many a server, but is emptied one day (RFC 5321, 4.5.3.1.10). */
    private static boolean isFull(SmtpReply reply) {
        return reply.status().equals("5.2.2")
                || reply.status().isEmpty() && reply.code() == 552 && reply.stage() == SmtpReply.Stage.RECIPIENT;
    }

    private static RejectionReason reason(SmtpReply reply) {
        return switch (reply.status()) {
            case "5.1.1", "5.1.2", "5.1.6", "5.1.10", "5.2.1" -> ADDRESS_UNKNOWN;
            case "5.1.0", "5.1.3", "5.6.7" -> ADDRESS_INVALID;
            case "5.1.7", "5.1.8", "5.7.0", "5.7.8", "5.7.9", "5.7.11", "5.7.13", "5.7.14" -> SETTINGS;
            case "5.2.3", "5.3.4" -> CONTENT;
            default -> {
                if (reply.status().startsWith("5.7.")) {
                    var aboutAccount =
                            reply.stage() == SmtpReply.Stage.SIGN_IN || reply.code() == 530 || reply.code() == 535;
                    yield aboutAccount ? SETTINGS : BLOCKED;
                }
                yield reply.status().startsWith("5.6.") ? CONTENT : byStage(reply);
            }
        };
    }

    private static RejectionReason byStage(SmtpReply reply) {
        return switch (reply.stage()) {
            case SIGN_IN, SENDER -> SETTINGS;
            case SESSION -> reply.code() == 530 ? SETTINGS : BLOCKED;
            case RECIPIENT ->
                switch (reply.code()) {
                    case 550, 551 -> ADDRESS_UNKNOWN;
                    case 501, 553 -> ADDRESS_INVALID;
                    case 530 -> SETTINGS;
                    case 554 -> BLOCKED;
                    default -> OTHER;
                };
            case CONTENT ->
                switch (reply.code()) {
                    case 552 -> CONTENT;
                    case 550, 554 -> BLOCKED;
                    default -> OTHER;
                };
        };
    }
}
