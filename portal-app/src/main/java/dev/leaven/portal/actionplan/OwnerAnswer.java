package dev.leaven.portal.actionplan;

import dev.leaven.portal.identity.PersonId;
import java.time.Instant;

/**
 * What somebody said to owning an action on certain terms.
 *
 * @param name as it was then
 * @param reason empty for one who accepted without a word
 */
public record OwnerAnswer(PersonId person, String name, boolean accepted, String reason, Instant at) {}
