package dev.leaven.portal.identity.app;

/** Somebody was asked something or sent something, and so can't be taken out as if never there. */
public final class PersonRemovalRefused extends RuntimeException {

    public PersonRemovalRefused() {
        super("Invited, or sent a message");
    }

    /** The translation key of why. */
    public String messageKey() {
        return "organisation.remove.involved";
    }
}
