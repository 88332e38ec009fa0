package dev.leaven.portal.delivery;

import java.util.Optional;
import java.util.Set;

/**
 * Knows what a module's letters say. Implemented by a bean of each module that sends some. Asked with the tenant bound and
 * nobody signed in, on every node, perhaps days after a letter was handed over.
 */
public interface LetterWriter {

    /** The purposes that it writes for; no other writer has one of them. */
    Set<Purpose> purposes();

    /**
     * Why this letter must not go out any more: the last part of a translation key {@code message.reason.…}. Empty where it may.
     * Asked before every attempt, so that what was called off, revoked or refused meanwhile stays here.
     */
    Optional<String> withdrawal(Letter letter);

    /**
     * What it says now. Asked before every attempt and at every look into the inbox; nothing of it is kept. Empty where there is
     * nothing to say to this person.
     */
    Optional<LetterText> write(Letter letter);
}
