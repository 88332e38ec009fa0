package dev.leaven.portal.e2e;

/**
 * Through whose eyes a journey goes.
 *
 * @param language what the browser asks for, as in {@code nl}
 * @param scripts false for people whose browser runs none
 */
public record Look(boolean phone, boolean dark, String language, boolean scripts) {

    public static final Look DESKTOP = new Look(false, false, "en", true);
    public static final Look PHONE = new Look(true, false, "en", true);

    public Look inDark() {
        return new Look(phone, true, language, scripts);
    }

    public Look in(String other) {
        return new Look(phone, dark, other, scripts);
    }

    /** On a desktop only: the driver waits for ever for a touch on an emulated phone without scripts. */
    public Look withoutScripts() {
        return new Look(phone, dark, language, false);
    }

    int width() {
        return phone ? 390 : 1440;
    }

    int height() {
        return phone ? 844 : 900;
    }
}
