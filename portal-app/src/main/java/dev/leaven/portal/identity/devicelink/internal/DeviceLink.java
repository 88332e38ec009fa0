package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.identity.PersonId;
import java.time.LocalDate;

/**
 * A device link as it is stored.
 *
 * @param topic what it is about: a key of the module that issued it
 * @param validUntil the last day on which it is good
 */
public record DeviceLink(long id, String purpose, long topic, PersonId person, LocalDate validUntil) {

    boolean isGoodOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
