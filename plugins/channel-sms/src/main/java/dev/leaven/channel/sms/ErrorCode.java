package dev.leaven.channel.sms;

import static dev.leaven.plugin.channel.RejectionReason.*;

import dev.leaven.plugin.channel.RejectionReason;
import java.util.Optional;

/** The gateway's numbers for what went wrong, in an answer or a report. Source: Twilio's dictionary of errors. */
final class ErrorCode {

    private ErrorCode() {}

    /** Empty for a number that says nothing about the message's chances. */
    static Optional<RejectionReason> reason(int code) {
        return Optional.ofNullable(
                switch (code) {
                    case 21211, 21214, 21217, 21401, 21614, 30006 -> ADDRESS_INVALID;
                    case 30005 -> ADDRESS_UNKNOWN;
                    case 21610 -> OPTED_OUT;
                    case 30004, 30007 -> BLOCKED;
                    case 21602, 21605, 21617, 30019 -> CONTENT;
                    case 20003, 20005, 20404, 21212, 21408, 21603, 21606, 21608, 21612, 21659, 21660, 21703 -> SETTINGS;
                    case 30002, 30032, 30034 -> SETTINGS;
                    case 30003, 30008 -> OTHER;
                    default -> null;
                });
    }
}
