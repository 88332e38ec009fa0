package dev.leaven.portal.identity.app;

/** What somebody typed can't be a phone number that is reached from anywhere. */
public final class PhoneRefused extends RuntimeException {

    public PhoneRefused() {
        super("Not a phone number in E.164");
    }

    /** The translation key of what to type instead. */
    public String messageKey() {
        return "organisation.phone.refused";
    }
}
