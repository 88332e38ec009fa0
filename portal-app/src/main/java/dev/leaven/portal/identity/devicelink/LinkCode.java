package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.identity.PersonId;

/**
 * A code that somebody asked for. What it is, {@link LinkCodes} says.
 *
 * @param number counts the codes of a link, from 1
 */
public record LinkCode(long link, PersonId person, int number) {}
