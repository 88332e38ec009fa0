package dev.leaven.portal.identity.app;

/** A change would leave nobody who can sign in and look after the organisation. */
public final class LastAdministratorRefused extends RuntimeException {

    public LastAdministratorRefused() {
        super("The last administrator who can sign in");
    }

    /** The translation key of what to do first. */
    public String messageKey() {
        return "organisation.roles.last";
    }
}
