package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What an owner says yes or no to: who, by when, in which time, where. Another wording of the action changes nothing. */
final class OwnerTerms {

    private OwnerTerms() {}

    /** SHA-256, 64 hex digits. */
    static String of(ActionDetails action) {
        var schedule = action.schedule();
        String units = action.links().units().stream()
                .map(unit -> Long.toString(unit.value()))
                .sorted()
                .collect(Collectors.joining(","));
        String terms = String.join(
                "|",
                String.valueOf(action.people().owner()),
                schedule.horizon().name(),
                String.valueOf(schedule.startsOn()),
                String.valueOf(schedule.dueOn()),
                String.valueOf(action.effort().hours()),
                units);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(terms.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
