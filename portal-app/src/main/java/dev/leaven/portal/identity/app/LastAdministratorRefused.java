package dev.leaven.portal.identity.app;

/** Without this person nobody could look after the organisation any more. */
public final class LastAdministratorRefused extends RuntimeException {

    public LastAdministratorRefused() {
        super("The last administrator who can sign in");
    }

    /** The translation key of what to do first. */
    public String messageKey() {
        return "organisation.roles.last";
    }
}
