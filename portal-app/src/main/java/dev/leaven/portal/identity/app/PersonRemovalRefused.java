package dev.leaven.portal.identity.app;

/** A person who was asked to answer or was sent something can't be removed, because that stays on record. */
public final class PersonRemovalRefused extends RuntimeException {

    public PersonRemovalRefused() {
        super("Invited, or sent a message");
    }

    /** The translation key of why. */
    public String messageKey() {
        return "organisation.remove.involved";
    }
}
