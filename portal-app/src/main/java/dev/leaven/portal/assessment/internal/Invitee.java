package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.identity.PersonId;

/**
 * Somebody whom a campaign asks to answer; says nothing about whether they have.
 *
 * @param language in which to ask
 */
public record Invitee(PersonId person, InvitationKind kind, String language) {}
