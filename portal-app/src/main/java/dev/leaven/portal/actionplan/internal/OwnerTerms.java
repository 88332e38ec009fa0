package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.UnitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an owner says yes or no to: who, by when, in which time, where. Another wording of the action changes nothing. */
final class OwnerTerms {

    private OwnerTerms() {}

    /** SHA-256, 64 hex digits. */
    static String of(ActionDetails action) {
        return of(
                action.people().owner(),
                action.schedule(),
                action.effort().hours(),
                action.links().units());
    }

    /** The same of what it is made of. */
    static String of(@Nullable PersonId owner, Schedule schedule, @Nullable Integer hours, Set<UnitId> where) {
        String units =
                where.stream().map(unit -> Long.toString(unit.value())).sorted().collect(Collectors.joining(","));
        String terms = String.join(
                "|",
                String.valueOf(owner),
                schedule.horizon().name(),
                String.valueOf(schedule.startsOn()),
                String.valueOf(schedule.dueOn()),
                String.valueOf(hours),
                units);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(terms.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
