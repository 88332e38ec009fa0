package dev.leaven.portal.identity.app;

/** The password that was typed is not the account's, or was wrong too often to be asked again at once. */
public final class WrongPassword extends RuntimeException {

    public WrongPassword() {
        super("Wrong password");
    }

    /** The translation key of what to do. */
    public String messageKey() {
        return "password.own.wrong";
    }
}
